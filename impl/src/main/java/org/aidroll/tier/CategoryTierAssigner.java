package org.aidroll.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssigner;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.jspecify.annotations.Nullable;

/** Gives the categories that AUTO links of lists in date give, else those that a person asserts on a document in date. */
public final class CategoryTierAssigner implements TierAssigner {

    /** An assigner without state, safe in any thread. */
    public CategoryTierAssigner() {}

    @Override
    public TierAssignments assign(
            IdentifiedRoll identified,
            List<Application> applications,
            List<AssertedCategory> asserted,
            PolicyPack pack,
            LocalDate assessmentDate) {
        Map<StudentKey, List<Application>> applied =
                applications.stream().collect(Collectors.groupingBy(Application::student));
        Map<StudentKey, List<AssertedCategory>> byHand =
                asserted.stream().collect(Collectors.groupingBy(AssertedCategory::student));
        return new TierAssignments(
                        assessmentDate,
                        identified.roll().students().stream()
                                .map(student -> assign(
                                        student,
                                        identified.linksOf(student.key()),
                                        applied.getOrDefault(student.key(), List.of()),
                                        byHand.getOrDefault(student.key(), List.of()),
                                        pack,
                                        assessmentDate))
                                .toList())
                .withSchools(identified.roll().schools().stream());
    }

    private static TierAssignment assign(
            Student student,
            List<Link> links,
            List<Application> applied,
            List<AssertedCategory> asserted,
            PolicyPack pack,
            LocalDate assessmentDate) {
        if (links.isEmpty() && asserted.isEmpty()) {
            return new TierAssignment(
                    student, List.of(), false, null, applied, RollFlagCheck.check(student, links, asserted));
        }
        List<Finding> findings = new ArrayList<>(RollFlagCheck.check(student, links, asserted));
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
        Map<HardshipCategory, CategoryEvidence> evidence = new TreeMap<>();
        inForce.forEach((category, rows) -> evidence.put(category, new CategoryEvidence(category, rows)));
        for (AssertedCategory said : asserted) {
            // A list takes precedence: what it says is newer, and not the word of one person.
            if (!inForce.containsKey(said.category())) {
                problem(said, pack, assessmentDate)
                        .ifPresentOrElse(
                                findings::add,
                                () -> evidence.put(
                                        said.category(),
                                        new CategoryEvidence(said.category(), List.of(), List.of(said))));
            }
        }
        boolean byRight = evidence.keySet().stream().anyMatch(pack::protects);
        return new TierAssignment(
                student, List.copyOf(evidence.values()), byRight, highest(evidence.keySet(), pack), applied, findings);
    }

    /** Why what a person asserts gives nothing; empty where it gives its category. */
    private static Optional<Finding> problem(AssertedCategory said, PolicyPack pack, LocalDate day) {
        String category = said.category().code();
        var place = Location.of("by-hand");
        if (pack.category(said.category()).flatMap(CategoryRule::assertedOn).isEmpty()) {
            return Optional.of(Finding.of(FindingCode.ASSERTION_NOT_ADMITTED, place, category)
                    .about(said.student().value()));
        }
        return said.speaksFor(day)
                ? Optional.empty()
                : Optional.of(Finding.of(
                                FindingCode.ASSERTION_OUT_OF_DATE,
                                place,
                                category,
                                said.validity().toString())
                        .about(said.student().value()));
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
