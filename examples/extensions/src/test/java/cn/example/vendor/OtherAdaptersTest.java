package cn.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.host.AidListener;
import org.junit.jupiter.api.Test;

/** The small ones. */
class OtherAdaptersTest {
    private static final AidListener.Decided DECIDED = new AidListener.Decided(
            StudentKey.of("1001"),
            SchoolTerm.parse("2020-AUTUMN"),
            "9f".repeat(32),
            Money.ofYuan("500.00"),
            Instant.parse("2020-11-30T00:00:00Z"));

    @Test
    void a_decision_is_in_the_queue_and_a_full_queue_is_said() {
        var queue = new ArrayBlockingQueue<String>(1);
        var listener = new PaymentQueue(queue);

        listener.decided(DECIDED);

        assertThat(queue).containsExactly("1001 2020-AUTUMN 500.00 " + "9f".repeat(32));
        assertThatThrownBy(() -> listener.decided(DECIDED)).hasMessage("the queue is full");
    }

    @Test
    void a_page_names_a_pupil_by_the_roll_number() {
        var locator = new RollNumberLocator(
                number -> number.equals("G430482201104120005") ? Optional.of("17") : Optional.empty());

        assertThat(locator.locate("G430482201104120005")).contains(StudentKey.of("17"));
        assertThat(locator.locate("G430482201104120006")).isEmpty();
        assertThat(locator.locate("17")).isEmpty();
        assertThat(locator.locate("' OR '1'='1")).isEmpty();
    }

    @Test
    void letters_are_described_given_out_and_erased_once() {
        var privacy = new LetterPrivacy(new HashMap<>(Map.of("1001", List.of("告知书"))));
        var pupil = StudentKey.of("1001");

        assertThat(privacy.export(pupil)).containsExactly(Map.entry("t_aid_letter", List.of(Map.of("letter", "告知书"))));
        assertThat(privacy.export(StudentKey.of("1002"))).isEmpty();
        assertThat(privacy.erase(pupil)).containsExactly(Map.entry("t_aid_letter", 1));
        assertThat(privacy.erase(pupil)).isEmpty();
        assertThat(privacy.describe())
                .allSatisfy(kept -> assertThat(kept.place()).isEqualTo("t_aid_letter"));
    }
}
