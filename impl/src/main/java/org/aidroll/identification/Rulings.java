package org.aidroll.identification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.StudentKey;

/**
 * What people decided (C21). It wins over every rule; where it excludes itself, nothing of it holds for that row, and
 * that is said.
 */
final class Rulings {
    private record Row(String registry, int row) {}

    private final Map<Row, Set<String>> links = new HashMap<>();
    private final Map<Row, Set<String>> refusals = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final NameComparison names;

    Rulings(List<LinkRuling> rulings, List<Registry> registries, RollIndex roll, NameComparison names) {
        this.names = names;
        if (rulings.isEmpty()) {
            return;
        }
        var rows = new DecidedRows(rulings, registries);
        for (LinkRuling ruling : rulings) {
            List<Integer> lines = roll.pupil(ruling.student()).isEmpty() ? List.of() : rows.of(ruling);
            if (lines.isEmpty()) {
                findings.add(finding(FindingCode.RULING_WITHOUT_OBJECT, new Row(ruling.registry(), ruling.row()))
                        .about(ruling.student().value()));
            }
            for (int line : lines) {
                var row = new Row(ruling.registry(), line);
                if (line != ruling.row()) {
                    findings.add(Finding.of(FindingCode.RULING_MOVED, place(row), Integer.toString(ruling.row()))
                            .about(ruling.student().value()));
                }
                (ruling.verdict() == Verdict.LINK ? links : refusals)
                        .computeIfAbsent(row, none -> new HashSet<>(2))
                        .add(ruling.student().value());
            }
        }
        dropContradictions();
    }

    private void dropContradictions() {
        List<Row> contradicted = links.keySet().stream()
                .filter(row -> {
                    Set<String> linked = links.getOrDefault(row, Set.of());
                    return linked.size() > 1
                            || linked.stream().anyMatch(refusals.getOrDefault(row, Set.of())::contains);
                })
                .sorted(Comparator.comparing(Row::registry).thenComparingInt(Row::row))
                .toList();
        for (Row row : contradicted) {
            links.remove(row);
            refusals.remove(row);
            findings.add(finding(FindingCode.RULINGS_CONTRADICT, row));
        }
    }

    private static Finding finding(FindingCode code, Row row) {
        return Finding.of(code, place(row));
    }

    private static Location place(Row row) {
        return Location.of(row.registry()).row(row.row());
    }

    /** What is wrong with the rulings themselves. */
    List<Finding> findings() {
        return findings;
    }

    private static Row row(ListedPerson person) {
        RegistryRecord row = person.row();
        return new Row(person.registry().source().name(), row.row());
    }

    /** Whether nobody said that the row does not name the pupil. */
    boolean allow(ListedPerson person, RollPupil pupil) {
        return refusals.isEmpty()
                || !refusals.getOrDefault(row(person), Set.of()).contains(pupil.key());
    }

    /** The link that a person made of the row. */
    Optional<Proposal> link(ListedPerson person, RollIndex roll) {
        if (links.isEmpty()) {
            return Optional.empty();
        }
        return links.getOrDefault(row(person), Set.of()).stream()
                .findFirst()
                .flatMap(key -> roll.pupil(StudentKey.of(key)))
                .map(pupil -> linked(Comparison.of(person, pupil, names)));
    }

    private static Proposal linked(Comparison compared) {
        var person = compared.person();
        List<Finding> found = compared.isVetoed()
                ? List.of(Finding.of(FindingCode.RULING_AGAINST_ID, person.place())
                        .about(compared.pupil().key()))
                : List.of();
        return new Proposal(
                person,
                compared.pupil(),
                LinkDecision.AUTO,
                MatchRule.DECIDED_BY_PERSON,
                1,
                compared.evidence(),
                found);
    }
}
