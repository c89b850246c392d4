package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Random;
import org.aidroll.SampleDues;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.MainLedgerLine;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** Who had which aid, and how person and household then were (A14). */
class DefaultMainLedgerTest {
    private static List<MainLedgerLine> lines() {
        return AidEngines.mainLedger().lines(SampleCounty.request(), SampleCounty.run());
    }

    private static MainLedgerLine line(Student pupil) {
        return lines().stream()
                .filter(line -> line.student().equals(pupil.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_is_due_something_or_was_paid_has_a_line() {
        assertThat(lines())
                .extracting(
                        line -> line.student().value(),
                        MainLedgerLine::benefit,
                        MainLedgerLine::amount,
                        MainLedgerLine::paid)
                .containsExactly(
                        tuple("1", "compulsory-boarder", Money.ofYuan("500"), Money.ofYuan("500")),
                        tuple("2", "compulsory-day", Money.ofYuan("500"), Money.ofYuan("300")),
                        tuple("3", "compulsory-day", Money.ofYuan("625"), Money.ZERO),
                        tuple("4", "compulsory-day", Money.ZERO, Money.ofYuan("625")),
                        tuple("6", "vocational-grant", Money.ofYuan("1000"), Money.ofYuan("1000")));
    }

    @Test
    void the_day_is_that_of_the_payment_and_none_where_nothing_was_paid() {
        assertThat(line(SampleCounty.SHEN).paidOn()).contains(SampleDues.PAY_DAY);
        assertThat(line(SampleCounty.RUAN).paidOn()).isEmpty();
    }

    @Test
    void a_household_has_its_number_else_list_and_row_and_none_without_a_list() {
        assertThat(line(SampleCounty.SHEN).household()).isEqualTo("H1");
        assertThat(line(SampleCounty.QIN).household()).isEqualTo("H1");
        assertThat(line(SampleCounty.RUAN).household()).isEqualTo("poverty:5");
        assertThat(line(SampleCounty.WEN).household()).isEmpty();
    }

    @Test
    void the_snapshot_is_canonical_and_masks_the_number() {
        var id = SampleCounty.SHEN.id().orElseThrow();
        assertThat(line(SampleCounty.SHEN).snapshot())
                .isEqualTo("{\"assessed\":\"2020-10-15\",\"birth\":\"2012-05-04\",\"boarding\":\"BOARDER\","
                        + "\"categories\":[{\"category\":\"POVERTY\",\"list\":\"poverty\",\"row\":2}],"
                        + "\"class\":\"1班\",\"grade\":2,\"guardians\":[\"父亲\"],"
                        + "\"household\":{\"list\":\"poverty\",\"members\":3,\"number\":\"H1\",\"relation\":\"之子\",\"row\":2},"
                        + "\"id\":\"" + id.masked() + "\",\"name\":\"沈知禾\",\"school\":\"2143048201\","
                        + "\"schoolName\":\"金山学校\",\"stage\":\"PRIMARY\",\"status\":\"ENROLLED\"}")
                .doesNotContain(id.raw());
    }

    @Test
    void the_order_of_pupils_and_payments_is_no_matter() {
        var random = new Random(40);
        for (int i = 0; i < 5; i++) {
            var request = SampleCounty.shuffled(random);
            assertThat(AidEngines.mainLedger()
                            .lines(request, AidEngines.standard().run(request)))
                    .isEqualTo(lines());
        }
    }
}
