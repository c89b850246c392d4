package org.aidroll.api.identification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/** The roll with what the departments' lists say of it: what tier assignment takes. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IdentifiedRoll {
    private final Roll roll;
    private final List<Link> links;
    private final List<Finding> findings;
    private final Map<StudentKey, List<Link>> byStudent;

    private IdentifiedRoll(Roll roll, List<Link> links, List<Finding> findings) {
        this.roll = roll;
        this.links = List.copyOf(links);
        this.findings = List.copyOf(findings);
        this.byStudent = this.links.stream()
                .filter(link -> link.student() != null)
                .collect(Collectors.groupingBy(
                        link -> Objects.requireNonNull(link.student()), HashMap::new, Collectors.toUnmodifiableList()));
    }

    /** A roll with links, found now or read back from where an earlier run kept them. */
    public static IdentifiedRoll of(Roll roll, List<Link> links, List<Finding> findings) {
        return new IdentifiedRoll(roll, links, findings);
    }

    /** The roll. */
    public Roll roll() {
        return roll;
    }

    /** A link or more for each row of each list: more where several pupils share the number it names. */
    public List<Link> links() {
        return links;
    }

    /** The links that name or may name the pupil. */
    public List<Link> linksOf(StudentKey student) {
        return byStudent.getOrDefault(student, List.of());
    }

    /** What was found wrong. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "IdentifiedRoll[" + roll + ", " + links.size() + " links, " + findings.size() + " findings]";
    }
}
