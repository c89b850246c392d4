package org.aidroll.sis.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.KeptList;
import org.jspecify.annotations.Nullable;

/** The rows of the lists by line, and those of them that are a person's to decide. */
final class ReviewRows {
    private static final int ID_LENGTH = 40;
    private static final String BETWEEN = "\u001f";

    private final KeyRing keys;
    private final RowDigest digest;
    private final Map<String, RegistrySource> sources = new HashMap<>();
    private final Map<String, Instant> importedAt = new HashMap<>();
    private final Map<String, Map<Integer, RegistryRecord>> rows = new HashMap<>();

    ReviewRows(List<Registry> registries, KeyRing keys) {
        this.keys = keys;
        this.digest = new RowDigest(keys);
        for (Registry registry : registries) {
            sources.put(registry.source().name(), registry.source());
            rows.put(
                    registry.source().name(),
                    registry.records().stream()
                            .collect(Collectors.toMap(RegistryRecord::row, row -> row, (one, two) -> one)));
        }
    }

    /** By what the row of a link is known. */
    String digest(Link link) {
        return digest.of(row(link.source().name(), link.row()));
    }

    private RegistryRecord row(String registry, int line) {
        return Objects.requireNonNull(rows.getOrDefault(registry, Map.of()).get(line));
    }

    /**
     * What is left to a person, and what a person decided, in the order of lists and rows; by id.
     *
     * @param lists the lists as they are kept now
     */
    Map<String, Reviewable> of(IdentifiedRoll identified, List<LinkRuling> rulings, List<KeptList> lists) {
        Map<StudentKey, Student> students =
                identified.roll().students().stream().collect(Collectors.toMap(Student::key, student -> student));
        lists.forEach(list -> importedAt.put(list.name(), list.importedAt()));
        Map<String, Reviewable> all = new LinkedHashMap<>();
        for (Link link : identified.links()) {
            if (link.decision() == LinkDecision.REVIEW || link.rule() == MatchRule.DECIDED_BY_PERSON) {
                add(all, link.source().name(), link.row(), students.get(link.student()), link);
            }
        }
        rulings.forEach(ruling -> add(all, ruling.registry(), ruling.row(), students.get(ruling.student()), null));
        return all;
    }

    private void add(
            Map<String, Reviewable> all, String registry, int line, @Nullable Student student, @Nullable Link link) {
        if (student == null) {
            return;
        }
        RegistryRecord row = row(registry, line);
        String known = digest.of(row);
        String id = keys.index(String.join(
                        BETWEEN, "review", registry, known, student.key().value()))
                .substring(0, ID_LENGTH);
        all.putIfAbsent(
                id,
                new Reviewable(
                        id,
                        Objects.requireNonNull(sources.get(registry)),
                        Objects.requireNonNull(importedAt.get(registry)),
                        row,
                        known,
                        student,
                        link));
    }
}
