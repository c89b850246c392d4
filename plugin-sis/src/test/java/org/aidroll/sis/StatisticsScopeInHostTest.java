package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each reach and its statistics: which places, and that none of them tells of too few.
 *
 * <p>Two townships of two schools, 5 aided of 6 and 2 of 5, 6 of 7 and 4 of 4; a county of one school, 4 of 4. Of 竹山村 are
 * 4, 1, 3, 0 and 1 of the aided, of 松坪村 1, 1, 3, 4 and 3.
 */
class StatisticsScopeInHostTest {
    private static final String FIRST = SchoolDatabase.SCHOOL;
    private static final String SECOND = SchoolDatabase.OTHER_SCHOOL;
    private static final String THIRD = "2143000003";
    private static final String FOURTH = "2143000004";
    private static final String FAR = "2143000005";

    @TempDir
    static Path home;

    private static final StringBuilder LIST = new StringBuilder("姓名,身份证号,乡镇,村\n");
    private static TestHost host;

    @BeforeAll
    static void start() {
        host = new TestHost(home)
                .set("aidroll.identity.sql", SchoolDatabase.DUTIES)
                .file(
                        "schools.csv",
                        "school_code,name,division,stages,kind\n" + FIRST + ",试验学校,430482101,PRIMARY,PUBLIC\n"
                                + SECOND + ",样例学校,430482101,PRIMARY,PUBLIC\n" + THIRD
                                + ",虚拟学校,430482102,PRIMARY,PUBLIC\n" + FOURTH + ",构想学校,430482102,PRIMARY,PUBLIC\n"
                                + FAR + ",远方学校,430483101,PRIMARY,PUBLIC\n");
        host.school().makeDuties();
        roles();
        school(FIRST, 1100, 4, 1, 1);
        school(SECOND, 1200, 1, 1, 3);
        school(THIRD, 1300, 3, 3, 1);
        school(FOURTH, 1400, 0, 4, 0);
        school(FAR, 1500, 1, 3, 0);
        host.file("registries/poverty.csv", LIST.toString())
                .file("registries/poverty.yaml", "department: 扶贫办\ncategory: POVERTY\n")
                .start()
                .ready();
    }

    private static void roles() {
        for (String reach : List.of("class", "school", "township", "county", "all")) {
            String role = reach.toUpperCase(Locale.ROOT);
            host.set("aidroll.permission.SEE_" + role, "aid.case.read@" + reach + ",aid.export@" + reach)
                    .set("aidroll.permission.COUNT_" + role, "aid.statistics.read@" + reach);
        }
        for (String how : List.of("SEE_", "COUNT_")) {
            String who = how.equals("SEE_") ? "see-" : "count-";
            duty(who + "class", how + "CLASS", "'" + FIRST + "', '5班', 'PRIMARY', 5, NULL");
            duty(who + "school", how + "SCHOOL", "'" + FIRST + "', NULL, NULL, NULL, NULL");
            duty(who + "far", how + "SCHOOL", "'" + FAR + "', NULL, NULL, NULL, NULL");
            duty(who + "township", how + "TOWNSHIP", "NULL, NULL, NULL, NULL, '430482101'");
            duty(who + "far-township", how + "TOWNSHIP", "NULL, NULL, NULL, NULL, '430483101'");
            duty(who + "county", how + "COUNTY", "NULL, NULL, NULL, NULL, '430482'");
            duty(who + "all", how + "ALL", "NULL, NULL, NULL, NULL, NULL");
        }
        duty("both", "COUNT_TOWNSHIP", "NULL, NULL, NULL, NULL, '430482101'");
        duty("both", "COUNT_TOWNSHIP", "NULL, NULL, NULL, NULL, '430482102'");
        duty("both", "SEE_SCHOOL", "'" + FIRST + "', NULL, NULL, NULL, NULL");
    }

    private static void duty(String login, String role, String place) {
        host.school().execute("INSERT INTO duty VALUES ('" + login + "', '" + role + "', " + place + ")");
    }

    private static void school(String code, int first, int zhushan, int songping, int without) {
        for (int i = 0; i < zhushan + songping + without; i++) {
            Student student = Pupils.boarder(String.valueOf(first + i))
                    .at(code)
                    .in(Stage.PRIMARY, i == 0 ? 4 : 5)
                    .build();
            host.pupil(student);
            if (i < zhushan + songping) {
                LIST.append(student.name().written())
                        .append(',')
                        .append(student.id().map(WrittenId::raw).orElseThrow())
                        .append(",金山镇,")
                        .append(i < zhushan ? "竹山村" : "松坪村")
                        .append('\n');
            }
        }
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static JsonNode statistics(String login, String query) {
        String body =
                host.get(login, "/aidroll/api/statistics?lang=zh&" + query).body();
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    private static List<String> aided(String login, String level) {
        return statistics(login, "level=" + level).at("/rows").findValuesAsText("aided");
    }

    private static List<String> codes(String login, String query) {
        return statistics(login, query).at("/rows").findValuesAsText("code");
    }

    private static int status(String login, String query) {
        return host.get(login, "/aidroll/api/statistics?" + query).statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "school, SCHOOL, 试验学校",
        "far, SCHOOL, 远方学校",
        "township, TOWNSHIP SCHOOL VILLAGE, 乡镇 430482101",
        "far-township, TOWNSHIP SCHOOL VILLAGE, 乡镇 430483101",
        "county, COUNTY TOWNSHIP SCHOOL VILLAGE, 县 430482",
        "all, COUNTY TOWNSHIP SCHOOL VILLAGE, null"
    })
    void a_person_has_the_kinds_of_places_of_the_own_reach_and_none_above(String reach, String levels, String scope) {
        for (String how : List.of("see-", "count-")) {
            JsonNode first = statistics(how + reach, "");

            assertThat(first.at("/levels")).extracting(JsonNode::asText).as(how).containsExactly(levels.split(" "));
            assertThat(first.at("/level").asText()).isEqualTo(levels.split(" ")[0]);
            assertThat(first.at("/scope").asText()).isEqualTo(scope);
            for (String level : List.of("COUNTY", "TOWNSHIP", "SCHOOL", "VILLAGE")) {
                assertThat(status(how + reach, "level=" + level))
                        .as("%s of %s", level, how)
                        .isEqualTo(List.of(levels.split(" ")).contains(level) ? 200 : 404);
            }
        }
    }

    @Test
    void who_works_for_a_class_has_no_statistics() {
        assertThat(status("see-class", "")).isEqualTo(404);
        assertThat(status("count-class", "")).isEqualTo(404);
    }

    @Test
    void a_townships_person_sees_the_township_its_schools_and_its_villages_and_no_others() {
        assertThat(codes("see-township", "level=TOWNSHIP")).containsExactly("430482101");
        assertThat(codes("see-township", "level=TOWNSHIP&within=430482102")).isEmpty();
        assertThat(codes("see-township", "level=TOWNSHIP&place=430482102")).isEmpty();
        assertThat(codes("see-township", "level=SCHOOL&within=430482101")).containsExactly(FIRST, SECOND);
        assertThat(codes("see-township", "level=SCHOOL&within=430482")).containsExactly(FIRST, SECOND);
        assertThat(codes("see-township", "level=SCHOOL&place=" + THIRD)).isEmpty();
        assertThat(aided("see-township", "TOWNSHIP")).containsExactly("7");
        assertThat(aided("see-township", "SCHOOL")).containsExactly("5", "2");
    }

    /** Of the 9 pupils of 竹山村, the 5 who go to a school of the township. */
    @Test
    void of_a_village_the_townships_person_sees_the_pupils_of_the_townships_schools() {
        assertThat(codes("see-township", "level=VILLAGE")).containsExactly("松坪村", "竹山村", "UNKNOWN");
        assertThat(aided("see-township", "VILLAGE")).containsExactly("2", "5", "0");
        assertThat(aided("see-all", "VILLAGE")).containsExactly("12", "9", "0");
    }

    @Test
    void a_countys_person_sees_that_county_and_no_other() {
        assertThat(codes("see-county", "level=COUNTY")).containsExactly("430482");
        assertThat(aided("see-county", "COUNTY")).containsExactly("17");
        assertThat(codes("see-county", "level=TOWNSHIP")).containsExactly("430482101", "430482102");
        assertThat(codes("see-county", "level=SCHOOL")).hasSize(4);
        assertThat(aided("see-county", "VILLAGE")).containsExactly("9", "8", "0");
        assertThat(codes("see-all", "level=COUNTY")).containsExactly("430482", "430483");
    }

    @Test
    void who_may_only_count_a_township_sees_it_and_nothing_of_too_few_in_it() {
        assertThat(aided("count-township", "TOWNSHIP")).containsExactly("7");
        assertThat(aided("count-township", "SCHOOL")).containsExactly("null", "null");
        assertThat(aided("count-township", "VILLAGE")).containsExactly("null", "null", "null");
        assertThat(aided("count-far-township", "SCHOOL")).containsExactly("4");
        assertThat(aided("count-far-township", "VILLAGE")).containsExactly("null", "null");
    }

    /** 5 of the own school are known; with them, the village's 8 and the township's 7 would tell of 1 and of 2. */
    @Test
    void whom_one_sees_in_person_cannot_be_taken_off_a_village_or_a_township() {
        assertThat(aided("both", "SCHOOL")).containsExactly("5", "null", "6", "null");
        assertThat(aided("both", "TOWNSHIP")).containsExactly("null", "null");
        assertThat(statistics("both", "").at("/scope").asText()).isEqualTo("2 个乡镇");
        assertThat(status("both", "level=COUNTY")).isEqualTo(404);
    }

    @Test
    void the_indicators_are_of_what_the_person_may_see() {
        assertThat(indicator("see-school", "families")).isEqualTo("5");
        assertThat(indicator("see-school", "compulsoryStudents")).isEqualTo("6");
        assertThat(indicator("see-township", "protectedStudents")).isEqualTo("7");
        assertThat(indicator("see-township", "compulsoryStudents")).isEqualTo("11");
        assertThat(indicator("see-township", "unaided")).isEqualTo("0");
        assertThat(indicator("see-county", "families")).isEqualTo("17");
        assertThat(indicator("see-all", "families")).isEqualTo("21");
        assertThat(indicator("count-township", "families")).isEqualTo("7");
        assertThat(indicator("count-township", "unaided")).isEqualTo("null");
    }

    /** The school's 5 are not shown to who counts, since the township's 7 would then tell of the other's 2. */
    @Test
    void the_indicators_do_not_say_what_the_row_does_not() {
        assertThat(aided("count-school", "SCHOOL")).containsExactly("null");
        assertThat(indicator("count-school", "families")).isEqualTo("null");
        assertThat(indicator("count-school", "protectedStudents")).isEqualTo("null");
        assertThat(indicator("count-school", "compulsoryStudents")).isEqualTo("6");
        assertThat(indicator("both", "families")).isEqualTo("null");
    }

    private static String indicator(String login, String name) {
        return statistics(login, "").at("/indicators/" + name).asText();
    }

    @Test
    void a_sheet_has_the_places_that_the_person_may_take_away() {
        for (String level : List.of("TOWNSHIP", "SCHOOL", "VILLAGE")) {
            assertThat(sheet("see-township", level)).as(level).isEqualTo(200);
            assertThat(sheet("count-township", level)).as(level).isEqualTo(404);
        }
        assertThat(sheet("see-township", "COUNTY")).isEqualTo(404);
    }

    private static int sheet(String login, String level) {
        return host.get(login, "/aidroll/api/statistics.xlsx?level=" + level).statusCode();
    }
}
