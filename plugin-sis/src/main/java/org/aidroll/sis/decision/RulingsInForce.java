package org.aidroll.sis.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.sis.store.KeptRuling;

/**
 * What people decided, as it applies to lists as they are now: a row is found again by what it says, wherever it stands.
 *
 * @param rulings for each row that is still there
 * @param findings one for each ruling whose row is not there any more, or says something else now
 */
record RulingsInForce(List<LinkRuling> rulings, List<Finding> findings) {

    /**
     * The rulings for these lists.
     *
     * @param kept the newest ruling about each row and pupil
     * @param broken names of lists that cannot be read now: nothing can be said of their rows
     */
    static RulingsInForce of(
            Collection<KeptRuling> kept, List<Registry> registries, Set<String> broken, RowDigest digest) {
        Set<String> named = kept.stream().map(KeptRuling::registry).collect(Collectors.toCollection(HashSet::new));
        Map<String, Map<String, List<Integer>>> rows = new HashMap<>();
        for (Registry registry : registries) {
            if (named.contains(registry.source().name())) {
                rows.put(registry.source().name(), rows(registry, digest));
            }
        }
        List<LinkRuling> rulings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (KeptRuling ruling : kept) {
            if (broken.contains(ruling.registry())) {
                continue;
            }
            List<Integer> found =
                    rows.getOrDefault(ruling.registry(), Map.of()).getOrDefault(ruling.rowDigest(), List.of());
            found.forEach(row -> rulings.add(new LinkRuling(
                    ruling.student(),
                    ruling.registry(),
                    row,
                    ruling.verdict(),
                    ruling.person(),
                    ruling.reason(),
                    ruling.day())));
            if (found.isEmpty()) {
                findings.add(Finding.of(
                                FindingCode.RULING_WITHOUT_OBJECT,
                                Location.of(ruling.registry()).row(ruling.row()))
                        .about(ruling.student().value()));
            }
        }
        return new RulingsInForce(rulings, findings);
    }

    private static Map<String, List<Integer>> rows(Registry registry, RowDigest digest) {
        return registry.records().stream()
                .collect(Collectors.groupingBy(
                        digest::of, Collectors.mapping(RegistryRecord::row, Collectors.toList())));
    }
}
