package org.aidroll.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssigner;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;

/** Gives the categories that AUTO links of lists in date give. */
public final class CategoryTierAssigner implements TierAssigner {

    /** An assigner without state, safe in any thread. */
    public CategoryTierAssigner() {}

    @Override
    public TierAssignments assign(IdentifiedRoll identified, PolicyPack pack, LocalDate assessmentDate) {
        return new TierAssignments(
                assessmentDate,
                identified.roll().students().stream()
                        .map(student -> assign(student, identified, pack, assessmentDate))
                        .toList());
    }

    private static TierAssignment assign(
            Student student, IdentifiedRoll identified, PolicyPack pack, LocalDate assessmentDate) {
        List<Finding> findings = new ArrayList<>();
        Map<HardshipCategory, List<Link>> inForce = new TreeMap<>();
        identified.linksOf(student.key()).stream()
                .filter(Link::isAuto)
                .sorted(Comparator.comparing((Link link) -> link.source().name())
                        .thenComparingInt(Link::row))
                .forEach(link -> {
                    if (link.source().speaksFor(assessmentDate)) {
                        inForce.computeIfAbsent(link.category(), none -> new ArrayList<>())
                                .add(link);
                    } else {
                        findings.add(outOfDate(student, link));
                    }
                });
        boolean byRight = inForce.keySet().stream().anyMatch(category -> pack.category(category)
                .map(CategoryRule::protectedByRight)
                .orElse(false));
        return new TierAssignment(
                student,
                inForce.entrySet().stream()
                        .map(entry -> new CategoryEvidence(entry.getKey(), entry.getValue()))
                        .toList(),
                byRight,
                findings);
    }

    private static Finding outOfDate(Student student, Link link) {
        return Finding.of(
                        FindingCode.LIST_OUT_OF_DATE,
                        Location.of(link.source().name()).row(link.row()),
                        link.source().days().map(DateSpan::toString).orElse(""))
                .about(student.key().value());
    }
}
