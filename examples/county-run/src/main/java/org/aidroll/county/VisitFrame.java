package org.aidroll.county;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidroll.api.AidRun;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identification.Link;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PlanSubject;

/**
 * The pupils whose records visits are to confirm: those whom a list names. Of whom something critical was found is visited
 * for certain; of whom something else was found, the more likely the more it is; the rest by chance.
 *
 * @param subjects the pupils in the order of their keys
 */
record VisitFrame(List<PlanSubject> subjects) {

    static VisitFrame of(AidRun run, List<Finding> found) {
        Map<String, Integer> weights = new HashMap<>();
        Set<String> critical = found.stream()
                .filter(finding -> finding.subject() != null && finding.severity() == Severity.CRITICAL)
                .map(Finding::subject)
                .collect(Collectors.toSet());
        found.stream()
                .filter(finding -> finding.severity() == Severity.MAJOR || finding.severity() == Severity.MINOR)
                .forEach(finding -> {
                    String subject = finding.subject();
                    if (subject != null) {
                        weights.merge(subject, finding.severity() == Severity.MAJOR ? 3 : 1, Integer::sum);
                    }
                });
        Set<StudentKey> named = run.identified().links().stream()
                .filter(Link::isAuto)
                .flatMap(link -> link.pupil().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new VisitFrame(named.stream()
                .map(key -> critical.contains(key.value())
                        ? PlanSubject.certain(key)
                        : weights.containsKey(key.value())
                                ? PlanSubject.risky(key, weights.getOrDefault(key.value(), 1))
                                : PlanSubject.usual(key))
                .toList());
    }

    List<StudentKey> keys() {
        return subjects.stream().map(PlanSubject::subject).toList();
    }

    /** SHA-256 over the keys, a line each: to be announced before the seed. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            keys().forEach(key -> digest.update((key.value() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
