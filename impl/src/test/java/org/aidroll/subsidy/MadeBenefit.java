package org.aidroll.subsidy;

import static org.aidroll.SamplePacks.RULE;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.BenefitLimits;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.Overlay;
import org.aidroll.api.policy.PackLayers;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PayeeRule;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.StackingGroup;
import org.aidroll.api.policy.TermShare;
import org.aidroll.api.policy.Timing;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;

/** A benefit made by hand for everybody: a grant by the term, the whole of it in each, until a test says otherwise. */
final class MadeBenefit {
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final List<String> CATEGORIES = List.of("POVERTY", "ORPHAN", "DIBAO");

    private final String code;
    private BenefitKind kind = BenefitKind.GRANT;
    private AmountUnit unit = AmountUnit.TERM;
    private @Nullable TermShare share = new TermShare(Fraction.ONE, RoundingMode.HALF_UP, RULE);
    private List<PayeeRule> payees = List.of(PayeeRule.always(Payee.GUARDIAN));
    private final List<Condition> requires = new ArrayList<>();
    private final List<BenefitStandard> rows = new ArrayList<>();
    private final List<BenefitStandard> overrides = new ArrayList<>();
    private final List<Dated<Money>> caps = new ArrayList<>();
    private Proration proration = Proration.NONE;

    private MadeBenefit(String code) {
        this.code = code;
    }

    static MadeBenefit of(String code) {
        return new MadeBenefit(code);
    }

    /** The same amount since long ago. */
    static MadeBenefit of(String code, String yuan) {
        return of(code).row(Map.of(), at("2000-01-01", yuan));
    }

    static Dated<Amount> at(String from, String yuan) {
        return at(from, Amount.of(Money.ofYuan(yuan)));
    }

    static Dated<Amount> at(String from, Amount amount) {
        return new Dated<>(LocalDate.parse(from), amount, RULE);
    }

    static Dated<Amount> at(String from, String yuan, @Nullable String announced, AppliesTo to, boolean retroactive) {
        return new Dated<>(
                LocalDate.parse(from),
                Amount.of(Money.ofYuan(yuan)),
                RULE,
                new Timing(announced == null ? null : LocalDate.parse(announced), null, to, retroactive));
    }

    static Amount fee(FeeItem... items) {
        return new Amount.ActualFee(Set.of(items));
    }

    @SafeVarargs
    final MadeBenefit row(Map<Fact, String> when, Dated<Amount>... amounts) {
        rows.add(new BenefitStandard("row-" + rows.size(), when, List.of(amounts)));
        return this;
    }

    @SafeVarargs
    final MadeBenefit override(String category, Dated<Amount>... amounts) {
        overrides.add(new BenefitStandard(category, Map.of(Fact.CATEGORY, category), List.of(amounts)));
        return this;
    }

    MadeBenefit requires(Fact fact, String... values) {
        requires.add(new Condition(fact, List.of(values), RULE));
        return this;
    }

    MadeBenefit orOnApplication(String category, String... claims) {
        requires.add(new Condition(Fact.CATEGORY, List.of(category), List.of(claims), RULE));
        return this;
    }

    MadeBenefit kind(BenefitKind other) {
        kind = other;
        return this;
    }

    MadeBenefit unit(AmountUnit other) {
        unit = other;
        return this;
    }

    MadeBenefit share(String autumn, String spring, RoundingMode rounding) {
        share = new TermShare(Fraction.parse(autumn), Fraction.parse(spring), rounding, RULE);
        return this;
    }

    MadeBenefit byTheYear() {
        unit = AmountUnit.YEAR;
        share = null;
        return this;
    }

    MadeBenefit cap(String from, String yuan) {
        caps.add(new Dated<>(LocalDate.parse(from), Money.ofYuan(yuan), RULE));
        return this;
    }

    MadeBenefit cap(Dated<Money> cap) {
        caps.add(cap);
        return this;
    }

    MadeBenefit payees(PayeeRule... rules) {
        payees = List.of(rules);
        return this;
    }

    MadeBenefit prorated(Proration.Unit by, Proration.ChangeDay changeDay, int denominator, RoundingMode rounding) {
        proration = new Proration(by, changeDay, denominator, rounding, RULE);
        return this;
    }

    Benefit benefit() {
        return new Benefit(
                code,
                new Label(code, code),
                kind,
                payees,
                requires,
                rows,
                overrides,
                unit,
                share,
                new BenefitLimits(caps, null, List.of()),
                proration,
                Overlay.MAY_NOT_CHANGE);
    }

    PolicyPack pack() {
        return pack(List.of(), this);
    }

    static PolicyPack pack(List<StackingGroup> stacking, MadeBenefit... benefits) {
        return pack(CATEGORIES, stacking, benefits);
    }

    static PolicyPack pack(List<String> categories, List<StackingGroup> stacking, MadeBenefit... benefits) {
        return new PolicyPack(
                "made",
                "1",
                "0".repeat(64),
                new Label("自制", "made"),
                DateSpan.from(LONG_AGO),
                PackLayers.ALONE,
                categories.stream()
                        .map(named ->
                                new CategoryRule(HardshipCategory.of(named), new Label(named, named), false, RULE))
                        .toList(),
                List.of(),
                Stream.of(benefits).map(MadeBenefit::benefit).toList(),
                stacking);
    }
}
