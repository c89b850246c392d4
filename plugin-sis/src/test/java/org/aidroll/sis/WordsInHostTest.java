package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
