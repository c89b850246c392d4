package org.aidroll.policy;

import java.math.RoundingMode;
import java.util.List;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AverageStandard;
import org.aidroll.api.policy.BenefitLimits;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.Quota;
import org.jspecify.annotations.Nullable;

/** Reads what bounds a benefit: caps, quota, average, and what a change within a term does. */
final class LimitsReader {
    private final DatedReader dated;
    private final ConditionReader conditions;

    LimitsReader(DatedReader dated, ConditionReader conditions) {
        this.dated = dated;
        this.conditions = conditions;
    }

    BenefitLimits limits(PackNode benefit) {
        return new BenefitLimits(
                benefit.optional("cap").map(this::money).orElse(List.of()),
                benefit.optional("quota").map(this::quota).orElse(null),
                benefit.optional("average").map(this::averages).orElse(List.of()));
    }

    /** Dated sums of money. */
    List<Dated<Money>> money(PackNode list) {
        return dated.read(list, "amount", List.of("yuan"), node -> RowReader.money(node.required("yuan")));
    }

    private Quota quota(PackNode node) {
        var keys = node.keys("share", "group", "cite");
        List<Condition> group = node.required("group").items().stream()
                .map(conditions::condition)
                .toList();
        return new Quota(
                node.required("share").parsed("a share like 30/100, 1 or less", TermShareReader::part),
                group,
                dated.citations().cited(keys.get("cite"), node));
    }

    private List<Dated<AverageStandard>> averages(PackNode list) {
        return dated.read(list, "average", List.of("yuan", "lowest"), node -> {
            Money average = RowReader.money(node.required("yuan"));
            Money lowest = node.optional("lowest").map(RowReader::money).orElse(Money.ZERO);
            if (lowest.compareTo(average) > 0) {
                throw node.problem("the lowest, " + lowest + ", is above the average, " + average
                        + "\nMaybe the two were exchanged");
            }
            return new AverageStandard(average, lowest);
        });
    }

    Proration proration(PackNode node) {
        var keys = node.keys("unit", "change-day", "denominator", "rounding", "cite");
        var proration = proration(node, keys.get("cite"));
        if (proration.divides() && proration.rounding() == RoundingMode.UNNECESSARY) {
            throw node.problem("the parts of a term are seldom whole fen\nMaybe declare a rounding, such as HALF_UP");
        }
        return proration;
    }

    private Proration proration(PackNode node, @Nullable PackNode cite) {
        return new Proration(
                node.required("unit").constant(Proration.Unit.class),
                node.optional("change-day")
                        .map(key -> key.constant(Proration.ChangeDay.class))
                        .orElse(Proration.ChangeDay.NEW),
                node.optional("denominator")
                        .map(key -> key.parsed("a number of parts, 0 for as many as the term has", LimitsReader::parts))
                        .orElse(0),
                node.optional("rounding").map(PackNode::rounding).orElse(Proration.NONE.rounding()),
                dated.citations().cited(cite, node));
    }

    private static int parts(String text) {
        int parts = Integer.parseInt(text);
        if (parts < 0) {
            throw new IllegalArgumentException(text + " is below 0");
        }
        return parts;
    }
}
