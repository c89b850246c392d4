package org.aidroll;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.TermShare;
import org.aidroll.api.term.DateSpan;

/** Packs made by hand, for what no shipped pack has; they never change, as shipped ones may. */
public final class SamplePacks {
    /** The one article of the hand-made packs. */
    public static final Citation RULE = new Citation("RULE", "示例政策", "第一条", "每生每年若干元", SourceMark.DOCUMENT);

    private SamplePacks() {}

    /** One benefit {@code meal} for pupils of grades 1 to 6, all categories known being orphans. */
    public static PolicyPack meal(List<BenefitStandard> standards, List<BenefitStandard> overrides, DateSpan span) {
        return meal(standards, overrides, span, new Fraction(1, 3), RoundingMode.HALF_UP);
    }

    /** The same with this share for a term. */
    public static PolicyPack meal(
            List<BenefitStandard> standards,
            List<BenefitStandard> overrides,
            DateSpan span,
            Fraction share,
            RoundingMode rounding) {
        var grades = new Condition(Fact.GRADE, List.of("1", "2", "3", "4", "5", "6"), RULE);
        var meal = new Benefit(
                "meal",
                new Label("午餐补助", "school meal"),
                Payee.SCHOOL,
                List.of(grades),
                standards,
                overrides,
                new TermShare(share, rounding, RULE));
        var orphan = new CategoryRule(HardshipCategory.of("ORPHAN"), new Label("孤儿", "orphan"), true, RULE);
        return new PolicyPack(
                "sample", "1", "0".repeat(64), new Label("示例", "sample"), span, List.of(orphan), List.of(meal));
    }

    /** A row with the amounts of these days: day, yuan, day, yuan … */
    public static BenefitStandard row(String name, Map<Fact, String> when, String... daysAndYuan) {
        List<Dated<Amount>> amounts = new ArrayList<>();
        for (int i = 0; i < daysAndYuan.length; i += 2) {
            amounts.add(
                    new Dated<>(LocalDate.parse(daysAndYuan[i]), Amount.of(Money.ofYuan(daysAndYuan[i + 1])), RULE));
        }
        return new BenefitStandard(name, when, amounts);
    }
}
