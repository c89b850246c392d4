package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of what is no picture, and where they count. */
class ForeignContentTest {
    private static String in(String text, int from, int to) {
        return ForeignContent.in(new Bytes(RawBytes.of(text)), List.of(new Stretch(from, to)));
    }

    private static String in(String text) {
        return in(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script", "<html", "<svg", "<iframe", "<?php", "<%@", "javascript:", "onerror=", "%pdf-"})
    void a_sign_is_seen_in_small_and_in_capital_letters(String sign) {
        assertThat(in(sign)).isEqualTo(sign);
        assertThat(in("note" + sign.toUpperCase(Locale.ROOT) + "note")).isEqualTo(sign);
    }

    @Test
    void an_archive_is_named() {
        assertThat(in("..PK\u0003\u0004")).isEqualTo("ZIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<scrip", "< script", "<sc\0ript", "PK\u0005\u0006", "java"})
    void what_only_begins_like_a_sign_is_none(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void the_first_sign_counts() {
        assertThat(in("<html><script>")).isEqualTo("<html");
    }

    @ParameterizedTest
    @CsvSource({"2, 6, <svg", "0, 8, <svg", "3, 8, ''", "2, 5, ''"})
    void a_sign_counts_where_the_stretch_holds_all_of_it(int from, int to, String seen) {
        assertThat(in("..<svg..", from, to)).isEqualTo(seen);
    }

    @Test
    void every_stretch_is_looked_through() {
        var file = new Bytes(RawBytes.of("note....<svg"));

        assertThat(ForeignContent.in(file, List.of(new Stretch(0, 4), new Stretch(8, 12))))
                .isEqualTo("<svg");
        assertThat(ForeignContent.in(file, List.of())).isEmpty();
    }
}
