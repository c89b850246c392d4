package org.aidroll.errorrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.errorrate.RecordEdit;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.StudentKey;

/** Who keyed in and who signed what, and which signatures hold. */
final class Reviews {
    private static final Location PLACE = Location.of("sign-offs");
    private static final Comparator<SignOff> SIGNED = Comparator.comparing(SignOff::subject)
            .thenComparing(SignOff::level)
            .thenComparing(SignOff::at)
            .thenComparing(SignOff::person)
            .thenComparing(SignOff::recordVersion);
    private static final Comparator<RecordEdit> MADE = Comparator.comparing(RecordEdit::at)
            .thenComparing(RecordEdit::level)
            .thenComparing(RecordEdit::version)
            .thenComparing(RecordEdit::by);

    private final Map<StudentKey, List<RecordEdit>> keyed = new HashMap<>();
    /** What was keyed in and what was corrected: either voids a signature before it. */
    private final Map<StudentKey, List<RecordEdit>> changes = new HashMap<>();

    private final List<SignOff> holding = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Reviews(ScoringRequest request, Frames frames) {
        request.edits().stream().distinct().sorted(MADE).forEach(edit -> keep(keyed, edit));
        request.edits().stream().distinct().forEach(edit -> keep(changes, edit));
        request.corrections().stream()
                .map(made -> new RecordEdit(made.subject(), "", ReviewLevel.TEACHER_ENTRY, made.by(), made.at()))
                .distinct()
                .forEach(edit -> keep(changes, edit));
        changes.values().forEach(edits -> edits.sort(MADE));
        request.signOffs().stream().distinct().sorted(SIGNED).forEach(signOff -> check(signOff, frames));
    }

    private static void keep(Map<StudentKey, List<RecordEdit>> map, RecordEdit edit) {
        map.computeIfAbsent(edit.subject(), none -> new ArrayList<>()).add(edit);
    }

    private void check(SignOff signOff, Frames frames) {
        String level = signOff.level().name();
        var frame = frames.of(signOff.subject());
        if (frame == null) {
            found(FindingCode.SIGN_OFF_WITHOUT_RECORD, signOff, level);
            return;
        }
        if (!signOff.at().isBefore(frame.frozenAt())) {
            found(FindingCode.SIGN_OFF_LATE, signOff, level, signOff.at().toString());
        }
        List<RecordEdit> edits = changes.getOrDefault(signOff.subject(), List.of());
        var voided = edits.stream().filter(edit -> voids(edit, signOff, edits)).findFirst();
        if (voided.isPresent()) {
            found(FindingCode.SIGN_OFF_VOID, signOff, level, voided.get().at().toString());
        } else if (edits.stream()
                .anyMatch(edit -> edit.by().strip().equals(signOff.person().strip()))) {
            found(FindingCode.SIGN_OFF_OWN_WORK, signOff, level);
        } else {
            holding.add(signOff);
        }
    }

    /** By the version where both name one, else by the day: a change of the same day may have come before. */
    private static boolean voids(RecordEdit edit, SignOff signOff, List<RecordEdit> edits) {
        boolean isLast = edit.equals(edits.get(edits.size() - 1));
        boolean versions = !edit.version().isEmpty() && !signOff.recordVersion().isEmpty();
        return edit.at().isAfter(signOff.at())
                || (isLast && versions && !edit.version().equals(signOff.recordVersion()));
    }

    private void found(FindingCode code, SignOff signOff, String... arguments) {
        findings.add(Finding.of(code, PLACE, arguments).about(signOff.subject().value()));
    }

    /** The signatures that hold, in order. */
    List<SignOff> holding() {
        return holding;
    }

    /** Who keyed the records in, by record, oldest first. */
    Map<StudentKey, List<RecordEdit>> keyed() {
        return keyed;
    }

    List<Finding> findings() {
        return findings;
    }
}
