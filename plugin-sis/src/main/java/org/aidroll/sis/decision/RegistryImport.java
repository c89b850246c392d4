package org.aidroll.sis.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
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
     * @param findings what was found in roll and lists
     */
    public record Report(int students, List<Registry> registries, List<Finding> findings) {

        /** Copies the lists. */
        public Report {
            registries = List.copyOf(registries);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the roll, matches, and puts the links in the place of all earlier ones.
     *
     * @throws AidException if the roll cannot be read, or gives one key to several pupils
     */
    public Report run(Outcome<List<Registry>> lists) {
        var students = roll.readAll();
        List<Finding> findings = new ArrayList<>(lists.findings());
        findings.addAll(students.findings());
        Roll whole = whole(students.value().orElse(List.of()));
        List<Registry> registries = lists.value().orElse(List.of());
        var identified = AidEngines.identifier().identify(whole, registries);
        findings.addAll(identified.findings());
        links.replaceAll(registries, identified.links(), clock.instant());
        return new Report(whole.students().size(), registries, findings);
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
