package org.aidroll.tier;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.Link;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.AssertedCategory;

/**
 * What the roll itself says of hardship (是否孤儿, 残疾类型): evidence, never a category. It is a finding where no list
 * agrees, be it that a row only may name the pupil, or that the list is out of date: those have findings of their own.
 */
final class RollFlagCheck {
    private static final Location ROLL = Location.of("roll");

    /** A flag of the roll, named as the category that a list gives for the same thing. */
    private enum Flag {
        ORPHAN("orphan"),
        DISABLED("disability_type");

        private final String column;

        Flag(String column) {
            this.column = column;
        }

        boolean isSet(Student student) {
            return switch (this) {
                case ORPHAN -> student.orphan().orElse(false);
                case DISABLED -> student.disabilityType().isPresent();
            };
        }

        boolean isIn(List<Link> links, List<AssertedCategory> asserted) {
            return links.stream().anyMatch(link -> link.category().code().equals(name()))
                    || asserted.stream().anyMatch(said -> said.category().code().equals(name()));
        }
    }

    private RollFlagCheck() {}

    static List<Finding> check(Student student, List<Link> links, List<AssertedCategory> asserted) {
        List<Finding> findings = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (flag.isSet(student) && !flag.isIn(links, asserted)) {
                findings.add(Finding.of(FindingCode.ROLL_FLAG_WITHOUT_LIST, ROLL.column(flag.column), flag.name())
                        .about(student.key().value()));
            }
        }
        return findings;
    }
}
