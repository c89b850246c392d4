package org.aidroll.api.efile;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What validation says of one pupil's e-file.
 *
 * @param student the pupil
 * @param state how the e-file stands
 * @param slots every slot that is asked for, in the pack's order
 * @param findings what was found, in the pack's order of documents; {@link CheckClass#of(Finding)} says what is to be
 *     done, the location's column is the document or the slot
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EFileReport(StudentKey student, EFileState state, List<SlotStatus> slots, List<Finding> findings) {

    /** Copies the lists. */
    public EFileReport {
        slots = List.copyOf(slots);
        findings = List.copyOf(findings);
    }

    /** The slots that still need a photograph. */
    public List<SlotStatus> open() {
        return slots.stream().filter(status -> !status.state().isFilled()).toList();
    }

    /** The codes of what was found. */
    public List<FindingCode> codes() {
        return findings.stream().map(Finding::code).toList();
    }
}
