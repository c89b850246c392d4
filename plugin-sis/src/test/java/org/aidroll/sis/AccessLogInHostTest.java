package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.access.GrantedPermissions;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The access log in a host: what an auditor finds in it, and that nobody else does. */
class AccessLogInHostTest {

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.CLERK", "aid.case.read@school,aid.export@school")
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.audit.read@all")
                .pupil(Pupils.boarder("1001").build())
                .pupil(Pupils.boarder("10011").build())
                .start()
                .ready();
        host.get("clerk", "/aidroll/api/students/1001/panel");
        host.get("county", "/aidroll/api/students/10011/card");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode log(String query) {
        String body =
                host.get("county", "/aidroll/api/access-log?lang=zh&" + query).body();
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    @Test
    void the_latest_entry_stands_first_and_the_look_itself_is_one() {
        JsonNode log = log("");

        assertThat(log.at("/rows").findValuesAsText("action")).containsExactly("查看访问日志", "查看家庭明白卡", "查看学生资助情况");
        assertThat(log.at("/rows/2/login").asText()).isEqualTo("clerk");
        assertThat(log.at("/rows/2/object").asText()).isEqualTo("1001");
        assertThat(log.at("/head").asText()).matches("3:[0-9a-f]{64}");
        assertThat(log.at("/next").isNull()).isTrue();
    }

    @Test
    void a_pupil_is_found_by_the_whole_key_alone() {
        assertThat(log("object=1001").at("/rows").findValuesAsText("login")).containsExactly("clerk");
        assertThat(log("object=1001_").at("/rows")).isEmpty();
    }

    @Test
    void it_is_filtered_by_person_action_and_day() {
        assertThat(log("person=CLER").at("/rows").findValuesAsText("object")).containsExactly("1001");
        assertThat(log("action=CARD_SEEN").at("/rows").findValuesAsText("object"))
                .containsExactly("10011");
        assertThat(log("until=2001-01-01").at("/rows")).isEmpty();
        assertThat(log("from=2001-01-01&action=PANEL_SEEN").at("/rows")).hasSize(1);
        assertThat(log("below=2").at("/rows").findValuesAsText("entry")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"action=NONE", "from=yesterday", "below=x", "person=%5B30%31x", "until=2020-02-30"})
    void what_is_no_filter_is_refused(String query) {
        String asked = query.startsWith("person") ? "person=" + "x".repeat(101) : query;

        assertThat(host.get("county", "/aidroll/api/access-log?" + asked).statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_may_not_finds_nothing_and_nobody_takes_it_away_without_the_right_to() {
        for (String address : new String[] {"/api/access-log", "/api/access-log.xlsx", "/admin/access-log"}) {
            assertThat(host.get("clerk", "/aidroll" + address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(host.get("county", "/aidroll/api/access-log.xlsx").statusCode())
                .isEqualTo(404);
        assertThat(log("").at("/mayExport").asBoolean()).isFalse();
    }

    @Test
    void it_is_never_granted_for_one_school() {
        var settings = TestSettings.of("aidroll.permission.CLERK", "aid.audit.read@school");

        assertThatThrownBy(() -> new GrantedPermissions(settings))
                .isInstanceOf(AidException.class)
                .hasMessageContaining("gives one school the access log of all");
    }
}
