package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionHashTest {
    private static final Citation A03 = new Citation("A03", "县计划", "非寄宿生", "補助標準", SourceMark.DOCUMENT);
    private static final Citation HALF = new Citation("HALF", "县计划", "分学期", "", SourceMark.INFERENCE);
    private static final Step STANDARD =
            new Step(StepKind.STANDARD, "junior", Money.ZERO, Fraction.ONE, Money.ofYuan("625"), A03);
    private static final Step SHARE = new Step(
            StepKind.TERM_SHARE, "term-share", Money.ofYuan("625"), new Fraction(1, 2), Money.ofYuan("312.50"), HALF);
    private static final Award AWARD =
            new Award("compulsory-day", Money.ofYuan("312.50"), Payee.GUARDIAN, List.of(STANDARD, SHARE), List.of(A03));
    private static final WhyNot WHY_NOT = new WhyNot(
            "compulsory-boarder", WhyNot.Reason.CONDITION, Fact.BOARDING, List.of("BOARDER"), List.of("DAY"), A03);
    private static final OpenAward OPEN =
            new OpenAward("senior-grant", OpenReason.AWAITING_ALLOCATION, List.of(), A03, List.of(HALF));
    private static final Map<String, List<String>> FACTS =
            Map.of("boarding", List.of("DAY"), "category", List.of("ORPHAN", "DIBAO"), "stage", List.of("JUNIOR"));

    /** A decision of no pack that is shipped, so that no change of a pack changes it. */
    static final Decision FIXED = DecisionHash.sign(new Decision(
            StudentKey.of("17"),
            SchoolTerm.parse("2020-AUTUMN"),
            LocalDate.of(2020, 10, 15),
            LocalDate.of(2020, 10, 20),
            "sample",
            "1",
            "0".repeat(64),
            FACTS,
            List.of(AWARD),
            List.of(OPEN),
            List.of(WHY_NOT),
            ""));

    @Test
    void the_json_of_a_fixed_decision_is_fixed() {
        assertThat(DecisionJson.withoutHash(FIXED))
                .isEqualTo("{\"assessmentDate\":\"2020-10-15\","
                        + "\"awards\":[{\"benefit\":\"compulsory-day\",\"conditions\":[\"A03\"],\"fen\":31250,"
                        + "\"kind\":\"GRANT\",\"payee\":\"GUARDIAN\",\"steps\":["
                        + "{\"cite\":\"A03\",\"in\":0,\"kind\":\"STANDARD\",\"out\":62500,\"row\":\"junior\","
                        + "\"share\":\"1\"},"
                        + "{\"cite\":\"HALF\",\"in\":62500,\"kind\":\"TERM_SHARE\",\"out\":31250,"
                        + "\"row\":\"term-share\",\"share\":\"1/2\"}],\"unit\":\"TERM\",\"warnings\":[]}],"
                        + "\"facts\":{\"boarding\":[\"DAY\"],\"category\":[\"ORPHAN\",\"DIBAO\"],"
                        + "\"stage\":[\"JUNIOR\"]},"
                        + "\"knownDate\":\"2020-10-20\","
                        + "\"notDue\":[{\"benefit\":\"compulsory-boarder\",\"cite\":\"A03\",\"fact\":\"boarding\","
                        + "\"had\":[\"DAY\"],\"needed\":[\"BOARDER\"],\"reason\":\"CONDITION\"}],"
                        + "\"open\":[{\"benefit\":\"senior-grant\",\"cite\":\"A03\",\"conditions\":[\"HALF\"],"
                        + "\"missing\":[],\"reason\":\"AWAITING_ALLOCATION\"}],"
                        + "\"pack\":\"sample\",\"packDigest\":\"" + "0".repeat(64) + "\",\"packVersion\":\"1\","
                        + "\"student\":\"17\",\"term\":\"2020-AUTUMN\"}");
    }

    /** Computed once by another program (Python) over the line above: equal on every machine, in every time zone and language. */
    @Test
    void the_hash_of_a_fixed_decision_is_fixed() {
        assertThat(FIXED.hash()).isEqualTo("9fb7469f1345bf0b25b8301c9e367c29368177fa5a1d9319aa98818a9d073468");
    }

    @Test
    void the_kept_form_has_the_hash_among_its_keys() {
        assertThat(DecisionJson.of(FIXED))
                .contains("\"facts\":{", "\"hash\":\"" + FIXED.hash() + "\",\"knownDate\":")
                .hasSize(DecisionJson.withoutHash(FIXED).length() + ",\"hash\":\"\"".length() + 64);
    }

    @Test
    void a_signed_decision_verifies_and_signing_again_changes_nothing() {
        assertThat(DecisionHash.verifies(FIXED)).isTrue();
        assertThat(DecisionHash.sign(FIXED)).isEqualTo(FIXED);
    }

    private static Decision with(List<Award> awards, List<WhyNot> notDue) {
        return new Decision(
                FIXED.student(),
                FIXED.term(),
                FIXED.assessmentDate(),
                FIXED.knownDate(),
                FIXED.pack(),
                FIXED.packVersion(),
                FIXED.packDigest(),
                FIXED.facts(),
                awards,
                FIXED.open(),
                notDue,
                FIXED.hash());
    }

    private static Decision withOpen(List<OpenAward> open) {
        return new Decision(
                FIXED.student(),
                FIXED.term(),
                FIXED.assessmentDate(),
                FIXED.knownDate(),
                FIXED.pack(),
                FIXED.packVersion(),
                FIXED.packDigest(),
                FIXED.facts(),
                FIXED.awards(),
                open,
                FIXED.notDue(),
                FIXED.hash());
    }

    private static Decision with(Award award) {
        return with(List.of(award), FIXED.notDue());
    }

    private static Decision with(Step first) {
        return with(
                new Award(AWARD.benefit(), AWARD.amount(), AWARD.payee(), List.of(first, SHARE), AWARD.conditions()));
    }

    private static Decision with(WhyNot whyNot) {
        return with(FIXED.awards(), List.of(whyNot));
    }

    private static Decision with(String student, String term, String date, String pack, String version, String digest) {
        return new Decision(
                StudentKey.of(student),
                SchoolTerm.parse(term),
                LocalDate.parse(date),
                FIXED.knownDate(),
                pack,
                version,
                digest,
                FACTS,
                List.of(AWARD),
                List.of(OPEN),
                List.of(WHY_NOT),
                FIXED.hash());
    }

    private static Decision with(Map<String, List<String>> facts) {
        return new Decision(
                FIXED.student(),
                FIXED.term(),
                FIXED.assessmentDate(),
                FIXED.knownDate(),
                FIXED.pack(),
                FIXED.packVersion(),
                FIXED.packDigest(),
                facts,
                FIXED.awards(),
                FIXED.open(),
                FIXED.notDue(),
                FIXED.hash());
    }

    /** One part changed in each, the hash left as it was. */
    static Stream<Decision> tampered() {
        String zeros = "0".repeat(64);
        var half = new Fraction(1, 2);
        var amount = Money.ofYuan("312.50");
        var yearly = Money.ofYuan("625");
        var steps = AWARD.steps();
        var conditions = AWARD.conditions();
        var needed = WHY_NOT.needed();
        var had = WHY_NOT.had();
        return Stream.of(
                with("18", "2020-AUTUMN", "2020-10-15", "sample", "1", zeros),
                with("17", "2021-AUTUMN", "2020-10-15", "sample", "1", zeros),
                with("17", "2020-SPRING", "2020-10-15", "sample", "1", zeros),
                with("17", "2020-AUTUMN", "2020-10-16", "sample", "1", zeros),
                with("17", "2020-AUTUMN", "2020-10-15", "simple", "1", zeros),
                with("17", "2020-AUTUMN", "2020-10-15", "sample", "2", zeros),
                with("17", "2020-AUTUMN", "2020-10-15", "sample", "1", "1" + zeros.substring(1)),
                new Decision(
                        FIXED.student(),
                        FIXED.term(),
                        FIXED.assessmentDate(),
                        FIXED.knownDate().plusDays(1),
                        FIXED.pack(),
                        FIXED.packVersion(),
                        FIXED.packDigest(),
                        FIXED.facts(),
                        FIXED.awards(),
                        FIXED.open(),
                        FIXED.notDue(),
                        FIXED.hash()),
                withOpen(List.of()),
                withOpen(
                        List.of(new OpenAward("senior-grant", OpenReason.PROOF_NEEDED, List.of(), A03, List.of(HALF)))),
                withOpen(List.of(new OpenAward(
                        "senior-grant", OpenReason.AWAITING_ALLOCATION, List.of("TUITION"), A03, List.of(HALF)))),
                withOpen(List.of(
                        new OpenAward("senior-grant", OpenReason.AWAITING_ALLOCATION, List.of(), HALF, List.of(HALF)))),
                with(new Award(
                        "compulsory-day",
                        BenefitKind.WAIVER,
                        amount,
                        AmountUnit.TERM,
                        Payee.GUARDIAN,
                        steps,
                        conditions,
                        List.of())),
                with(new Award(
                        "compulsory-day",
                        BenefitKind.GRANT,
                        amount,
                        AmountUnit.YEAR,
                        Payee.GUARDIAN,
                        steps,
                        conditions,
                        List.of())),
                with(Map.of()),
                with(Map.of("boarding", List.of("DAY"), "category", List.of("ORPHAN"), "stage", List.of("JUNIOR"))),
                with(Map.of(
                        "boarding", List.of("DAY"), "tier", List.of("ORPHAN", "DIBAO"), "stage", List.of("JUNIOR"))),
                with(List.of(), FIXED.notDue()),
                with(List.of(AWARD, AWARD), FIXED.notDue()),
                with(FIXED.awards(), List.of()),
                with(new Award("compulsory-boarder", amount, Payee.GUARDIAN, steps, conditions)),
                with(new Award("compulsory-day", Money.ofYuan("312.51"), Payee.GUARDIAN, steps, conditions)),
                with(new Award("compulsory-day", amount, Payee.SCHOOL, steps, conditions)),
                with(new Award("compulsory-day", amount, Payee.GUARDIAN, List.of(SHARE), conditions)),
                with(new Award("compulsory-day", amount, Payee.GUARDIAN, List.of(SHARE, STANDARD), conditions)),
                with(new Award("compulsory-day", amount, Payee.GUARDIAN, steps, List.of())),
                with(new Award("compulsory-day", amount, Payee.GUARDIAN, steps, List.of(HALF))),
                with(new Step(StepKind.OVERRIDE, "junior", Money.ZERO, Fraction.ONE, yearly, A03)),
                with(new Step(StepKind.STANDARD, "primary", Money.ZERO, Fraction.ONE, yearly, A03)),
                with(new Step(StepKind.STANDARD, "junior", Money.ofFen(1), Fraction.ONE, yearly, A03)),
                with(new Step(StepKind.STANDARD, "junior", Money.ZERO, half, yearly, A03)),
                with(new Step(StepKind.STANDARD, "junior", Money.ZERO, Fraction.ONE, Money.ofFen(62501), A03)),
                with(new Step(StepKind.STANDARD, "junior", Money.ZERO, Fraction.ONE, yearly, HALF)),
                with(new WhyNot("fee-waiver", WhyNot.Reason.CONDITION, Fact.BOARDING, needed, had, A03)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.NOT_IN_FORCE, Fact.BOARDING, needed, had, A03)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.CONDITION, Fact.STAGE, needed, had, A03)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.CONDITION, null, needed, had, A03)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.CONDITION, Fact.BOARDING, had, had, A03)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.CONDITION, Fact.BOARDING, needed, needed, A03)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.CONDITION, Fact.BOARDING, needed, had, HALF)),
                with(new WhyNot("compulsory-boarder", WhyNot.Reason.CONDITION, Fact.BOARDING, needed, had, null)));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void a_decision_with_one_part_changed_does_not_verify(Decision tampered) {
        assertThat(tampered.hash()).isEqualTo(FIXED.hash());
        assertThat(DecisionHash.verifies(tampered)).isFalse();
    }

    @Test
    void no_two_changes_give_one_hash() {
        assertThat(tampered().map(DecisionHash::sign).map(Decision::hash)).doesNotHaveDuplicates();
    }

    @Test
    void a_decision_with_its_hash_changed_does_not_verify() {
        var forged = new Decision(
                FIXED.student(),
                FIXED.term(),
                FIXED.assessmentDate(),
                FIXED.knownDate(),
                FIXED.pack(),
                FIXED.packVersion(),
                FIXED.packDigest(),
                FIXED.facts(),
                FIXED.awards(),
                FIXED.open(),
                FIXED.notDue(),
                FIXED.hash().replace('a', 'b'));
        assertThat(DecisionHash.verifies(forged)).isFalse();
    }
}
