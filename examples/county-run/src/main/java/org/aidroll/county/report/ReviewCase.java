package org.aidroll.county.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidroll.api.AidRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Student;

/**
 * A row of a list that may name a pupil, for a person to decide.
 *
 * @param link what identification made of it
 * @param pupil the pupil whom the row may name
 * @param row the row
 */
record ReviewCase(Link link, Student pupil, RegistryRecord row) {

    private record Place(String registry, int row) {}

    /** The rows in the order of lists and lines; of several pupils whom one row may name, the most probable first. */
    static List<ReviewCase> of(AidRequest request, IdentifiedRoll identified) {
        Map<Place, RegistryRecord> rows = new HashMap<>();
        request.registries().forEach(list -> list.records()
                .forEach(row -> rows.putIfAbsent(new Place(list.source().name(), row.row()), row)));
        return identified.links().stream()
                .filter(link -> link.decision() == LinkDecision.REVIEW)
                .flatMap(link -> of(link, request, rows))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<ReviewCase> of(Link link, AidRequest request, Map<Place, RegistryRecord> rows) {
        var row = rows.get(new Place(link.source().name(), link.row()));
        Optional<Student> pupil = link.pupil().flatMap(request.roll()::student);
        return row == null ? Stream.empty() : pupil.map(one -> new ReviewCase(link, one, row)).stream();
    }

    private static final Comparator<ReviewCase> ORDER = Comparator.<ReviewCase, String>comparing(
                    one -> one.link().source().name())
            .thenComparing(one -> one.link().row())
            .thenComparing(one -> -one.link().score())
            .thenComparing(one -> Objects.requireNonNull(one.link().student()));
}
