package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.division.Division;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.EnrolmentPeriod;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.jspecify.annotations.Nullable;

/** One question about one pupil: a day pupil of primary school in the autumn of 2020, until a test says otherwise. */
final class Asked {
    static final String SCHOOL = "2143048201";
    static final String OTHER_SCHOOL = "2143048299";

    private Enrolment enrolment = Enrolment.dayPupil(SCHOOL, Stage.PRIMARY, 3);
    private SchoolTerm term = SchoolTerm.parse("2020-AUTUMN");
    private @Nullable LocalDate assessed;
    private @Nullable LocalDate known;
    private final List<EnrolmentPeriod> earlier = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();
    private final List<Fee> fees = new ArrayList<>();
    private final List<School> schools = new ArrayList<>();
    private @Nullable Boolean bus;

    Asked term(String other) {
        term = SchoolTerm.parse(other);
        return this;
    }

    Asked assessed(String day) {
        assessed = LocalDate.parse(day);
        return this;
    }

    Asked known(String day) {
        known = LocalDate.parse(day);
        return this;
    }

    Asked enrolled(Enrolment other) {
        enrolment = other;
        return this;
    }

    Asked enrolled(Boarding boarding) {
        enrolment = enrolment(SCHOOL, boarding, RollStatus.ENROLLED, null);
        return this;
    }

    /** A pupil of whom the roll says only when the standing changed. */
    Asked leftOn(String day) {
        enrolment = enrolment(SCHOOL, Boarding.DAY, RollStatus.WITHDRAWN, LocalDate.parse(day));
        return this;
    }

    Asked before(String until, String school, Boarding boarding, RollStatus status) {
        earlier.add(new EnrolmentPeriod(LocalDate.parse(until), enrolment(school, boarding, status, null)));
        return this;
    }

    Asked before(LocalDate until, Boarding boarding) {
        return before(until.toString(), SCHOOL, boarding, RollStatus.ENROLLED);
    }

    private static Enrolment enrolment(
            String school, Boarding boarding, RollStatus status, @Nullable LocalDate changedOn) {
        return new Enrolment(school, Stage.PRIMARY, 3, "1班", boarding, status, changedOn);
    }

    Asked categories(String... named) {
        categories.addAll(Arrays.asList(named));
        return this;
    }

    Asked applied(String day, String claimed) {
        applications.add(
                new Application(student().key(), LocalDate.parse(day), HardshipCategory.of(claimed), null, null));
        return this;
    }

    Asked fee(FeeItem item, String yuan) {
        fees.add(new Fee(SCHOOL, Stage.PRIMARY, item, Money.ofYuan(yuan)));
        return this;
    }

    Asked school(String code, SchoolKind kind) {
        schools.add(new School(code, "镇中心学校", Division.of("430482101"), Set.of(Stage.PRIMARY), kind));
        return this;
    }

    Asked ridesBus(boolean rides) {
        bus = rides;
        return this;
    }

    private Student student() {
        var pupil = SampleRolls.pupil("1", "沈知禾", 1, enrolment);
        var builder = Student.builder(pupil.key(), pupil.name(), enrolment).ridesBus(bus);
        earlier.forEach(builder::enrolledBefore);
        return builder.build();
    }

    TierAssignment assignment() {
        var plain = SampleTiers.of(student(), categories.toArray(String[]::new));
        return new TierAssignment(plain.student(), plain.categories(), false, null, applications, List.of());
    }

    Decision by(PolicyPack pack) {
        LocalDate day = assessed == null ? term.span().start().plusDays(44) : assessed;
        return new DefaultSubsidyCalculator()
                .calculate(
                        new TierAssignments(day, List.of(assignment())).withSchools(schools.stream()),
                        new SubsidyBasis(pack, term, known == null ? day : known, FeeSchedule.of(fees)))
                .decision(0);
    }

    Decision by(MadeBenefit... benefits) {
        return by(MadeBenefit.pack(List.of(), benefits));
    }

    /** What is due of all benefits. */
    Money due(MadeBenefit... benefits) {
        return by(benefits).due();
    }

    static Stream<LocalDate> days(SchoolTerm term) {
        return term.span().start().datesUntil(term.span().endExclusive().orElseThrow());
    }
}
