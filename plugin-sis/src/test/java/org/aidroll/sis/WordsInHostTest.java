package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county has words of its own. */
class WordsInHostTest {
    private static final String PANEL = "/aidroll/api/students/1001/panel?lang=";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void build() {
        host = new TestHost(home)
                .pupil(Pupils.boarder("1001").build())
                .list("poverty", "POVERTY", Pupils.boarder("1001").build());
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void a_sentence_of_the_host_stands_in_the_place_of_ours_in_its_language() {
        host.file("messages_zh_CN.properties", "\uFEFFterm.AUTUMN=本县秋季\n")
                .start()
                .ready();

        assertThat(host.get("clerk", PANEL + "zh").body()).contains("本县秋季");
        assertThat(host.get("clerk", PANEL + "en").body()).doesNotContain("本县秋季");
    }

    /** The lists' page says findings, the queue says rules, roster and statistics say the term. */
    @Test
    void so_it_does_on_the_roster_the_statistics_the_review_and_the_lists() {
        host.file("messages_zh_CN.properties", "term.AUTUMN=本县秋季\nrule.ID_ONLY=本县：只有证件号一致\nID_MALFORMED=本县：号码不对\n")
                .list("disabled", "DISABLED", Pupils.boarder("1001").named("别人").build())
                .file("registries/dibao.csv", "姓名,身份证号\n试试,12345\n")
                .file("registries/dibao.yaml", "department: 民政局\ncategory: DIBAO\n")
                .set(
                        "aidroll.permission.COUNTY",
                        "aid.case.read@all,aid.lists.write@all,aid.link.decide@all,aid.export@all")
                .start()
                .ready();

        for (String address : List.of("roster", "statistics")) {
            assertThat(host.get("county", "/aidroll/api/" + address + "?lang=zh")
                            .body())
                    .as(address)
                    .contains("本县秋季");
            assertThat(host.get("county", "/aidroll/api/" + address + "?lang=en")
                            .body())
                    .as(address)
                    .doesNotContain("本县秋季");
        }
        assertThat(host.get("county", "/aidroll/api/review?lang=zh").body()).contains("本县：只有证件号一致");
        assertThat(host.get("county", "/aidroll/api/lists?lang=zh").body()).contains("本县：号码不对");
    }

    @Test
    void what_a_page_itself_says_goes_to_the_browser_and_is_no_sentence_of_the_server() {
        host.file("messages_zh_CN.properties", "roster.heading=助学名单\nreview.fields.name=学生\nterm.AUTUMN=本县秋季\n")
                .start()
                .ready();

        assertThat(host.get(null, "/aidroll/client.json").body())
                .contains("\"zh\":{\"review.fields.name\":\"学生\",\"roster.heading\":\"助学名单\"}");
        assertThat(host.get("clerk", PANEL + "zh").body()).contains("本县秋季");
    }

    @Test
    void what_the_panel_itself_says_goes_to_the_browser() {
        host.file("messages_en.properties", "panel.heading=Bursary\n").start().ready();

        assertThat(host.get(null, "/aidroll/client.json").body())
                .contains("\"words\":{", "\"en\":{\"heading\":\"Bursary\"}", "\"zh\":{}");
    }

    @Test
    void a_key_that_there_is_not_is_said_and_the_shipped_words_stay() {
        host.file("messages_zh_CN.properties", "term.WINTER=冬季\nterm.AUTUMN=本县秋季\n")
                .start()
                .ready();

        assertThat(host.diagnosticsFile())
                .contains("FAILS\tthe host's words\tthere is no sentence 'term.WINTER' to put another in its place");
        assertThat(host.get("clerk", PANEL + "zh").statusCode()).isEqualTo(200);
        assertThat(host.get("clerk", PANEL + "zh").body()).doesNotContain("本县秋季");
    }

    @Test
    void a_sentence_that_cannot_be_read_is_said() {
        host.file("messages_zh_CN.properties", "term.AUTUMN={0\n").start().ready();

        assertThat(host.diagnosticsFile())
                .contains("FAILS\tthe host's words\tthe sentence 'term.AUTUMN' cannot be read: ");
    }
}
