package org.aidroll.sis.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.home.HomeLists;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.store.RulingStore;

/** Matches the departments' lists to the whole roll and keeps the links. */
public final class RegistryImport {
    private final RollReader roll;
    private final PolicyPack pack;
    private final Assessment assessment;
    private final LinkStore links;
    private final RulingStore rulings;
    private final KeyRing keys;
    private final Clock clock;

    /**
     * An import into this store.
     *
     * @param pack which categories cover a household
     * @param assessment the day for which the ages of persons and lists are taken
     * @param rulings what people decided; it wins over every rule
     * @param keys by which rows are known
     */
    public RegistryImport(
            RollReader roll,
            PolicyPack pack,
            Assessment assessment,
            LinkStore links,
            RulingStore rulings,
            KeyRing keys,
            Clock clock) {
        this.roll = roll;
        this.pack = pack;
        this.assessment = assessment;
        this.links = links;
        this.rulings = rulings;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param students how many pupils the roll has
     * @param lists the lists that were read, and names of those that could not be; what was linked by them before stays
     * @param links how the rows were linked, by a list's name
     * @param review what is left to a person, and what a person decided, by id
     * @param findings what was found in roll and lists
     */
    public record Report(
            int students,
            HomeLists.Found lists,
            Map<String, Map<LinkDecision, Long>> links,
            Map<String, Reviewable> review,
            List<Finding> findings) {

        /** Copies the collections. */
        public Report {
            links = Map.copyOf(links);
            review = Collections.unmodifiableMap(new LinkedHashMap<>(review));
            findings = List.copyOf(findings);
        }

        /** The lists that were read. */
        public List<Registry> registries() {
            return lists.registries();
        }

        /** How many questions a list leaves to a person: a pupil and what some rows say alike are one. */
        public long questions(String list) {
            return review.values().stream()
                    .filter(what -> what.isOpen() && what.source().name().equals(list))
                    .count();
        }

        /** Names of lists that could not be read. */
        public Set<String> broken() {
            return lists.broken();
        }
    }

    /**
     * Reads the roll, matches, and puts the links in the place of all earlier ones, but of lists that are broken now.
     *
     * @throws AidException if the roll cannot be read, or gives one key to several pupils
     */
    public Report run(HomeLists.Found lists) {
        return keep(match(lists, rows -> {}));
    }

    /**
     * The first half of an import: what it would keep. Nothing is kept yet, and nothing has to be.
     *
     * @param matched is given how many rows of all lists were looked at; it may throw, which gives up
     * @throws AidException if the roll cannot be read, or gives one key to several pupils
     */
    public MatchedLists match(HomeLists.Found lists, IntConsumer matched) {
        List<Finding> findings = new ArrayList<>(lists.findings());
        var inForce = inForce(lists);
        findings.addAll(inForce.findings());
        IdentifiedRoll identified = identify(lists.registries(), inForce, findings, matched);
        return new MatchedLists(lists, identified, inForce, findings);
    }

    /** The second half: puts the links in the place of all earlier ones, in one step. */
    public Report keep(MatchedLists matched) {
        HomeLists.Found lists = matched.lists();
        IdentifiedRoll identified = matched.identified();
        var rows = new ReviewRows(lists.registries(), keys);
        links.replace(
                lists.registries(), lists.digests(), lists.broken(), identified.links(), rows::digest, clock.instant());
        return report(
                identified, lists, rows.of(identified, matched.inForce().rulings(), links.lists()), matched.findings());
    }

    private RulingsInForce inForce(HomeLists.Found lists) {
        return RulingsInForce.of(rulings.newest(), lists.registries(), lists.broken(), new RowDigest(keys));
    }

    private IdentifiedRoll identify(
            List<Registry> registries, RulingsInForce inForce, List<Finding> findings, IntConsumer matched) {
        var students = roll.readAll();
        findings.addAll(students.findings());
        if (students.value().map(List::isEmpty).orElse(true)
                && !students.findings().isEmpty()) {
            var first = students.findings().get(0);
            throw new AidException(
                    "no row of the roll can be read: " + students.findings().size() + " findings, first " + first.code()
                            + " in " + first.location() + "\nMaybe a code of the host's is not explained");
        }
        var identified = AidEngines.identifier()
                .identify(
                        assessment
                                .applied(IdentificationRequest.of(
                                        whole(students.value().orElse(List.of())), registries))
                                .under(pack)
                                .withRulings(inForce.rulings()),
                        matched);
        findings.addAll(identified.findings());
        return withoutErased(identified);
    }

    /** Who has left and was erased stays so, whatever lists still say; who came back is linked as anybody is. */
    private IdentifiedRoll withoutErased(IdentifiedRoll identified) {
        Set<StudentKey> erased = links.erased();
        if (erased.isEmpty()) {
            return identified;
        }
        Set<StudentKey> away = identified.roll().students().stream()
                .filter(student -> student.enrolment().status().hasLeft())
                .map(Student::key)
                .filter(erased::contains)
                .collect(Collectors.toSet());
        return IdentifiedRoll.of(
                identified.roll(),
                identified.links().stream()
                        .filter(link -> link.student() == null || !away.contains(link.student()))
                        .toList(),
                identified.findings());
    }

    private static Report report(
            IdentifiedRoll identified, HomeLists.Found lists, Map<String, Reviewable> review, List<Finding> findings) {
        Map<String, Map<LinkDecision, Long>> links = identified.links().stream()
                .collect(Collectors.groupingBy(
                        link -> link.source().name(),
                        Collectors.groupingBy(Link::decision, TreeMap::new, Collectors.counting())));
        return new Report(identified.roll().students().size(), lists, links, review, findings);
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
