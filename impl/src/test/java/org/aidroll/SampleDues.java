package org.aidroll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.jspecify.annotations.Nullable;

/** What subsidy calculation would give, and what a county paid, made by hand, so that the ledger stage is tested alone. */
public final class SampleDues {
    /** The day on which the samples' payments were made. */
    public static final LocalDate PAY_DAY = LocalDate.of(2020, 11, 15);

    private static final String ACCOUNT = "6222020000000000007";

    private SampleDues() {}

    /** A grant of the term. */
    public static Award grant(String benefit, String yuan) {
        return award(benefit, yuan, BenefitKind.GRANT, AmountUnit.TERM);
    }

    /** An award of this kind and unit. */
    public static Award award(String benefit, String yuan, BenefitKind kind, AmountUnit unit) {
        var amount = Money.ofYuan(yuan);
        var step = new Step(StepKind.STANDARD, benefit, Money.ZERO, Fraction.ONE, amount, SamplePacks.RULE);
        return new Award(benefit, kind, amount, unit, Payee.GUARDIAN, List.of(step), List.of(), List.of());
    }

    /** Eligible for a benefit whose amount an allocation decides. */
    public static OpenAward open(String benefit) {
        return new OpenAward(benefit, OpenReason.AWAITING_ALLOCATION, List.of(), SamplePacks.RULE, List.of());
    }

    /** What is decided for the pupil in the samples' term. */
    public static Decision decision(Student pupil, Award... awards) {
        return decision(pupil, SampleRolls.TERM, List.of(awards), List.of());
    }

    /** What is decided for the pupil. */
    public static Decision decision(Student pupil, SchoolTerm term, List<Award> awards, List<OpenAward> open) {
        return new Decision(
                pupil.key(),
                term,
                SampleRolls.ASSESSMENT_DATE,
                SampleRolls.ASSESSMENT_DATE,
                "sample",
                "1",
                "0".repeat(64),
                Map.of(),
                awards,
                open,
                List.of(),
                "hash of " + awards.stream().map(Award::amount).toList());
    }

    /** The entitlements of one pupil. */
    public static Entitlements due(Student pupil, Award... awards) {
        return Entitlements.of(List.of(decision(pupil, awards)));
    }

    /** A payment on the samples' pay day, in the samples' term. */
    public static Payment payment(Student pupil, String benefit, String yuan) {
        return payment(pupil.key().value(), benefit, yuan, PAY_DAY);
    }

    /** A payment of the samples' term. */
    public static Payment payment(String student, String benefit, String yuan, @Nullable LocalDate day) {
        return new Payment(SampleRolls.TERM, StudentKey.of(student), benefit, Money.ofYuan(yuan), day, ACCOUNT, null);
    }

    /** These payments. */
    public static List<Payment> payments(Payment... payments) {
        return Arrays.asList(payments);
    }

    /** The pupil in that standing since that day. */
    public static Student since(Student pupil, RollStatus status, @Nullable LocalDate day) {
        var was = pupil.enrolment();
        var now =
                new Enrolment(was.schoolCode(), was.stage(), was.grade(), was.className(), was.boarding(), status, day);
        return Student.builder(pupil.key(), pupil.name(), now).build();
    }
}
