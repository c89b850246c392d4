package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application form, filled on a real server: who may see it, and with which numbers. */
class ApplicationInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String ID = PUPIL.id().map(WrittenId::raw).orElseThrow();
    private static final String FORM = "/aidroll/api/students/1001/application";
    private static final String PAGE = "/aidroll/students/1001/application";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.numbers.read@all")
                .set("aidroll.permission.NUMBERS", "aid.numbers.read@all")
                .pupil(PUPIL)
                .list("poverty", "POVERTY", PUPIL);
        host.school().user("numbers", "NUMBERS", null);
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void it_has_what_the_roll_and_the_lists_know_in_both_languages_and_nothing_else() {
        var response = host.get("clerk", FORM);
        JsonNode form = json(response);

        assertThat(form.at("/name").asText()).isEqualTo(PUPIL.name().written());
        assertThat(form.at("/id").asText()).isEqualTo(WrittenId.of(ID).masked());
        assertThat(form.at("/term/zh").asText()).contains("2020");
        assertThat(form.at("/boarding/zh").asText()).isEqualTo("住校");
        assertThat(form.at("/boarding/en").asText()).isEqualTo("boarder");
        assertThat(form.at("/categories/0/label/zh").asText()).isEqualTo("建档立卡");
        assertThat(form.at("/categories/0/evidence/0/zh").asText()).startsWith("扶贫办");
        assertThat(form.at("/categories/1/evidence")).isEmpty();
        assertThat(form.at("/tier/zh").asText()).isEqualTo("特别困难");
        assertThat(form.at("/incomeYuan").isNull()).isTrue();
        assertThat(form.at("/numbers").asText()).isEqualTo("MASKED");
        assertThat(response.body()).doesNotContain(ID);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whole_numbers_come_to_whoever_may_have_them_and_asks() {
        assertThat(json(host.get("county", FORM)).at("/numbers").asText()).isEqualTo("MAY_ASK");
        assertThat(host.get("county", FORM).body()).doesNotContain(ID);

        JsonNode whole = json(host.get("county", FORM + "?numbers=whole"));

        assertThat(whole.at("/id").asText()).isEqualTo(ID);
        assertThat(whole.at("/numbers").asText()).isEqualTo("WHOLE");
        assertThat(host.get("clerk", FORM + "?numbers=whole").statusCode()).isEqualTo(404);
        assertThat(host.get("clerk", FORM + "?numbers=whole").body()).doesNotContain(ID);
        assertThat(host.get("county", FORM + "?numbers=all").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-clerk", "teacher", "numbers"})
    void who_may_not_see_the_pupil_cannot_tell_that_there_is_a_form(String login) {
        String nothing = host.get(login, "/aidroll/api/nothing").body();

        assertThat(host.get(login, FORM).body()).isEqualTo(nothing);
        assertThat(host.get(login, FORM + "?numbers=whole").body()).isEqualTo(nothing);
        assertThat(host.get(login, PAGE).body()).isEqualTo(nothing);
        assertThat(host.get("clerk", PAGE.replace("1001", "9999")).body()).isEqualTo(nothing);
        assertThat(host.get(null, PAGE).statusCode()).isEqualTo(401);
        assertThat(host.send("POST", "clerk", FORM, "{}", "X-AidRoll", "1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_has_nothing_of_anybody_in_it() {
        var page = host.get("clerk", PAGE + "?lang=zh");

        assertThat(page.body())
                .contains("<aid-application locale=\"zh-CN\">", "/sis/aidroll/application-page.js?v=")
                .doesNotContain(PUPIL.name().written(), SchoolDatabase.SCHOOL);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
    }

    @Test
    void who_saw_it_and_who_saw_whole_numbers_is_written_down_apart() {
        host.get("clerk", FORM);
        host.get("county", FORM + "?numbers=whole");
        host.get("clerk", FORM + "?numbers=whole");
        host.stopApplication();

        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            assertThat(new AuditLog(store, AidTestKit.clock("2020-11-30")).all())
                    .extracting(AuditEntry::login, AuditEntry::action, AuditEntry::object)
                    .containsExactly(
                            tuple("clerk", "APPLICATION_SEEN", "1001"), tuple("county", "NUMBERS_SEEN", "1001"));
        }
    }
}
