package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aidroll.api.roll.Stage;
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

/** The roster in a host: who stands on it, who may see and take away which part of it. */
class RosterInHostTest {
    private static final Student BOARDER = Pupils.boarder("1001").named("覃试一").build();
    private static final Student DAY = Pupils.dayPupil("1002").named("向例二").build();
    private static final Student SENIOR =
            Pupils.boarder("1003").named("龙样三").in(Stage.SENIOR, 1).build();
    private static final Student ELSEWHERE =
            Pupils.boarder("2001").named("田虚四").at(SchoolDatabase.OTHER_SCHOOL).build();
    private static final Student NOBODY = Pupils.dayPupil("1009").named("=1+1").build();
    private static final String SCHOOLS = "school_code,name,division,stages,kind\n" + SchoolDatabase.SCHOOL
            + ",试验学校,430482,PRIMARY;SENIOR,PUBLIC\n" + SchoolDatabase.OTHER_SCHOOL + ",样例学校,430482,PRIMARY,PUBLIC\n";
    private static final String PAYMENTS = "term,student,benefit,amount,paid_on,account,holder\n"
            + "2020-AUTUMN,1001,compulsory-boarder,300.00,2020-11-20,,\n";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.CLERK", "aid.case.read@school,aid.export@school")
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.lists.write@all")
                .pupil(BOARDER)
                .pupil(DAY)
                .pupil(SENIOR)
                .pupil(ELSEWHERE)
                .pupil(NOBODY)
                .list("poverty", "POVERTY", BOARDER, SENIOR, ELSEWHERE)
                .file("schools.csv", SCHOOLS)
                .file("payments.csv", PAYMENTS)
                .start()
                .ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode roster(String login, String query) {
        return json(host.get(login, "/aidroll/api/roster?lang=zh&" + query).body());
    }

    @Test
    void who_is_aided_stands_on_it_with_what_is_due_and_paid() {
        JsonNode roster = roster("clerk", "");

        assertThat(roster.at("/rows").findValuesAsText("name")).containsExactly("覃试一", "龙样三");
        assertThat(roster.at("/rows/0/dueYuan").asText()).isEqualTo("500.00");
        assertThat(roster.at("/rows/0/paidYuan").asText()).isEqualTo("300.00");
        assertThat(roster.at("/rows/0/differenceYuan").asText()).isEqualTo("-200.00");
        assertThat(roster.at("/rows/0/school").asText()).isEqualTo("试验学校");
        assertThat(roster.at("/rows/0/categories/0").asText()).isEqualTo("建档立卡");
        assertThat(roster.at("/rows/0/states").toString()).isEqualTo("[\"DUE\",\"OPEN\",\"PAID_DIFFERENTLY\"]");
        assertThat(roster.at("/counts/DUE").asInt()).isEqualTo(2);
        assertThat(roster.at("/counts/PAID_DIFFERENTLY").asInt()).isOne();
        assertThat(roster.at("/dueYuan").asText()).isEqualTo("1750.00");
    }

    @Test
    void a_clerk_sees_the_own_school_and_the_county_sees_all() {
        assertThat(roster("clerk", "").at("/schools").findValuesAsText("label")).containsExactly("试验学校");
        assertThat(roster("other-clerk", "").at("/rows").findValuesAsText("name"))
                .containsExactly("田虚四");
        assertThat(roster("county", "").at("/total").asInt()).isEqualTo(3);
        assertThat(roster("clerk", "school=" + SchoolDatabase.OTHER_SCHOOL)
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void whoever_is_looked_for_and_is_not_on_it_is_told_with_the_reason() {
        JsonNode roster = roster("clerk", "q=" + URLEncoder.encode("向例", StandardCharsets.UTF_8));

        assertThat(roster.at("/total").asInt()).isZero();
        assertThat(roster.at("/others/0/name").asText()).isEqualTo("向例二");
        assertThat(roster.at("/others/0/reasons/0").asText()).contains("走读");
        assertThat(roster("other-clerk", "q=" + URLEncoder.encode("向例", StandardCharsets.UTF_8))
                        .at("/others"))
                .isEmpty();
    }

    @Test
    void whoever_is_on_it_and_not_as_chosen_is_told_by_which_filters() {
        String looked = "q=1003";
        assertThat(roster("county", looked).at("/others")).isEmpty();

        JsonNode other = roster("county", looked + "&stage=PRIMARY&category=DIBAO&state=NOT_PAID")
                .at("/others/0");

        assertThat(other.at("/key").asText()).isEqualTo("1003");
        assertThat(other.at("/outside").toString()).isEqualTo("[\"stage\",\"category\",\"state\"]");
        assertThat(other.at("/reasons")).isEmpty();
        assertThat(roster("other-clerk", looked + "&stage=PRIMARY").at("/others"))
                .isEmpty();
    }

    @Test
    void it_is_filtered_and_sorted_as_asked() {
        assertThat(roster("county", "stage=SENIOR").at("/rows").findValuesAsText("key"))
                .containsExactly("1003");
        assertThat(roster("county", "order=DUE").at("/rows/0/key").asText()).isEqualTo("1003");
        assertThat(roster("county", "order=DIFFERENCE&state=PAID_DIFFERENTLY")
                        .at("/total")
                        .asInt())
                .isOne();
        assertThat(roster("county", "category=DIBAO").at("/total").asInt()).isZero();
        assertThat(roster("county", "size=1&from=1").at("/rows").size()).isOne();
    }

    @Test
    void a_list_that_is_put_in_counts_at_once() {
        assertThat(roster("clerk", "").at("/total").asInt()).isEqualTo(2);
        host.list("poverty", "POVERTY", BOARDER, SENIOR, ELSEWHERE, DAY);
        host.until(() -> roster("clerk", "").at("/total").asInt() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=NONE", "state=due", "order=name;drop", "from=-1", "size=0", "size=201", "from=x"})
    void what_is_no_filter_is_refused(String query) {
        assertThat(host.get("county", "/aidroll/api/roster?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_may_not_finds_nothing() {
        assertThat(host.get("teacher", "/aidroll/api/roster").statusCode()).isEqualTo(404);
        assertThat(host.get("teacher", "/aidroll/roster").statusCode()).isEqualTo(404);
        assertThat(host.get(null, "/aidroll/api/roster").statusCode()).isEqualTo(401);
        assertThat(host.get("clerk", "/aidroll/roster").body()).contains("<aid-roster");
    }

    @Test
    void it_is_taken_away_only_by_who_may() {
        var sheet = host.get("clerk", "/aidroll/api/roster.xlsx?lang=zh");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"roster-2020-AUTUMN.xlsx\"");
        assertThat(sheet.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(host.get("county", "/aidroll/api/roster.xlsx").statusCode()).isEqualTo(404);
        assertThat(roster("clerk", "").at("/mayExport").asBoolean()).isTrue();
        assertThat(roster("county", "").at("/mayExport").asBoolean()).isFalse();
    }

    @Test
    void no_personal_number_is_in_it() {
        String body = host.get("county", "/aidroll/api/roster").body();

        for (Student student : new Student[] {BOARDER, SENIOR, ELSEWHERE}) {
            assertThat(body).doesNotContain(student.id().orElseThrow().raw());
        }
    }
}
