package org.aidroll.county.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.division.Division;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.verification.PlanSubject;
import org.aidroll.api.verification.VisitPlan;
import org.aidroll.api.verification.VisitPlanRequest;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.jspecify.annotations.Nullable;

/** Reports on invented vocational schools: each pupil of grade 1 is due a grant of 1 000 a term, whoever it is. */
final class SampleReport {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 20);
    private static final SchoolTerm TERM = SchoolTerm.parse("2020-AUTUMN");

    private final List<School> schools = new ArrayList<>();
    private final List<Student> pupils = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<ErrorRate> rates = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String visitSeed;
    private final List<EFileReport> eFiles = new ArrayList<>();

    /** A school of that name. */
    SampleReport school(String name) {
        String code = Long.toString(3_161_000_000L + schools.size());
        schools.add(new School(
                code, name, Division.of("610822101"), EnumSet.of(Stage.VOCATIONAL, Stage.JUNIOR), SchoolKind.PUBLIC));
        return this;
    }

    /** The error rate of the school named last, and the limits of its interval. */
    SampleReport rate(int n, int x, double low, double high) {
        rates.add(new ErrorRate(
                schools.get(schools.size() - 1),
                n,
                x,
                n == 0 ? 0 : (double) x / n,
                low,
                high,
                (low + high) / 2,
                Band.ORDINARY));
        return this;
    }

    /** An e-file of the pupil named last, of which this was found. */
    SampleReport eFile(EFileState state, List<SlotStatus> slots, Finding... found) {
        eFiles.add(new EFileReport(pupils.get(pupils.size() - 1).key(), state, slots, List.of(found)));
        return this;
    }

    /** A finding on that row of the roll, about the pupil named last. */
    SampleReport found(FindingCode code, int row, String... arguments) {
        findings.add(Finding.of(code, Location.of("roll.csv").row(row), arguments)
                .about(pupils.get(pupils.size() - 1).key().value()));
        return this;
    }

    /** So many pupils of that class of the school named last. */
    SampleReport pupils(int count, String className) {
        for (int i = 0; i < count; i++) {
            pupil("学生" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10), className, RollStatus.ENROLLED, Stage.VOCATIONAL);
        }
        return this;
    }

    SampleReport pupil(String name, String className, RollStatus status, Stage stage) {
        String school = schools.get(schools.size() - 1).code();
        pupils.add(Student.builder(
                        StudentKey.of(String.format("X%06d", pupils.size())),
                        PersonName.of(name),
                        new Enrolment(school, stage, 1, className, Boarding.DAY, status))
                .build());
        return this;
    }

    /** Pays the pupil named last. */
    SampleReport paid(String yuan, String account, String holder) {
        payments.add(new Payment(
                TERM,
                pupils.get(pupils.size() - 1).key(),
                "vocational-grant",
                Money.ofYuan(yuan),
                DAY.minusDays(5),
                account,
                PersonName.of(holder)));
        return this;
    }

    ReportFacts facts() {
        var pack = PolicyPacks.shipped("county-plan-2020");
        var request = new AidRequest(
                Roll.of(schools, pupils),
                List.of(),
                List.of(),
                payments,
                new SubsidyBasis(pack, TERM, DAY, FeeSchedule.none()),
                DAY);
        var run = AidEngines.standard().run(request);
        var unaided = AidEngines.unaidedLedger(pack)
                .cases(run.identified(), run.tiers(), run.entitlements(), run.reconciliation());
        return new ReportFacts(
                "county-run test",
                Division.of("610822"),
                request,
                run,
                unaided,
                AidEngines.mainLedger().lines(request, run),
                AidEngines.statistics().lines(request, run),
                AidEngines.indicators().of(request, run, unaided),
                AidEngines.paymentRosters().rosters(request, run),
                new EFileValidation(eFiles, List.of()),
                rates,
                List.of(),
                visitPlan(),
                null,
                findings);
    }

    /** Plans visits to all pupils, drawn from that seed. */
    SampleReport visited(String seed) {
        visitSeed = seed;
        return this;
    }

    private @Nullable VisitPlan visitPlan() {
        return visitSeed == null
                ? null
                : AidEngines.visitPlanner()
                        .plan(VisitPlanRequest.of(
                                "f".repeat(64),
                                visitSeed,
                                pupils.stream()
                                        .map(pupil -> PlanSubject.usual(pupil.key()))
                                        .toList()));
    }

    ReadBook written(Path folder) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new CountyReport(facts()).write(file);
        return new ReadBook(file);
    }
}
