package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.LinkStore;

/** Decides one pupil from the roll as it is now and the links as they are kept, by the same stages as a whole county. */
public final class DecisionService {
    private final PolicyPack pack;
    private final Assessment assessment;
    private final LinkStore links;
    private final DecisionStore decisions;
    private final Clock clock;

    /** The service over these stores. */
    public DecisionService(
            PolicyPack pack, Assessment assessment, LinkStore links, DecisionStore decisions, Clock clock) {
        this.pack = pack;
        this.assessment = assessment;
        this.links = links;
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
        Roll alone = Roll.of(student);
        List<Link> kept = links.ofStudent(student.key());
        List<Finding> findings = new ArrayList<>(
                AidEngines.identifier().identify(alone, List.of()).findings());
        kept.stream()
                .filter(link -> link.decision() == LinkDecision.REVIEW)
                .forEach(link -> findings.add(inReview(link)));
        var identified = IdentifiedRoll.of(alone, kept, findings);
        var tiers = AidEngines.tierAssigner().assign(identified, pack, date);
        TierAssignment assignment = tiers.assignments().get(0);
        findings.addAll(assignment.findings());
        Decision decision = AidEngines.subsidyCalculator()
                .calculate(tiers, pack, assessment.term())
                .decisions()
                .get(0);
        decisions.keep(decision, AidEngines.json(decision), clock.instant());
        return new CaseFile(assignment, decision, findings);
    }

    private static Finding inReview(Link link) {
        return Finding.of(
                FindingCode.LINK_IN_REVIEW,
                Location.of(link.source().name()).row(link.row()),
                link.source().department());
    }
}
