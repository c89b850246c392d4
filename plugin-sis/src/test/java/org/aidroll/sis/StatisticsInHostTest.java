package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statistics in a host: who may see figures of which places, and that nobody can work out one of too few pupils.
 *
 * <p>Two townships of two schools: 5 aided of 6 and 2 of 5; 6 of 7 and 4 of 4.
 */
class StatisticsInHostTest {
    private static final String THIRD = "2143000003";
    private static final String FOURTH = "2143000004";
    private static final String SCHOOLS = "school_code,name,division,stages,kind\n" + SchoolDatabase.SCHOOL
            + ",试验学校,430482101,PRIMARY,PUBLIC\n" + SchoolDatabase.OTHER_SCHOOL + ",样例学校,430482101,PRIMARY,PUBLIC\n"
            + THIRD + ",虚拟学校,430482102,PRIMARY,PUBLIC\n" + FOURTH + ",构想学校,430482102,PRIMARY,PUBLIC\n";

    @TempDir
    Path home;

    private final List<Student> aided = new ArrayList<>();
    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.CLERK", "aid.case.read@school,aid.export@school")
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.export@all")
                .set("aidroll.permission.PLANNER", "aid.statistics.read@all")
                .set("aidroll.permission.HEAD", "aid.statistics.read@school")
                .set("aidroll.permission.MIXED", "aid.statistics.read@all,aid.case.read@school")
                .file("schools.csv", SCHOOLS);
        host.school()
                .user("planner", "PLANNER", null)
                .user("head", "HEAD", SchoolDatabase.SCHOOL)
                .user("mixed", "MIXED", SchoolDatabase.SCHOOL);
        school(SchoolDatabase.SCHOOL, 1100, 5, 1);
        school(SchoolDatabase.OTHER_SCHOOL, 1200, 2, 3);
        school(THIRD, 1300, 6, 1);
        school(FOURTH, 1400, 4, 0);
        host.list("poverty", "POVERTY", aided.toArray(Student[]::new)).start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private void school(String code, int first, int with, int without) {
        for (int i = 0; i < with + without; i++) {
            Student student = Pupils.boarder(String.valueOf(first + i)).at(code).build();
            host.pupil(student);
            if (i < with) {
                aided.add(student);
            }
        }
    }

    private JsonNode statistics(String login, String query) {
        String body =
                host.get(login, "/aidroll/api/statistics?lang=zh&" + query).body();
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    private List<String> aided(String login, String query) {
        return statistics(login, query).at("/rows").findValuesAsText("aided");
    }

    private int status(String login, String query) {
        return host.get(login, "/aidroll/api/statistics?" + query).statusCode();
    }

    @Test
    void who_sees_every_pupil_sees_every_number() {
        JsonNode county = statistics("county", "");

        assertThat(county.at("/levels").toString()).isEqualTo("[\"COUNTY\",\"TOWNSHIP\",\"SCHOOL\",\"VILLAGE\"]");
        assertThat(county.at("/rows/0/code").asText()).isEqualTo("430482");
        assertThat(county.at("/rows/0/students").asInt()).isEqualTo(22);
        assertThat(county.at("/rows/0/aided").asInt()).isEqualTo(17);
        assertThat(county.at("/rows/0/amountYuan").asText()).isEqualTo("8500.00");
        assertThat(county.at("/indicators/protectedStudents").asInt()).isEqualTo(17);
        assertThat(county.at("/indicators/families").asInt()).isEqualTo(17);
        assertThat(county.at("/partHidden").asBoolean()).isFalse();
        assertThat(aided("county", "level=SCHOOL")).containsExactly("5", "2", "6", "4");
        assertThat(statistics("county", "level=VILLAGE").at("/rows/0/name").asText())
                .isEqualTo("村未知");
    }

    @Test
    void a_place_is_taken_apart_by_stage_and_category() {
        JsonNode parts = statistics("county", "level=TOWNSHIP&place=430482101").at("/rows/0/parts");

        assertThat(parts.findValuesAsText("stage")).containsExactly("小学", "小学");
        assertThat(parts.findValuesAsText("category")).containsExactly("null", "建档立卡");
        assertThat(parts.findValuesAsText("students")).containsExactly("11", "7");
    }

    @Test
    void places_are_found_in_what_they_lie_in() {
        assertThat(statistics("county", "level=SCHOOL&within=430482102")
                        .at("/rows")
                        .findValuesAsText("name"))
                .containsExactly("虚拟学校", "构想学校");
        assertThat(statistics("county", "level=TOWNSHIP&within=430482")
                        .at("/rows")
                        .findValuesAsText("code"))
                .containsExactly("430482101", "430482102");
        assertThat(statistics("county", "level=SCHOOL&within=" + THIRD)
                        .at("/within")
                        .asText())
                .isEqualTo("虚拟学校");
        assertThat(statistics("county", "level=SCHOOL&within=UNKNOWN").at("/rows"))
                .isEmpty();
    }

    @Test
    void who_sees_figures_only_sees_none_of_too_few_nor_the_one_that_gives_it_away() {
        assertThat(aided("planner", "level=SCHOOL")).containsExactly("null", "null", "6", "4");
        assertThat(statistics("planner", "level=SCHOOL").at("/rows").findValuesAsText("amountYuan"))
                .containsExactly("null", "null", "3000.00", "2000.00");
        assertThat(aided("planner", "level=TOWNSHIP")).containsExactly("7", "10");
        assertThat(aided("planner", "")).containsExactly("17");
        assertThat(statistics("planner", "level=SCHOOL").at("/partHidden").asBoolean())
                .isTrue();
    }

    @Test
    void neither_do_the_categories_give_it_away() {
        for (String school : List.of(SchoolDatabase.SCHOOL, SchoolDatabase.OTHER_SCHOOL)) {
            JsonNode parts =
                    statistics("planner", "level=SCHOOL&place=" + school).at("/rows/0/parts");

            assertThat(parts.findValuesAsText("category")).containsExactly("建档立卡");
            assertThat(parts.findValuesAsText("students")).containsExactly("null");
            assertThat(parts.findValuesAsText("aided")).containsExactly("null");
            assertThat(parts.findValuesAsText("amountYuan")).containsExactly("null");
        }
    }

    @Test
    void indicators_of_too_few_are_not_shown_either() {
        JsonNode four = statistics("planner", "").at("/indicators");

        assertThat(four.at("/leftCompulsory").isNull()).isTrue();
        assertThat(four.at("/compulsoryStudents").asInt()).isEqualTo(22);
        assertThat(statistics("county", "").at("/indicators/leftCompulsory").asInt())
                .isZero();
    }

    @Test
    void who_knows_one_school_in_person_cannot_subtract_it() {
        assertThat(aided("mixed", "level=SCHOOL")).containsExactly("5", "null", "6", "null");
        assertThat(aided("mixed", "level=TOWNSHIP")).containsExactly("null", "null");
        assertThat(aided("mixed", "")).containsExactly("17");
    }

    @Test
    void a_schools_person_sees_the_own_school_and_no_sums() {
        for (String login : List.of("clerk", "head")) {
            JsonNode own = statistics(login, "");
            assertThat(own.at("/levels").toString()).isEqualTo("[\"SCHOOL\"]");
            assertThat(own.at("/rows").findValuesAsText("name")).containsExactly("试验学校");
            assertThat(own.at("/scope").asText()).isEqualTo("试验学校");
            assertThat(status(login, "level=COUNTY")).isEqualTo(404);
            assertThat(status(login, "level=TOWNSHIP")).isEqualTo(404);
            assertThat(status(login, "level=VILLAGE")).isEqualTo(404);
            assertThat(statistics(login, "level=SCHOOL&within=" + THIRD).at("/rows"))
                    .isEmpty();
        }
        assertThat(aided("clerk", "")).containsExactly("5");
        assertThat(aided("other-clerk", "")).containsExactly("2");
        assertThat(aided("head", "")).containsExactly("null");
    }

    @Test
    void schools_of_no_known_township_are_shown_together_where_that_gives_nothing_away() {
        String fourth = SCHOOLS.replace("构想学校,430482102", "构想学校,430482");
        host.file("schools.csv", fourth)
                .until(() -> aided("county", "level=TOWNSHIP").size() == 3);
        assertThat(statistics("planner", "level=TOWNSHIP").at("/rows/2/name").asText())
                .isEqualTo("乡镇未知");
        assertThat(aided("planner", "level=TOWNSHIP")).containsExactly("7", "6", "4");
        assertThat(statistics("planner", "level=SCHOOL&within=UNKNOWN")
                        .at("/rows")
                        .findValuesAsText("name"))
                .containsExactly("构想学校");

        host.file("schools.csv", fourth.replace("虚拟学校,430482102", "虚拟学校,430483"))
                .until(() -> aided("county", "").size() == 2);
        assertThat(aided("county", "level=TOWNSHIP")).containsExactly("7", "10");
        assertThat(aided("planner", "level=TOWNSHIP")).containsExactly("7", "null");
        assertThat(aided("planner", "")).containsExactly("11", "6");
    }

    @Test
    void who_may_not_finds_nothing() {
        assertThat(status("teacher", "")).isEqualTo(404);
        assertThat(status("teacher", "level=NONE")).isEqualTo(404);
        assertThat(status(null, "")).isEqualTo(401);
        assertThat(host.get("teacher", "/aidroll/statistics").statusCode()).isEqualTo(404);
        assertThat(host.get("head", "/aidroll/statistics").body()).contains("<aid-statistics");
        assertThat(host.get("head", "/aidroll/api/menu").body()).contains("\"statistics\"");
        assertThat(host.get("teacher", "/aidroll/api/menu").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=county",
                "level=ALL",
                "level=SCHOOL&within=x",
                "level=COUNTY&within=430482",
                "level=VILLAGE&within=430482",
                "level=TOWNSHIP&within=43048",
                "level=TOWNSHIP&within=2143000001",
                "within=%27%20OR%201"
            })
    void what_is_no_place_is_refused(String query) {
        assertThat(status("county", query)).isEqualTo(400);
    }

    @Test
    void they_are_taken_away_only_by_who_may() {
        var sheet = host.get("clerk", "/aidroll/api/statistics.xlsx?lang=zh");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"statistics-2020-AUTUMN.xlsx\"");
        assertThat(host.get("clerk", "/aidroll/api/statistics.xlsx?level=COUNTY")
                        .statusCode())
                .isEqualTo(404);
        assertThat(host.get("planner", "/aidroll/api/statistics.xlsx").statusCode())
                .isEqualTo(404);
        assertThat(host.get("county", "/aidroll/api/statistics.xlsx?lang=en&level=VILLAGE")
                        .statusCode())
                .isEqualTo(200);
    }
}
