package org.aidroll.sis.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.LinkStore;

/** Matches the departments' lists to the whole roll and keeps the links. */
public final class RegistryImport {
    private final RollReader roll;
    private final LinkStore links;
    private final Clock clock;

    /** An import into this store. */
    public RegistryImport(RollReader roll, LinkStore links, Clock clock) {
        this.roll = roll;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param students how many pupils the roll has
     * @param registries the lists that were read
     * @param broken names of lists that could not be read; what was linked by them before stays
     * @param links how the rows were linked, by a list's name
     * @param findings what was found in roll and lists
     */
    public record Report(
            int students,
            List<Registry> registries,
            Set<String> broken,
            Map<String, Map<LinkDecision, Long>> links,
            List<Finding> findings) {

        /** Copies the collections. */
        public Report {
            registries = List.copyOf(registries);
            broken = Collections.unmodifiableSet(new TreeSet<>(broken));
            links = Map.copyOf(links);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the roll, matches, and puts the links in the place of all earlier ones, but of lists that are broken now.
     *
     * @throws AidException if the roll cannot be read, or gives one key to several pupils
     */
    public Report run(HomeLists.Found lists) {
        List<Finding> findings = new ArrayList<>(lists.findings());
        IdentifiedRoll identified = identify(lists.registries(), findings);
        links.replace(lists.registries(), lists.digests(), lists.broken(), identified.links(), clock.instant());
        return report(identified, lists.registries(), lists.broken(), findings);
    }

    /**
     * The same for one list, without keeping anything: what an import of it would do.
     *
     * @throws AidException if the roll cannot be read, or gives one key to several pupils
     */
    public Report dryRun(Outcome<Registry> list) {
        List<Finding> findings = new ArrayList<>(list.findings());
        List<Registry> registries = list.value().stream().toList();
        return report(identify(registries, findings), registries, Set.of(), findings);
    }

    private IdentifiedRoll identify(List<Registry> registries, List<Finding> findings) {
        var students = roll.readAll();
        findings.addAll(students.findings());
        if (students.value().map(List::isEmpty).orElse(true)
                && !students.findings().isEmpty()) {
            var first = students.findings().get(0);
            throw new AidException(
                    "no row of the roll can be read: " + students.findings().size() + " findings, first " + first.code()
                            + " in " + first.location() + "\nMaybe a code of the host's is not explained");
        }
        var identified = AidEngines.identifier().identify(whole(students.value().orElse(List.of())), registries);
        findings.addAll(identified.findings());
        return identified;
    }

    private static Report report(
            IdentifiedRoll identified, List<Registry> registries, Set<String> broken, List<Finding> findings) {
        Map<String, Map<LinkDecision, Long>> links = identified.links().stream()
                .collect(Collectors.groupingBy(
                        link -> link.source().name(),
                        Collectors.groupingBy(Link::decision, TreeMap::new, Collectors.counting())));
        return new Report(identified.roll().students().size(), registries, broken, links, findings);
    }

    private static Roll whole(List<Student> students) {
        long keys = students.stream().map(Student::key).distinct().count();
        if (keys < students.size()) {
            throw new AidException("the roll has " + students.size() + " rows, and " + keys + " student keys in them"
                    + "\nMaybe a join in aidroll.roll.all-sql gives a pupil several rows");
        }
        return Roll.of(List.of(), students);
    }
}
