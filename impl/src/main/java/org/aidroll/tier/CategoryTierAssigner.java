package org.aidroll.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssigner;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.jspecify.annotations.Nullable;

/** Gives the categories that AUTO links of lists in date give. */
public final class CategoryTierAssigner implements TierAssigner {

    /** An assigner without state, safe in any thread. */
    public CategoryTierAssigner() {}

    @Override
    public TierAssignments assign(
            IdentifiedRoll identified, List<Application> applications, PolicyPack pack, LocalDate assessmentDate) {
        Map<StudentKey, List<Application>> applied =
                applications.stream().collect(Collectors.groupingBy(Application::student));
        return new TierAssignments(
                        assessmentDate,
                        identified.roll().students().stream()
                                .map(student -> assign(
                                        student,
                                        identified.linksOf(student.key()),
                                        applied.getOrDefault(student.key(), List.of()),
                                        pack,
                                        assessmentDate))
                                .toList())
                .withSchools(identified.roll().schools().stream());
    }

    private static TierAssignment assign(
            Student student, List<Link> links, List<Application> applied, PolicyPack pack, LocalDate assessmentDate) {
        if (links.isEmpty()) {
            return new TierAssignment(student, List.of(), false, null, applied, RollFlagCheck.check(student, links));
        }
        List<Finding> findings = new ArrayList<>(RollFlagCheck.check(student, links));
        Map<HardshipCategory, List<Link>> inForce = new TreeMap<>();
        links.stream()
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
        boolean byRight = inForce.keySet().stream().anyMatch(pack::protects);
        return new TierAssignment(
                student,
                inForce.entrySet().stream()
                        .map(entry -> new CategoryEvidence(entry.getKey(), entry.getValue()))
                        .toList(),
                byRight,
                highest(inForce.keySet(), pack),
                applied,
                findings);
    }

    /** The highest tier that one of the categories gives by right: several hardships never make it lower. */
    private static @Nullable Tier highest(Set<HardshipCategory> categories, PolicyPack pack) {
        return categories.stream()
                .flatMap(category -> pack.category(category).stream())
                .flatMap(rule -> rule.tier().flatMap(pack::tier).stream())
                .min(Comparator.comparingInt(Tier::rank))
                .orElse(null);
    }

    private static Finding outOfDate(Student student, Link link) {
        return Finding.of(
                        FindingCode.LIST_OUT_OF_DATE,
                        Location.of(link.source().name()).row(link.row()),
                        link.source().days().map(DateSpan::toString).orElse(""))
                .about(student.key().value());
    }
}
