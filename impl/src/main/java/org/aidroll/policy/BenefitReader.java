package org.aidroll.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.TermShare;

/** Reads one file under {@code benefits/}. */
final class BenefitReader {
    private final Citations citations;
    private final FactValues values;

    BenefitReader(Citations citations, FactValues values) {
        this.citations = citations;
        this.values = values;
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
        if (values.areKnown()) {
            new AmountCheck(benefit, values).findProblem().ifPresent(problem -> {
                throw file.required(problem.section()).problem(problem.what());
            });
        }
        checkRounding(benefit, file.required("term-share"));
        return benefit;
    }

    /** So that no pupil is the first to meet an amount that cannot be shared out. */
    private static void checkRounding(Benefit benefit, PackNode place) {
        var share = benefit.termShare();
        Stream.concat(benefit.standards().stream(), benefit.overrides().stream())
                .flatMap(row -> row.amounts().stream())
                .forEach(amount -> {
                    try {
                        amount.value().times(share.share(), share.rounding());
                    } catch (ArithmeticException noWholeFen) {
                        throw place.problem(share.share() + " of " + amount.value() + " is no whole number of fen"
                                + "\nMaybe declare a rounding, such as HALF_UP");
                    }
                });
    }

    private Condition condition(PackNode node) {
        var keys = node.keys("fact", "one-of", "cite");
        Fact fact = fact(node.required("fact"));
        var allowed = node.required("one-of").items().stream()
                .map(item -> values.named(fact, item))
                .toList();
        if (allowed.isEmpty()) {
            throw node.problem(
                    "the condition on " + fact.key() + " lets nobody through\nMaybe name the values that do");
        }
        return new Condition(fact, allowed, citations.cited(keys.get("cite"), node));
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
                throw node.problem("row '" + name + "' stands twice\nMaybe give one of the two another name");
            }
            Map<Fact, String> when = new EnumMap<>(Fact.class);
            node.required("when").entries().forEach((key, value) -> {
                Fact fact = factNamed(key, value);
                when.put(fact, values.named(fact, value));
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
                    node.required("yuan").parsed("an amount in yuan like 312.50, 0 or more", BenefitReader::standard),
                    citations.cited(keys.get("cite"), node));
            if (!amounts.isEmpty() && !amounts.get(amounts.size() - 1).from().isBefore(amount.from())) {
                throw node.problem("the amount from " + amount.from() + " does not come after the one before it"
                        + "\nMaybe keep one amount for each day, earliest first");
            }
            amounts.add(amount);
        }
        if (amounts.isEmpty()) {
            throw list.problem("the row has no amount\nMaybe add {from: 2020-01-01, yuan: ..., cite: ...}");
        }
        return amounts;
    }

    private static Money standard(String yuan) {
        Money amount = Money.ofYuan(yuan);
        if (amount.compareTo(Money.ZERO) < 0) {
            throw new IllegalArgumentException(yuan + " is below 0");
        }
        return amount;
    }

    private static Fraction part(String text) {
        Fraction share = Fraction.parse(text);
        if (share.numerator() > share.denominator()) {
            throw new IllegalArgumentException(text + " is above 1");
        }
        return share;
    }

    private TermShare termShare(PackNode node) {
        var keys = node.keys("share", "rounding", "cite");
        return new TermShare(
                node.required("share").parsed("a share like 1/2, 1 or less", BenefitReader::part),
                node.required("rounding").rounding(),
                citations.cited(keys.get("cite"), node));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
