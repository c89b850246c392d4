package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.aidroll.api.AidRequest;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.home.CountyFacts;
import org.aidroll.sis.store.AssertionStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.KeptAssertion;
import org.aidroll.sis.store.KeptLink;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.store.RulingStore;

/** Decides one pupil from the roll as it is now and the links as they are kept, by the same stages as a whole county. */
public final class DecisionService {
    private static final int LONGEST_HISTORY = 200;

    private final PolicyPack pack;
    private final Assessment assessment;
    private final Supplier<CountyFacts> county;
    private final EFileCheck eFiles;
    private final LinkStore links;
    private final RulingStore rulings;
    private final AssertionStore assertions;
    private final DecisionStore decisions;
    private final Clock clock;

    /**
     * The service over these stores.
     *
     * @param county what is known of schools, fees, payments and applications at the moment it is asked
     * @param eFiles what validates a pupil's e-file
     */
    public DecisionService(
            PolicyPack pack,
            Assessment assessment,
            Supplier<CountyFacts> county,
            EFileCheck eFiles,
            LinkStore links,
            RulingStore rulings,
            AssertionStore assertions,
            DecisionStore decisions,
            Clock clock) {
        this.pack = pack;
        this.assessment = assessment;
        this.county = county;
        this.eFiles = eFiles;
        this.links = links;
        this.rulings = rulings;
        this.assertions = assertions;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The policy by which it decides. */
    public PolicyPack pack() {
        return pack;
    }

    /** The case of this pupil of the host's roll; the decision is kept. */
    public CaseFile caseOf(Student student) {
        LocalDate date = assessment.date();
        CountyFacts facts = county.get();
        String schoolCode = student.enrolment().schoolCode();
        Optional<School> school = facts.school(schoolCode);
        Roll alone = Roll.of(school.stream().toList(), List.of(student));
        List<KeptLink> kept = links.ofStudent(student.key());
        List<Finding> findings = new ArrayList<>(
                AidEngines.identifier().identify(alone, List.of()).findings());
        if (facts.knowsSchools() && school.isEmpty()) {
            findings.add(Finding.of(FindingCode.SCHOOL_UNKNOWN, Location.of("roll"), schoolCode));
        }
        var identified =
                IdentifiedRoll.of(alone, kept.stream().map(KeptLink::link).toList(), findings);
        List<KeptAssertion> said = assertions.ofStudent(student.key());
        var tiers = AidEngines.tierAssigner()
                .assign(identified, facts.applications(student.key()), inForce(said), pack, date);
        TierAssignment assignment = tiers.assignments().get(0);
        findings.addAll(assignment.findings());
        Decision decision = AidEngines.subsidyCalculator()
                .calculate(tiers, new SubsidyBasis(pack, assessment.term(), date, facts.fees()))
                .decision(0);
        decisions.keep(decision, AidEngines.json(decision), clock.instant());
        return new CaseFile(
                assignment,
                school.orElse(null),
                decision,
                PastDecision.of(decisions.ofStudent(student.key(), LONGEST_HISTORY)),
                facts.payments(student.key()),
                facts.knowsPayments(decision.term()),
                kept,
                rulings.everOfStudent(student.key()),
                said,
                eFiles.of(student, kept, facts.applications(student.key()), pack, assessment)
                        .orElse(null),
                findings);
    }

    /** Of what was said of a pupil, the latest first, what holds. */
    private static List<AssertedCategory> inForce(List<KeptAssertion> said) {
        Map<HardshipCategory, KeptAssertion> newest = new TreeMap<>();
        said.forEach(one ->
                newest.merge(one.category(), one, (kept, other) -> kept.version() > other.version() ? kept : other));
        return newest.values().stream()
                .filter(KeptAssertion::isInForce)
                .map(KeptAssertion::asserted)
                .toList();
    }

    /** How the pupil's e-file stands; empty where no e-files are kept, or none is asked of the pupil. */
    public Optional<EFileReport> eFile(Student student) {
        return eFiles.of(
                student, links.ofStudent(student.key()), county.get().applications(student.key()), pack, assessment);
    }

    /** The school of that code, where it is known. */
    public Optional<School> school(String code) {
        return county.get().school(code);
    }

    /**
     * What a run over these pupils works on: all that is known now.
     *
     * @param lists the lists as they were read last: their links are kept, so they say only where households live
     */
    public AidRequest request(List<Student> students, List<Registry> lists) {
        CountyFacts facts = county.get();
        LocalDate date = assessment.date();
        return new AidRequest(
                        Roll.of(facts.allSchools(), students),
                        lists,
                        facts.allApplications(),
                        facts.allPayments(),
                        new SubsidyBasis(pack, assessment.term(), date, facts.fees()),
                        date)
                .withAsserted(assertions.inForce());
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** For which term and day it decides. */
    public Assessment assessment() {
        return assessment;
    }

    /** When something happened, by the clock on the wall. */
    public LocalDateTime wallTime(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
