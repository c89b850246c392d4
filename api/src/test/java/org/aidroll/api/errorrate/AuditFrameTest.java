package org.aidroll.api.errorrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

class AuditFrameTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 11);
    private static final LocalDate DAY = LocalDate.of(2020, 12, 1);

    private static AuditFrame frame(String... keys) {
        return AuditFrame.freeze(
                MONTH, "2143000001", List.of(keys).stream().map(StudentKey::of).toList(), DAY);
    }

    @Test
    void the_digest_depends_on_the_records_and_not_on_their_order() {
        assertThat(frame("S1", "S2", "S2")).isEqualTo(frame("S2", "S1"));
        assertThat(frame("S1", "S2").sha256()).isNotEqualTo(frame("S1").sha256());
        assertThat(frame("S1\n2:S2").sha256()).isNotEqualTo(frame("S1", "S2").sha256());
    }

    /** {@code printf 'aidroll-frame-1\n2020-11\n2143000001\n2020-12-01\n2:S1\n2:S2\n' | sha256sum}. */
    @Test
    void anybody_can_take_the_digest_again() {
        assertThat(frame("S1", "S2").sha256())
                .isEqualTo("af08cf8b6e6f07519522b41ea2ff3071174d003a21ac610d31576e884a23e780");
    }

    @Test
    void month_school_and_day_are_in_the_digest() {
        var keys = List.of(StudentKey.of("S1"));
        assertThat(List.of(
                        frame("S1").sha256(),
                        AuditFrame.freeze(MONTH.plusMonths(1), "2143000001", keys, DAY)
                                .sha256(),
                        AuditFrame.freeze(MONTH, "2143000002", keys, DAY).sha256(),
                        AuditFrame.freeze(MONTH, "2143000001", keys, DAY.plusDays(1))
                                .sha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_frame_that_was_changed_after_the_freeze_is_refused() {
        var frozen = frame("S1", "S2");
        var fewer = new TreeSet<>(List.of(StudentKey.of("S1")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditFrame(MONTH, "2143000001", fewer, DAY, frozen.sha256()))
                .withMessageContaining("is not what its digest was taken over\nMaybe it was changed after 2020-12-01");
    }
}
