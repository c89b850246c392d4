package org.aidroll.identification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Identifier;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Student;

/**
 * All rules of the design in their order, row by row; then one row for each pupil. What it rests on is the roll, the
 * lists and what people decided, and no order of any of them.
 */
public final class DefaultIdentifier implements Identifier {
    private final NameComparison names;
    private final TwinGuard twins;
    private final Candidates candidates;
    private final Relations relations = new Relations();

    /** An identifier without state, safe in any thread. */
    public DefaultIdentifier() {
        this.names = NameComparison.standard();
        this.twins = new TwinGuard(names);
        this.candidates = new Candidates(names);
    }

    @Override
    public IdentifiedRoll identify(IdentificationRequest request, IntConsumer matched) {
        var roll = new RollIndex(request.roll(), names);
        var rulings = new Rulings(request.rulings(), request.registries(), roll, names);
        List<Finding> findings = new ArrayList<>(rollFindings(request, roll));
        findings.addAll(rulings.findings());
        var rules = rules(request, roll);
        var unlinked = new UnlinkedRow(request.day(), request.ages());
        var check = new ListCheck(request.day(), request.listAge());
        List<Link> links = new ArrayList<>();
        int looked = 0;
        for (Registry registry : request.registries()) {
            var list = new ListIndex(registry, relations);
            findings.addAll(check.check(list));
            List<List<Proposal>> rows = new ArrayList<>(registry.records().size());
            List<ListedPerson> persons = registry.records().stream()
                    .map(row -> ListedPerson.of(list, row))
                    .toList();
            for (ListedPerson person : persons) {
                rows.add(rulings.link(person, roll)
                        .map(List::of)
                        .orElseGet(() -> rules.propose(person, roll, pupil -> rulings.allow(person, pupil))));
                matched.accept(++looked);
            }
            List<Proposal> all = OneToOne.of(rows.stream().flatMap(List::stream).toList());
            int next = 0;
            for (int i = 0; i < persons.size(); i++) {
                var person = persons.get(i);
                if (rows.get(i).isEmpty()) {
                    links.add(Link.none(
                            registry.source(), person.row().row(), person.row().category()));
                    findings.addAll(unlinked.findings(person));
                }
                for (int end = next + rows.get(i).size(); next < end; next++) {
                    links.add(all.get(next).link());
                    findings.addAll(all.get(next).findings());
                }
            }
        }
        return IdentifiedRoll.of(request.roll(), links, findings);
    }

    private RuleChain rules(IdentificationRequest request, RollIndex roll) {
        var weights = new Weights(frequencies(request, roll), roll.pupils().size());
        return new RuleChain(
                new HeadRule(request.householdCategories(), names),
                List.of(
                        new SameIdRule(names, twins),
                        new RepairedIdRule(names, twins),
                        new HouseholdRule(names, twins, candidates),
                        new WeighedRule(names, twins, candidates, weights)));
    }

    /** Of the lists each name counts once, so that a row that stands twice changes nothing. */
    private NameFrequencies frequencies(IdentificationRequest request, RollIndex roll) {
        Set<String> listed = new HashSet<>();
        for (Registry registry : request.registries()) {
            for (RegistryRecord row : registry.records()) {
                row.name().map(PersonName::canonical).map(names::folded).ifPresent(listed::add);
            }
        }
        Collection<String> all = new ArrayList<>(listed);
        roll.pupils().forEach(pupil -> all.add(names.folded(pupil.name().canonical())));
        return new NameFrequencies(all, names);
    }

    private static List<Finding> rollFindings(IdentificationRequest request, RollIndex roll) {
        List<Finding> findings = new ArrayList<>();
        var home = new HomeCounty(request.roll());
        for (Student student : request.roll().students()) {
            findings.addAll(RollEntryCheck.check(student));
            home.check(student).ifPresent(findings::add);
        }
        findings.addAll(new SharedIds(request.roll()).findings(roll));
        return findings;
    }
}
