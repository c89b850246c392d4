package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.tabular.TableFile;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster as it stood: who may see which line of it, on the page and as a file. */
class PastRosterInHostTest {
    private static final Student LEFT = Pupils.boarder("1001").named("覃试一").build();
    private static final Student MOVED = Pupils.boarder("1002").named("向例二").build();
    private static final Student STAYED = Pupils.boarder("1003").named("龙样三").build();

    @TempDir
    Path home;

    private TestHost host;
    private Instant then;

    /** The roster is seen; then one pupil is gone from the roll altogether, and one is of another school. */
    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.CLERK", "aid.case.read@school,aid.export@school")
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.audit.read@all,aid.privacy@all")
                .set("aidroll.roster-seconds", "0")
                .pupil(LEFT)
                .pupil(MOVED)
                .pupil(STAYED)
                .list("poverty", "POVERTY", LEFT, MOVED, STAYED)
                .start()
                .ready();
        assertThat(names("clerk", "")).containsExactlyInAnyOrder("覃试一", "向例二", "龙样三");
        then = Instant.now();
        host.school().execute("DELETE FROM t_student WHERE id = 1001");
        host.school().execute("UPDATE t_student SET school = '" + SchoolDatabase.OTHER_SCHOOL + "' WHERE id = 1002");
        host.until(() -> names("clerk", "").equals(List.of("龙样三")));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode roster(String login, String query) {
        return json(host.get(login, "/aidroll/api/roster?lang=zh&" + query).body());
    }

    private List<String> names(String login, String query) {
        return roster(login, query).at("/rows").findValuesAsText("name");
    }

    private static JsonNode json(String body) {
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    private String asked() {
        return "at=" + then;
    }

    @Test
    void it_stands_as_it_stood_with_who_has_left_and_who_has_moved_since() {
        JsonNode past = roster("clerk", asked());

        assertThat(past.at("/rows").findValuesAsText("name")).containsExactlyInAnyOrder("覃试一", "向例二", "龙样三");
        assertThat(past.at("/rows").findValuesAsText("school")).containsOnly(SchoolDatabase.SCHOOL);
        assertThat(past.at("/dueYuan").asText()).isEqualTo("1500.00");
        assertThat(past.at("/past/state").asText()).isEqualTo("KEPT");
        assertThat(past.at("/past/madeOn").asText())
                .isEqualTo(past.at("/keptSince").asText());
        assertThat(past.at("/rows/0/categories/0").asText()).isEqualTo("建档立卡");
        assertThat(roster("clerk", "at=" + LocalDate.now(ZoneId.of("Asia/Shanghai")))
                        .at("/total")
                        .asInt())
                .isOne();
        assertThat(roster("clerk", "").at("/past").isNull()).isTrue();
    }

    @Test
    void a_pupil_counts_to_the_school_of_then() {
        assertThat(names("other-clerk", asked())).isEmpty();
        assertThat(names("other-clerk", "")).containsExactly("向例二");
        assertThat(roster("other-clerk", asked()).at("/schools")).isEmpty();
        assertThat(names("clerk", asked() + "&q=1002")).containsExactly("向例二");
        assertThat(names("county", asked())).hasSize(3);
        assertThat(host.get("teacher", "/aidroll/api/roster?" + asked()).statusCode())
                .isEqualTo(404);
        assertThat(host.get(null, "/aidroll/api/roster?" + asked()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void it_is_filtered_as_the_present_one() {
        assertThat(roster("county", asked() + "&state=DUE").at("/total").asInt())
                .isEqualTo(3);
        assertThat(roster("county", asked() + "&stage=SENIOR").at("/total").asInt())
                .isZero();
        assertThat(roster("county", asked() + "&stage=SENIOR&q=1001")
                        .at("/others/0/outside/0")
                        .asText())
                .isEqualTo("stage");
        assertThat(roster("county", asked() + "&size=1&from=1").at("/rows")).hasSize(1);
    }

    @Test
    void the_file_has_the_rows_and_columns_of_the_screen_and_says_its_day() throws Exception {
        Path file = home.resolve("past.xlsx");
        var request = HttpRequest.newBuilder(URI.create(host.address("/aidroll/api/roster.xlsx?lang=zh&" + asked())))
                .header(LoginFilter.HEADER, "clerk")
                .build();
        var sheet = HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(file));
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"roster-2020-AUTUMN-as-at-" + today + ".xlsx\"");
        List<String> rows = new ArrayList<>();
        new TableFile().read(file, row -> rows.add(String.join("|", row.cells())));
        String text = String.join("\n", rows);
        assertThat(text)
                .contains("名单所在日：" + today + "（当时保存的名单）")
                .contains("序号|姓名|学校|学段|年级|班级|困难类型|应发|已发|差额")
                .contains("覃试一", "向例二", "龙样三", "1500");
        assertThat(host.get("county", "/aidroll/api/roster.xlsx?" + asked()).statusCode())
                .isEqualTo(404);
        assertThat(host.get("other-clerk", "/aidroll/api/roster.xlsx?" + asked())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_different_from_then_is_told_of_the_lines_a_person_may_see() {
        JsonNode clerk = roster("clerk", "since=" + then).at("/changes");
        assertThat(clerk.at("/since/state").asText()).isEqualTo("KEPT");
        assertThat(clerk.at("/went").asInt()).isEqualTo(2);
        assertThat(clerk.at("/rows").findValuesAsText("kind")).containsOnly("WENT");
        assertThat(clerk.at("/differenceYuan").asText()).isEqualTo("-1000.00");

        JsonNode other = roster("other-clerk", "since=" + then).at("/changes");
        assertThat(other.at("/rows").findValuesAsText("kind")).containsExactly("CAME");
        assertThat(other.at("/rows/0/name").asText()).isEqualTo("向例二");
        assertThat(other.at("/rows/0/why/0").asText()).isEqualTo("困难类型 建档立卡");

        assertThat(roster("county", "since=" + then).at("/changes/rows").findValuesAsText("name"))
                .as("who only moved is there on both days")
                .containsExactly("覃试一");
        assertThat(roster("county", "since=2020-01-01")
                        .at("/changes/since/state")
                        .asText())
                .isEqualTo("NOT_KEPT");
        assertThat(roster("county", "").at("/changes").isNull()).isTrue();
        assertThat(roster("county", asked() + "&since=" + then).at("/changes/rows"))
                .isEmpty();
        assertThat(host.get("clerk", "/aidroll/api/roster.xlsx?since=2020-01-01")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_amount_is_told_with_its_reason_as_it_was_kept() {
        host.school()
                .execute("UPDATE t_student SET stage = '" + (Stage.SENIOR.ordinal() + 1)
                        + "', grade = '1' WHERE id = 1003");
        host.until(() -> roster("county", "since=" + then).at("/changes/amount").asInt() == 1);

        JsonNode change = roster("county", "since=" + then).at("/changes/rows/0");

        assertThat(change.at("/kind").asText()).isEqualTo("AMOUNT");
        assertThat(change.at("/beforeYuan").asText()).isEqualTo("500.00");
        assertThat(change.at("/afterYuan").asText()).isEqualTo("1250.00");
        assertThat(change.at("/why/0").asText()).isNotEmpty();
    }

    @Test
    void a_look_and_a_file_are_in_the_audit_log_with_their_day() {
        roster("clerk", asked());
        host.get("clerk", "/aidroll/api/roster.xlsx?" + asked());

        String log = host.get("county", "/aidroll/api/access-log?person=clerk").body();

        assertThat(log)
                .contains("at=" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + " 3 pupils of " + SchoolDatabase.SCHOOL);
        assertThat(log)
                .containsPattern("at=" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + " 100[123] 100[123] 100[123]");
    }

    @Test
    void a_day_to_come_or_before_the_first_is_told_and_nothing_is_made_up() {
        JsonNode toCome = roster(
                "county", "at=" + LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1));
        assertThat(toCome.at("/past/state").asText()).isEqualTo("TO_COME");
        assertThat(toCome.at("/rows")).isEmpty();
        assertThat(toCome.at("/schools")).isEmpty();

        JsonNode before = roster("county", "at=2020-11-30");
        assertThat(before.at("/past/state").asText()).isEqualTo("NOT_KEPT");
        assertThat(before.at("/total").asInt()).isZero();
        assertThat(before.at("/keptSince").asText())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());

        var sheet = host.get("clerk", "/aidroll/api/roster.xlsx?at=2020-11-30");
        assertThat(sheet.statusCode()).isEqualTo(422);
        assertThat(sheet.body()).contains("NO_ROSTER", "没有保存这一天的名单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=yesterday", "at=2026-02-30", "at=1'%20OR%20'1'='1", "at=-99999-01-01", "at=0001-01-01"})
    void what_is_no_day_is_refused(String query) {
        assertThat(host.get("county", "/aidroll/api/roster?" + query).statusCode())
                .isEqualTo(400);
        assertThat(host.get("clerk", "/aidroll/api/roster.xlsx?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_is_erased_since_is_counted_for_who_audits_and_named_to_nobody() {
        String confirm = json(host.get("county", "/aidroll/api/students/1001/privacy")
                        .body())
                .at("/confirm")
                .asText();
        assertThat(host.send(
                                "POST",
                                "county",
                                "/aidroll/api/students/1001/erase",
                                "{\"confirm\": \"" + confirm + "\"}",
                                "X-AidRoll",
                                "1",
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(200);

        assertThat(names("county", asked())).containsExactlyInAnyOrder("向例二", "龙样三");
        assertThat(roster("county", asked()).at("/past/erased").asInt()).isOne();
        assertThat(roster("clerk", asked()).at("/past/erased").asInt()).isZero();
    }
}
