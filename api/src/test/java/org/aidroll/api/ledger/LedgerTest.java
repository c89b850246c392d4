package org.aidroll.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.ledger.LedgerEntry.Kind;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
    private static final StudentKey PUPIL = StudentKey.of("1");
    private static final SchoolTerm TERM = SchoolTerm.parse("2020-AUTUMN");
    private static final String MEAL = "meal";

    private static LedgerEntry entry(Kind kind, String yuan, String reference) {
        return new LedgerEntry(kind, PUPIL, MEAL, TERM, Money.ofYuan(yuan), LocalDate.of(2020, 12, 1), reference);
    }

    @Test
    void sums_what_is_due_and_what_was_paid_apart() {
        var ledger = Ledger.empty()
                .with(List.of(
                        entry(Kind.ENTITLEMENT, "500", "a"),
                        entry(Kind.PAYMENT, "300", "b"),
                        entry(Kind.BACK_PAY, "125", "c"),
                        entry(Kind.REVERSAL, "-100", "d"),
                        entry(Kind.RECOVERY, "-25", "e")));
        assertThat(ledger.due(PUPIL, MEAL, TERM)).isEqualTo(Money.ofYuan("600"));
        assertThat(ledger.paid(PUPIL, MEAL, TERM)).isEqualTo(Money.ofYuan("200"));
        assertThat(ledger.balance(PUPIL, MEAL, TERM)).isEqualTo(Money.ofYuan("400"));
        assertThat(ledger.due(PUPIL, MEAL, SchoolTerm.parse("2021-SPRING"))).isEqualTo(Money.ZERO);
        assertThat(ledger).hasToString("Ledger[5 entries]");
    }

    @Test
    void a_longer_ledger_leaves_the_shorter_as_it_is() {
        var shorter = Ledger.empty().with(List.of(entry(Kind.ENTITLEMENT, "500", "a")));
        var longer = shorter.with(List.of(entry(Kind.BACK_PAY, "125", "b")));
        assertThat(shorter.due(PUPIL, MEAL, TERM)).isEqualTo(Money.ofYuan("500"));
        assertThat(longer.due(PUPIL, MEAL, TERM)).isEqualTo(Money.ofYuan("625"));
        assertThat(longer.with(List.of())).isSameAs(longer);
    }

    @Test
    void what_was_once_due_is_known_even_where_nothing_is_left_of_it() {
        var ledger =
                Ledger.empty().with(List.of(entry(Kind.ENTITLEMENT, "500", "a"), entry(Kind.RECOVERY, "-500", "b")));
        assertThat(ledger.hasDue(PUPIL, MEAL, TERM)).isTrue();
        assertThat(Ledger.empty().hasDue(PUPIL, MEAL, TERM)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PAYMENT", "REVERSAL"})
    void money_of_one_reference_moves_once(Kind kind) {
        var entry = entry(kind, "500", "a");
        assertThatThrownBy(() -> Ledger.empty().with(List.of(entry, entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the " + kind + " a of 1 is entered twice\nMaybe ask the ledger's poster for what is new");
    }

    @Test
    void what_is_due_may_change_twice_on_the_same_ground() {
        var entry = entry(Kind.BACK_PAY, "100", "a");
        assertThat(Ledger.empty().with(List.of(entry, entry)).due(PUPIL, MEAL, TERM))
                .isEqualTo(Money.ofYuan("200"));
    }
}
