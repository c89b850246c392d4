package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of aidroll.home say of a county, and what comes of it when they change while the server runs. */
class CountyInHostTest {
    private static final Student SENIOR =
            Pupils.boarder("1001").in(Stage.SENIOR, 1).build();
    private static final Student BOARDER = Pupils.boarder("1002").build();
    private static final String SCHOOLS =
            "school_code,name,division,stages,kind\n" + SchoolDatabase.SCHOOL + ",试验学校,430482,PRIMARY;SENIOR,PUBLIC\n";
    private static final String FEES =
            "school_code,stage,item,per_term\n" + SchoolDatabase.SCHOOL + ",SENIOR,tuition,800.00\n";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void county() {
        host = new TestHost(home).pupil(SENIOR).pupil(BOARDER).list("poverty", "POVERTY", SENIOR);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode panel(String student) {
        return json(host.get("clerk", "/aidroll/api/students/" + student + "/panel?lang=zh")
                .body());
    }

    private void untilPanel(String student, Predicate<JsonNode> condition) {
        host.until(() -> condition.test(panel(student)));
    }

    private void untilDiagnosticsSay(String text) {
        host.until(() -> host.diagnosticsFile().contains(text));
    }

    @Test
    void without_fees_the_worth_of_a_waiver_is_open_and_with_them_it_is_due() {
        host.start().ready();
        JsonNode before = panel("1001");
        assertThat(before.at("/open/0/benefit").asText()).isEqualTo("senior-fee-waiver");
        assertThat(before.at("/open/0/reason").asText()).contains("学费");
        assertThat(before.at("/due/yuan").asText()).isEqualTo("1250.00");

        host.file("schools.csv", SCHOOLS).file("fees.csv", FEES);
        untilPanel("1001", panel -> panel.at("/due/yuan").asText().equals("2050.00"));

        JsonNode after = panel("1001");
        assertThat(after.at("/awards").findValuesAsText("kind")).containsExactly("GRANT", "WAIVER");
        assertThat(after.at("/history/0/decisions")).hasSize(2);
        assertThat(after.at("/history/0/decisions/0/yuan").asText()).isEqualTo("2050.00");
        assertThat(after.at("/history/0/decisions/0/changes/0").asText()).contains("普通高中免学杂费", "金额待定", "800.00");
        assertThat(after.at("/history/0/decisions/1/changes")).isEmpty();
    }

    @Test
    void payments_are_shown_with_the_term_and_beside_the_award_they_are_for() {
        host.file(
                        "payments.csv",
                        "term,student,benefit,amount,paid_on,account,holder\n"
                                + "2020-SPRING,1001,senior-grant,1000.00,2020-06-01,6217000010001234566,试甲\n"
                                + "2020-AUTUMN,1001,senior-grant,1250.00,2020-11-15,6217000010001234566,试甲\n")
                .start()
                .ready();

        JsonNode panel = panel("1001");

        assertThat(panel.at("/awards/0/paid/yuan").asText()).isEqualTo("1250.00");
        assertThat(panel.at("/awards/0/paid/on").asText()).isEqualTo("2020-11-15");
        assertThat(panel.at("/paymentsKnown").asBoolean()).isTrue();
        assertThat(panel.at("/payments").findValuesAsText("yuan")).containsExactly("1250.00", "1000.00");
        assertThat(panel.toString()).doesNotContain("6217", "4566", "试甲");
    }

    @Test
    void the_hosts_own_table_of_schools_can_say_what_kind_a_school_is() {
        host.school()
                .execute("CREATE TABLE t_school (code VARCHAR(10), title VARCHAR(50), area VARCHAR(12),"
                        + " teaches VARCHAR(20), how VARCHAR(2))");
        host.school()
                .execute("INSERT INTO t_school VALUES ('" + SchoolDatabase.OTHER_SCHOOL
                        + "', '试验幼儿园', '430482', '1', '3'), ('x', '坏', '4', '1', '3')");
        Student child = Pupils.dayPupil("1003")
                .in(Stage.PRESCHOOL, 1)
                .at(SchoolDatabase.OTHER_SCHOOL)
                .build();
        host.set(
                        "aidroll.roll.schools-sql",
                        "SELECT code AS school_code, title AS name, area AS division, teaches AS stages, how AS kind"
                                + " FROM t_school")
                .set("aidroll.roll.codes.stage", "1:PRESCHOOL,2:PRIMARY,4:SENIOR")
                .set("aidroll.roll.codes.kind", "1:PUBLIC,3:INCLUSIVE")
                .pupil(child)
                .list("poverty", "POVERTY", child)
                .start()
                .ready();

        JsonNode panel = json(
                host.get("county", "/aidroll/api/students/1003/panel?lang=zh").body());
        assertThat(panel.at("/due/yuan").asText()).isEqualTo("700.00");
        assertThat(panel("1001").at("/findings").findValuesAsText("code")).contains("SCHOOL_UNKNOWN");
        assertThat(host.diagnosticsFile()).contains("OK\tcounty\t1 schools", "VALUE_UNKNOWN in roll division");
    }

    @Test
    void without_schools_diagnostics_say_what_is_poorer_and_what_to_do() {
        host.start().ready();

        assertThat(host.diagnosticsFile()).contains("NOTE\tcounty\t0 schools, ", "Maybe set aidroll.roll.schools-sql");
    }

    @Test
    void a_list_that_changes_gives_and_takes_and_the_history_says_why() {
        host.start().ready();
        assertThat(panel("1002").at("/due/yuan").asText()).isEqualTo("0.00");

        host.list("poverty", "POVERTY", SENIOR, BOARDER);
        untilPanel("1002", panel -> panel.at("/due/yuan").asText().equals("500.00"));

        JsonNode now = panel("1002").at("/history/0/decisions/0");
        assertThat(now.at("/facts/0").asText()).isEqualTo("困难类型 — → 建档立卡");
        assertThat(now.at("/changes").toString()).contains("义务教育家庭经济困难寄宿生生活补助：不享受 → 500.00 元");
    }

    @Test
    void a_list_that_breaks_leaves_what_it_gave_and_diagnostics_say_so() throws Exception {
        host.start().ready();

        host.file("registries/poverty.csv", "");
        untilDiagnosticsSay("FAILS\tlist poverty\tcannot be read now");
        assertThat(panel("1001").at("/due/yuan").asText()).isEqualTo("1250.00");

        Files.delete(home.resolve("registries/poverty.csv"));
        untilPanel("1001", panel -> panel.at("/due/yuan").asText().equals("0.00"));
    }

    @Test
    void fees_that_break_leave_standing_what_they_said() {
        host.file("schools.csv", SCHOOLS).file("fees.csv", FEES).start().ready();
        assertThat(panel("1001").at("/due/yuan").asText()).isEqualTo("2050.00");

        host.file("fees.csv", "no header\n");
        untilDiagnosticsSay("FAILS\tfile fees.csv\tcannot be read now; what it said before still stands");

        assertThat(panel("1001").at("/due/yuan").asText()).isEqualTo("2050.00");
    }

    @Test
    void a_pack_that_changes_decides_from_then_on_and_one_that_breaks_does_not() {
        host.pack("our-county").set("aidroll.policy", "our-county").start().ready();
        assertThat(panel("1001").at("/due/yuan").asText()).isEqualTo("1250.00");

        String grant = host.read("packs/our-county/benefits/senior-grant.yaml");
        host.file("packs/our-county/benefits/senior-grant.yaml", grant.replace("\"2500.00\"", "\"2600.00\""));
        untilPanel("1001", panel -> panel.at("/due/yuan").asText().equals("1300.00"));
        assertThat(panel("1001").at("/history/0/decisions/0/changes/0").asText())
                .contains("1250.00 元", "1300.00 元");

        host.file("packs/our-county/benefits/senior-grant.yaml", grant + "quota: 30\n");
        untilDiagnosticsSay("FAILS\tthe policy pack\tpolicy pack our-county cannot be used: benefits/senior-grant.yaml:"
                + (grant.lines().count() + 1));
        assertThat(panel("1001").at("/due/yuan").asText()).isEqualTo("1300.00");
    }

    @Test
    void without_a_watch_nothing_is_read_again_and_no_thread_is_left() {
        host.set("aidroll.watch-seconds", "0").start().ready();
        host.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("aidroll")));
    }

    @Test
    void the_familys_card_has_the_name_and_is_for_those_who_may_see_the_pupil() {
        host.file("schools.csv", SCHOOLS).file("fees.csv", FEES).start().ready();
        String address = "/aidroll/api/students/1001/card?lang=zh";

        JsonNode card = json(host.get("clerk", address).body());

        assertThat(card.at("/title").asText()).isEqualTo("学生资助政策明白卡");
        assertThat(card.at("/lines").toString())
                .contains(SENIOR.name().written(), "试验学校", "2050.00", "免收 800.00 元")
                .doesNotContain(SENIOR.id().map(WrittenId::raw).orElseThrow());
        assertThat(host.get("teacher", address).statusCode()).isEqualTo(404);
        assertThat(host.get("other-clerk", address).statusCode()).isEqualTo(404);
        assertThat(host.get(null, address).statusCode()).isEqualTo(401);
    }
}
