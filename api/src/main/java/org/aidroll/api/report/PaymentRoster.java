package org.aidroll.api.report;

import java.util.List;
import org.aidroll.api.money.Money;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;

/**
 * A payment roster (发放花名册): what one school pays of one benefit in a term, ready to be signed.
 *
 * @param schoolCode the school's national code
 * @param schoolName its name; empty where it is not known
 * @param benefit the benefit's code
 * @param term the term
 * @param lines the pupils, by stage, grade, class and key
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PaymentRoster(
        String schoolCode, String schoolName, String benefit, SchoolTerm term, List<PaymentRosterLine> lines) {

    /** Copies the lines. */
    public PaymentRoster {
        lines = List.copyOf(lines);
    }

    /** The sum of all lines. */
    public Money total() {
        return lines.stream().map(PaymentRosterLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
