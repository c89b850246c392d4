package org.aidroll.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Overlay;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PayeeRule;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.TermShare;
import org.jspecify.annotations.Nullable;

/** Reads one file under {@code benefits/}. */
final class BenefitReader {
    private static final List<String> PAYEES =
            Arrays.stream(Payee.values()).map(Enum::name).toList();

    private final Citations citations;
    private final FactValues values;
    private final RowReader rows;
    private final ConditionReader conditions;
    private final LimitsReader limits;
    private final Proration proration;

    /**
     * @param proration what holds where a benefit says nothing of it
     */
    BenefitReader(DatedReader dated, FactValues values, Proration proration) {
        this.citations = dated.citations();
        this.values = values;
        this.rows = new RowReader(dated, values);
        this.conditions = new ConditionReader(citations, values);
        this.limits = new LimitsReader(dated, conditions);
        this.proration = proration;
    }

    Benefit read(String code, PackNode file) {
        file.keys(
                "label",
                "kind",
                "payee",
                "requires",
                "standards",
                "overrides",
                "unit",
                "term-share",
                "cap",
                "quota",
                "average",
                "proration",
                "overlay");
        var kind = file.optional("kind")
                .map(key -> key.constant(BenefitKind.class))
                .orElse(BenefitKind.GRANT);
        var unit =
                file.optional("unit").map(key -> key.constant(AmountUnit.class)).orElse(AmountUnit.YEAR);
        var benefit = new Benefit(
                code,
                PackReader.label(file.required("label")),
                kind,
                payees(file.required("payee")),
                file.required("requires").items().stream()
                        .map(conditions::condition)
                        .toList(),
                rows.rows(file.required("standards")),
                file.optional("overrides").map(rows::rows).orElse(List.of()),
                unit,
                share(file, kind, unit),
                limits.limits(file),
                file.optional("proration").map(limits::proration).orElse(proration),
                file.optional("overlay").map(key -> key.constant(Overlay.class)).orElse(Overlay.MAY_NOT_CHANGE));
        check(benefit, file);
        return benefit;
    }

    private void check(Benefit benefit, PackNode file) {
        if (values.areKnown()) {
            new AmountCheck(benefit, values).findProblem().ifPresent(problem -> {
                throw file.required(problem.section()).problem(problem.what());
            });
        }
        if (benefit.unit() == AmountUnit.MONTH && asksForFees(benefit)) {
            throw file.required("unit")
                    .problem("what a school charges is known by the term, not by the month"
                            + "\nMaybe set unit to TERM");
        }
        benefit.termShare()
                .ifPresent(share -> TermShareReader.checkRounding(benefit, share, file.required("term-share")));
    }

    private static boolean asksForFees(Benefit benefit) {
        return Stream.concat(benefit.standards().stream(), benefit.overrides().stream())
                .flatMap(row -> row.amounts().stream())
                .anyMatch(amount -> amount.value() instanceof Amount.ActualFee);
    }

    /** Only what is settled by the school year has none: a ceiling, a fee given back. */
    private @Nullable TermShare share(PackNode file, BenefitKind kind, AmountUnit unit) {
        boolean mayLack =
                unit == AmountUnit.YEAR && (kind == BenefitKind.LOAN_CEILING || kind == BenefitKind.REIMBURSEMENT);
        var node = file.optional("term-share");
        if (node.isEmpty() && !mayLack) {
            file.required("term-share");
        }
        return node.map(given -> new TermShareReader(citations).read(given, unit))
                .orElse(null);
    }

    /** One word for all days, or a list of days. */
    private List<PayeeRule> payees(PackNode node) {
        if (node.isText()) {
            return List.of(PayeeRule.always(node.oneOf(PAYEES, Payee::valueOf)));
        }
        List<PayeeRule> payees = new ArrayList<>();
        for (PackNode item : node.items()) {
            var keys = item.keys("from", "payee", "cite");
            var rule = new PayeeRule(
                    item.required("from").date(),
                    item.required("payee").oneOf(PAYEES, Payee::valueOf),
                    citations.cited(keys.get("cite"), item));
            if (!payees.isEmpty() && !payees.get(payees.size() - 1).from().isBefore(rule.from())) {
                throw item.problem("the payee from " + rule.from() + " does not come after the one before it"
                        + "\nMaybe keep one payee for each day, earliest first");
            }
            payees.add(rule);
        }
        if (payees.isEmpty()) {
            throw node.problem("nobody receives the money\nMaybe name one of " + String.join(", ", PAYEES));
        }
        return payees;
    }
}
