package org.aidroll.api.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

class LinkRulingTest {
    private static LinkRuling ruling(int row, String person) {
        return new LinkRuling(
                StudentKey.of("S1"), "poverty", row, Verdict.LINK, person, "看过户口簿", LocalDate.of(2020, 11, 15));
    }

    @Test
    void it_is_about_a_line_and_with_a_digest_about_a_row() {
        assertThat(ruling(2, "审核员甲").digest()).isEmpty();
        var digested = ruling(2, "审核员甲").withDigest("0123456789abcdef");
        assertThat(digested.digest()).contains("0123456789abcdef");
        assertThat(digested.row()).isEqualTo(2);
        assertThat(digested.person()).isEqualTo("审核员甲");
    }

    @Test
    void it_prints_neither_person_nor_reason() {
        assertThat(ruling(2, "审核员甲").withDigest("0123456789abcdef"))
                .hasToString("LinkRuling[S1, poverty:2, LINK, 2020-11-15]");
    }

    @Test
    void somebody_has_to_have_decided() {
        assertThatThrownBy(() -> ruling(2, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ruling of nobody about row 2 of poverty");
    }

    @Test
    void lines_count_from_one() {
        assertThatThrownBy(() -> ruling(0, "审核员甲"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ruling about row 0 of poverty");
        assertThat(ruling(1, "审核员甲").row()).isOne();
    }
}
