package org.aidroll.identification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;

/** Pupils of one valid number: neither is wrong by itself, so each one's school is told, and of the others' schools. */
final class SharedIds {
    private final Roll roll;

    SharedIds(Roll roll) {
        this.roll = roll;
    }

    /** In the order of the pupils' keys. */
    List<Finding> findings(RollIndex index) {
        List<Finding> findings = new ArrayList<>();
        index.sharingAnId().forEach(sharing -> add(sharing, findings));
        findings.sort(Comparator.comparing(Finding::subject));
        return findings;
    }

    private void add(List<RollPupil> sharing, List<Finding> findings) {
        for (RollPupil pupil : sharing) {
            if (!pupil.ofRollNumber()) {
                findings.add(RollEntryCheck.about(
                        pupil.student(), FindingCode.ID_TWICE_ON_ROLL, "id", school(pupil), others(sharing, pupil)));
            }
        }
    }

    private String others(List<RollPupil> sharing, RollPupil pupil) {
        return sharing.stream()
                .filter(other -> !other.equals(pupil))
                .map(this::school)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Its name, or its code where the list of schools does not have it. */
    private String school(RollPupil pupil) {
        String code = pupil.student().enrolment().schoolCode();
        return roll.school(code).map(School::name).orElse(code);
    }
}
