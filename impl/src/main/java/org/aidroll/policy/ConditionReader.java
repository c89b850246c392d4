package org.aidroll.policy;

import java.util.List;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Fact;

/** Reads what a benefit, or a quota, asks of a pupil. */
final class ConditionReader {
    private final Citations citations;
    private final FactValues values;

    ConditionReader(Citations citations, FactValues values) {
        this.citations = citations;
        this.values = values;
    }

    Condition condition(PackNode node) {
        var keys = node.keys("fact", "one-of", "on-application", "cite");
        Fact fact = FactValues.fact(node.required("fact").text(), node.required("fact"));
        var allowed = named(fact, node.required("one-of"));
        var onApplication = node.optional("on-application");
        if (onApplication.isPresent() && fact != Fact.CATEGORY) {
            throw onApplication.get().problem("nobody applies for a " + fact.key() + "\nMaybe move it to one-of");
        }
        if (allowed.isEmpty()) {
            throw node.problem(
                    "the condition on " + fact.key() + " lets nobody through\nMaybe name the values that do");
        }
        return new Condition(
                fact,
                allowed,
                onApplication.map(list -> named(fact, list)).orElse(List.of()),
                citations.cited(keys.get("cite"), node));
    }

    private List<String> named(Fact fact, PackNode list) {
        return list.items().stream().map(item -> values.named(fact, item)).toList();
    }
}
