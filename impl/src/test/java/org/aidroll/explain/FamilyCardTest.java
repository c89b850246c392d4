package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidroll.SamplePacks;
import org.aidroll.SamplePupils;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.DateSpan;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a family reads (明白卡, A15, K06), and the sentences of every step, open amount and unit. */
class FamilyCardTest {
    private static final PolicyPack PACK = SamplePacks.meal(List.of(), List.of(), DateSpan.from(LocalDate.EPOCH));
    private static final Explainer EN = new BundleExplainer(PACK, Locale.ENGLISH, LocalDate.MAX);
    private static final Explainer ZH = new BundleExplainer(PACK, Locale.CHINA, LocalDate.MAX);

    private static Award award(BenefitKind kind, AmountUnit unit) {
        return new Award(
                "meal",
                kind,
                Money.ofYuan("312.50"),
                unit,
                Payee.GUARDIAN,
                List.of(),
                List.of(SamplePacks.RULE),
                List.of());
    }

    private static Decision decision(List<Award> awards, List<OpenAward> open) {
        var kept = DecisionHashTest.FIXED;
        return new Decision(
                kept.student(),
                kept.term(),
                kept.assessmentDate(),
                kept.knownDate(),
                kept.pack(),
                kept.packVersion(),
                kept.packDigest(),
                kept.facts(),
                awards,
                open,
                List.of(),
                "");
    }

    @Test
    void the_card_says_what_comes_to_whom_and_what_is_still_open() {
        var open = new OpenAward("bus", OpenReason.PROOF_NEEDED, List.of(), SamplePacks.RULE, List.of());
        var decision = decision(
                List.of(
                        award(BenefitKind.GRANT, AmountUnit.TERM),
                        award(BenefitKind.WAIVER, AmountUnit.TERM),
                        award(BenefitKind.REIMBURSEMENT, AmountUnit.YEAR),
                        award(BenefitKind.LOAN_CEILING, AmountUnit.YEAR)),
                List.of(open));
        assertThat(EN.familyCard(decision, "沈知禾", "镇中心学校"))
                .isEqualTo(
                        """
                        Student aid: what your family is due
                        Pupil: 沈知禾; school: 镇中心学校
                        In the autumn term 2020 your child is due 625.00 yuan in all:
                        - school meal: 312.50 yuan a term, paid to the head of household or guardian
                        - school meal: 312.50 yuan a term that you need not pay
                        - school meal: 312.50 yuan a school year, given back against the receipt
                        - school meal: up to 312.50 yuan a school year, to be paid back
                        - bus: Eligible once a proof is shown
                        Ask your school or the county's student-aid centre; nobody may charge you for aid.""");
        assertThat(ZH.familyCard(decision, "沈知禾", "镇中心学校"))
                .isEqualTo(
                        """
                        学生资助政策明白卡
                        学生：沈知禾　学校：镇中心学校
                        2020 年秋季学期您的孩子应享受资助合计 625.00 元：
                        · 午餐补助：每学期 312.50 元，发给户主或监护人
                        · 午餐补助：每学期免收 312.50 元，不用交
                        · 午餐补助：每学年 312.50 元，凭缴费票据报销
                        · 午餐补助：每学年最多可贷 312.50 元，需要偿还
                        · bus：符合条件者须提供证明后确定
                        如有疑问，请向孩子所在学校或县（市、区）学生资助管理中心询问；不需要为资助交任何费用。""");
    }

    @Test
    void a_card_of_nothing_says_so() {
        assertThat(EN.familyCard(decision(List.of(), List.of()), "A", "B"))
                .contains("\nIn the autumn term 2020 there is no aid due to your child.\n");
        assertThat(ZH.familyCard(decision(List.of(), List.of()), "A", "B")).contains("\n2020 年秋季学期您的孩子没有应享受的资助项目。\n");
    }

    static Stream<PolicyPack> packs() {
        return SamplePupils.SHIPPED.stream().map(PolicyPacks::shipped);
    }

    private static Stream<String> articles(PolicyPack pack) {
        return pack.benefits().stream()
                .flatMap(benefit -> Stream.concat(
                        benefit.requires().stream().map(Condition::citation),
                        benefit.standards().stream()
                                .flatMap(row -> row.amounts().stream())
                                .map(amount -> amount.citation())))
                .map(Citation::id)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void no_card_of_any_pack_has_an_article_a_hash_or_a_personal_number(PolicyPack pack) {
        var term = SamplePupils.termOf(pack);
        var pupils = new SamplePupils(pack, term, 88);
        var decisions = AidEngines.subsidyCalculator()
                .calculate(
                        pupils.assignments(pupils.pupils(100)),
                        new SubsidyBasis(pack, term, term.span().start().plusDays(44), SamplePupils.fees()))
                .decisions();
        for (Decision decision : decisions) {
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                String card = new BundleExplainer(pack, locale, LocalDate.MAX).familyCard(decision, "沈知禾", "学校");
                assertThat(card).doesNotContain(articles(pack).toList()).doesNotContain("[", "［", "{", decision.hash());
                assertThat(card).doesNotContainPattern("\\d{15}");
                assertThat(card.lines())
                        .hasSize(4 + decision.awards().size() + decision.open().size());
            }
        }
    }

    private static Step step(StepKind kind, String row) {
        return new Step(kind, row, Money.ofYuan("800"), new Fraction(1, 2), Money.ofYuan("400"), SamplePacks.RULE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STANDARD | all | The standard is 400.00 yuan a year | 标准为每生每年 400.00 元",
                "OVERRIDE | all | Another rule holds for this category: 400.00 yuan a year instead |"
                        + " 该类困难学生另有规定，改按每生每年 400.00 元",
                "FEE | TUITION+BUS | The school charges 800.00 yuan a term for tuition, school bus: 400.00 yuan |"
                        + " 学校收取的学费、校车费每学期 800.00 元，计 400.00 元",
                "CAP | cap | Above the cap; 400.00 yuan instead | 超过上限，按上限 400.00 元",
                "TERM_SHARE | term-share | This term brings 1/2 of 800.00 yuan a year: 400.00 yuan |"
                        + " 本学期发放每年标准 800.00 元的 1/2：400.00 元",
                "PRORATION | 2020-09-01/2020-09-30 |"
                        + " 2020-09-01/2020-09-30 brings 1/2 of 800.00 yuan for a whole term; 400.00 yuan so far |"
                        + " 2020-09-01/2020-09-30按全学期 800.00 元的 1/2 计，累计 400.00 元",
                "STACKING | group | Reckoned together with others of its group: 400.00 yuan instead of 800.00 |"
                        + " 与同组其他项目合并计算，由 800.00 元减为 400.00 元"
            })
    void every_step_has_a_sentence(StepKind kind, String row, String en, String zh) {
        var award = award(BenefitKind.GRANT, AmountUnit.TERM);
        assertThat(EN.sentence(award, step(kind, row))).isEqualTo(en);
        assertThat(ZH.sentence(award, step(kind, row))).isEqualTo(zh);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BY_HAND")
    void no_step_is_without_a_sentence(StepKind kind) {
        for (Explainer explainer : List.of(EN, ZH)) {
            assertThat(explainer.sentence(award(BenefitKind.GRANT, AmountUnit.TERM), step(kind, "TUITION")))
                    .contains("400.00");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWAITING_ALLOCATION | | Eligible; the amount waits for the allocation of places | 符合条件，金额待名额分配后确定",
                "FEE_UNKNOWN | TUITION LODGING |"
                        + " Eligible; the amount waits for what the school charges for tuition, lodging |"
                        + " 符合条件，减免金额待补充收费标准：学费、住宿费",
                "FACT_UNKNOWN | rides-bus school-kind |"
                        + " All else is met; not known: School bus needed, Kind of school |"
                        + " 其他条件符合，尚缺：是否需要乘坐校车、办学性质",
                "PROOF_NEEDED | | Eligible once a proof is shown | 符合条件者须提供证明后确定"
            })
    void every_open_amount_says_what_is_waited_for(OpenReason reason, String missing, String en, String zh) {
        var named = missing == null ? List.<String>of() : Arrays.asList(missing.split(" "));
        var open = new OpenAward("meal", reason, named, SamplePacks.RULE, List.of());
        assertThat(EN.sentence(open)).isEqualTo(en);
        assertThat(ZH.sentence(open)).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({"YEAR, a school year, 每学年", "TERM, a term, 每学期", "MONTH, a month, 每月", "ONCE, once, 一次性"})
    void every_unit_has_its_word(AmountUnit unit, String en, String zh) {
        assertThat(EN.unit(unit)).isEqualTo(en);
        assertThat(ZH.unit(unit)).isEqualTo(zh);
    }
}
