package org.aidroll.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.TermShare;
import org.jspecify.annotations.Nullable;

/** Reads one file under {@code benefits/}. */
final class BenefitReader {
    private final Map<String, Citation> sources;
    private final FactValues values;

    BenefitReader(Map<String, Citation> sources, List<CategoryRule> categories) {
        this.sources = sources;
        this.values = new FactValues(categories);
    }

    Benefit read(String code, PackNode file) {
        var keys = file.keys("label", "payee", "requires", "standards", "overrides", "term-share");
        var overrides = keys.get("overrides");
        var benefit = new Benefit(
                code,
                PackReader.label(file.required("label")),
                file.required("payee").oneOf(names(Payee.values()), Payee::valueOf),
                file.required("requires").items().stream().map(this::condition).toList(),
                rows(file.required("standards")),
                overrides == null ? List.of() : rows(overrides),
                termShare(file.required("term-share")));
        new AmountCheck(benefit, values).findProblem().ifPresent(what -> {
            throw file.problem(what);
        });
        return benefit;
    }

    private Condition condition(PackNode node) {
        var keys = node.keys("fact", "one-of", "cite");
        Fact fact = fact(node.required("fact"));
        var allowed = node.required("one-of").items().stream()
                .map(item -> item.oneOf(values.of(fact), v -> v))
                .toList();
        if (allowed.isEmpty()) {
            throw node.problem("the condition on " + fact.key() + " lets nobody through");
        }
        return new Condition(fact, allowed, cited(keys.get("cite"), node, sources));
    }

    private static Fact fact(PackNode node) {
        return factNamed(node.text(), node);
    }

    private List<BenefitStandard> rows(PackNode list) {
        List<BenefitStandard> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (PackNode node : list.items()) {
            node.keys("row", "when", "amounts");
            String name = node.required("row").text();
            if (!names.add(name)) {
                throw node.problem("row '" + name + "' stands twice");
            }
            Map<Fact, String> when = new EnumMap<>(Fact.class);
            node.required("when").entries().forEach((key, value) -> {
                Fact fact = factNamed(key, value);
                when.put(fact, value.oneOf(values.of(fact), v -> v));
            });
            rows.add(new BenefitStandard(name, when, amounts(node.required("amounts"))));
        }
        return rows;
    }

    private static Fact factNamed(String key, PackNode place) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> place.problem("unknown fact '" + key + "'"
                        + Suggestion.among(
                                Arrays.stream(Fact.values()).map(Fact::key).toList(), key)));
    }

    private List<Dated<Money>> amounts(PackNode list) {
        List<Dated<Money>> amounts = new ArrayList<>();
        for (PackNode node : list.items()) {
            var keys = node.keys("from", "yuan", "cite");
            var amount = new Dated<>(
                    node.required("from").date(),
                    node.required("yuan").parsed("an amount in yuan like 312.50", Money::ofYuan),
                    cited(keys.get("cite"), node, sources));
            if (!amounts.isEmpty() && !amounts.get(amounts.size() - 1).from().isBefore(amount.from())) {
                throw node.problem("the amount from " + amount.from() + " does not come after the one before it"
                        + "\nMaybe keep one amount for each day, earliest first");
            }
            amounts.add(amount);
        }
        if (amounts.isEmpty()) {
            throw list.problem("the row has no amount");
        }
        return amounts;
    }

    private TermShare termShare(PackNode node) {
        var keys = node.keys("share", "rounding", "cite");
        return new TermShare(
                node.required("share").parsed("a share like 1/2", Fraction::parse),
                node.required("rounding").rounding(),
                cited(keys.get("cite"), node, sources));
    }

    static Citation cited(@Nullable PackNode cite, PackNode place, Map<String, Citation> sources) {
        if (cite == null) {
            throw place.problem("no citation\nMaybe add cite with an id of sources.yaml");
        }
        return cite.oneOf(sources.keySet(), id -> citation(id, sources));
    }

    private static Citation citation(String id, Map<String, Citation> sources) {
        Citation citation = sources.get(id);
        if (citation == null) {
            throw new IllegalArgumentException("no source " + id);
        }
        return citation;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
