package org.aidroll.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Identifier;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;

/**
 * Rules 1, 1b and 3: a valid identity number is equal, or the list has none and the roll number is. Everything less
 * certain is a finding.
 */
public final class ExactIdentifier implements Identifier {

    /** An identifier without state, safe in any thread. */
    public ExactIdentifier() {}

    @Override
    public IdentifiedRoll identify(Roll roll, List<Registry> registries) {
        List<Finding> findings = new ArrayList<>();
        Map<ResidentId, List<Student>> byId = byId(roll);
        Map<String, List<Student>> byRollNumber = byRollNumber(roll);
        for (Student student : roll.students()) {
            findings.addAll(RollEntryCheck.check(student));
        }
        findings.addAll(sharedNumbers(byId));
        List<Link> links = new ArrayList<>();
        for (Registry registry : registries) {
            for (RegistryRecord row : registry.records()) {
                links.addAll(links(registry, row, byId, byRollNumber, findings));
            }
        }
        return IdentifiedRoll.of(roll, links, findings);
    }

    private static Map<ResidentId, List<Student>> byId(Roll roll) {
        Map<ResidentId, List<Student>> byId = new HashMap<>();
        for (Student student : roll.students()) {
            var id = student.id().isEmpty()
                    ? Optional.<ResidentId>empty()
                    : student.id().get().residentId();
            if (id.isPresent()) {
                byId.computeIfAbsent(id.get(), none -> new ArrayList<>(1)).add(student);
            }
        }
        return byId;
    }

    private static Map<String, List<Student>> byRollNumber(Roll roll) {
        Map<String, List<Student>> byNumber = new HashMap<>();
        for (Student student : roll.students()) {
            var number = student.rollNumber();
            if (number.isPresent()) {
                byNumber.computeIfAbsent(key(number.get()), none -> new ArrayList<>(1))
                        .add(student);
            }
        }
        return byNumber;
    }

    /** Written the same way on both sides: half width, capitals, no spaces. */
    private static String key(String rollNumber) {
        return WrittenId.of(rollNumber).normalised();
    }

    /** Two pupils of one number: neither is wrong by itself, so both schools are told. */
    private static List<Finding> sharedNumbers(Map<ResidentId, List<Student>> byId) {
        return byId.values().stream()
                .filter(students -> students.size() > 1)
                .flatMap(List::stream)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .map(student -> RollEntryCheck.about(student, FindingCode.ID_TWICE_ON_ROLL, "id"))
                .toList();
    }

    private static List<Link> links(
            Registry registry,
            RegistryRecord row,
            Map<ResidentId, List<Student>> byId,
            Map<String, List<Student>> byRollNumber,
            List<Finding> findings) {
        var place = Location.of(registry.source().name()).row(row.row());
        Optional<ResidentId> id = row.id().flatMap(WrittenId::residentId);
        Optional<String> number = row.id().isPresent() ? Optional.empty() : row.rollNumber();
        List<Student> candidates = id.map(valid -> byId.getOrDefault(valid, List.of()))
                .or(() -> number.map(written -> byRollNumber.getOrDefault(key(written), List.of())))
                .orElse(List.of());
        if (candidates.isEmpty()) {
            boolean isNamed = id.isPresent() || number.isPresent();
            findings.add(Finding.of(isNamed ? FindingCode.NOT_A_STUDENT : FindingCode.ROW_WITHOUT_IDENTITY, place));
            return List.of(Link.none(registry.source(), row.row(), row.category()));
        }
        Field compared = id.isPresent() ? Field.ID : Field.ROLL_NUMBER;
        return candidates.stream()
                .map(student -> link(registry, row, student, compared, candidates.size() == 1, place, findings))
                .toList();
    }

    private static Link link(
            Registry registry,
            RegistryRecord row,
            Student student,
            Field compared,
            boolean onlyCandidate,
            Location place,
            List<Finding> findings) {
        Agreement names = compareNames(row, student);
        boolean sameName = names == Agreement.EQUAL || names == Agreement.CANONICALLY_EQUAL;
        if (!sameName) {
            var finding = names == Agreement.MISSING
                    ? Finding.of(FindingCode.VALUE_MISSING, place.column("name"), "name")
                    : Finding.of(FindingCode.NAME_DIFFERS, place);
            findings.add(finding.about(student.key().value()));
        }
        return new Link(
                registry.source(),
                row.row(),
                row.category(),
                sameName && onlyCandidate ? LinkDecision.AUTO : LinkDecision.REVIEW,
                student.key(),
                rule(compared, sameName),
                List.of(new Evidence(compared, Agreement.EQUAL), new Evidence(Field.NAME, names)));
    }

    private static MatchRule rule(Field compared, boolean sameName) {
        if (compared == Field.ROLL_NUMBER) {
            return sameName ? MatchRule.ROLL_NUMBER_AND_NAME : MatchRule.ROLL_NUMBER_ONLY;
        }
        return sameName ? MatchRule.ID_AND_NAME : MatchRule.ID_ONLY;
    }

    private static Agreement compareNames(RegistryRecord row, Student student) {
        if (row.name().isEmpty()) {
            return Agreement.MISSING;
        }
        var name = row.name().get();
        if (name.equals(student.name())) {
            return Agreement.EQUAL;
        }
        return name.sameAs(student.name()) ? Agreement.CANONICALLY_EQUAL : Agreement.DIFFERENT;
    }
}
