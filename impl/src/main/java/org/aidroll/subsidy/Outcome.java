package org.aidroll.subsidy;

import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Money;

/**
 * What was decided for a profile: all of a decision but the pupil.
 *
 * @param facts what was looked at
 * @param awards what is due
 * @param open what is due with an open amount
 * @param notDue the rest
 * @param due what is due in the term, altogether
 */
record Outcome(
        Map<String, List<String>> facts, List<Award> awards, List<OpenAward> open, List<WhyNot> notDue, Money due) {

    /** Copies the lists. */
    Outcome {
        awards = List.copyOf(awards);
        open = List.copyOf(open);
        notDue = List.copyOf(notDue);
    }

    static Outcome of(Map<String, List<String>> facts, List<Award> awards, List<OpenAward> open, List<WhyNot> notDue) {
        Money due =
                awards.stream().filter(Award::isDueInTerm).map(Award::amount).reduce(Money.ZERO, Money::plus);
        return new Outcome(facts, awards, open, notDue, due);
    }
}
