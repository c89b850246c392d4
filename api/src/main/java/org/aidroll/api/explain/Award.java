package org.aidroll.api.explain;

import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Payee;
import org.apiguardian.api.API;

/**
 * A benefit that is due, and how its amount came about.
 *
 * @param benefit the benefit's code
 * @param amount what is due in the term; the last step's result
 * @param payee who receives it
 * @param steps the calculation, first step first; never empty
 * @param conditions where the conditions that the pupil meets come from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Award(String benefit, Money amount, Payee payee, List<Step> steps, List<Citation> conditions) {

    /** Copies the lists. */
    public Award {
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
    }

    /** Every article the award rests on, each once: the steps' first, then the conditions'. */
    public List<Citation> citations() {
        return Stream.concat(steps.stream().map(Step::citation), conditions.stream())
                .distinct()
                .toList();
    }
}
