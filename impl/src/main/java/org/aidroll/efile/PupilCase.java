package org.aidroll.efile;

import java.util.List;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.efile.ListedHouseholds.Listed;
import org.jspecify.annotations.Nullable;

/** One pupil with all that the checks compare: the roll, the rows of lists, and the documents on hand. */
final class PupilCase {
    private final TierAssignment assignment;
    private final @Nullable ReadFile own;
    private final @Nullable ReadFile earlier;
    private final List<Listed> listed;
    private final @Nullable String id;
    private final DocumentFindings findings;
    private @Nullable ReadDocument[] held = new @Nullable ReadDocument[0];

    PupilCase(TierAssignment assignment, @Nullable ReadFile own, @Nullable ReadFile earlier, List<Listed> listed) {
        this.assignment = assignment;
        this.own = own;
        this.earlier = earlier;
        this.listed = listed;
        this.id = student()
                .id()
                .flatMap(WrittenId::residentId)
                .map(ResidentId::value)
                .orElse(null);
        this.findings = new DocumentFindings(student().key());
    }

    TierAssignment assignment() {
        return assignment;
    }

    Student student() {
        return assignment.student();
    }

    DocumentFindings findings() {
        return findings;
    }

    /** The rows of lists that name the pupil. */
    List<Listed> listed() {
        return listed;
    }

    /** The pupil's identity number on the roll; null where the roll has no valid one. */
    @Nullable
    String id() {
        return id;
    }

    /** What was handed in in this term as that kind; null where nothing was. */
    @Nullable
    ReadDocument own(int place) {
        return own == null ? null : own.at(place);
    }

    /** What was handed in in an earlier term. */
    @Nullable
    ReadDocument earlier(int place) {
        return earlier == null ? null : earlier.at(place);
    }

    /** Says which documents serve, each at the place of its kind. */
    void hold(@Nullable ReadDocument[] documents) {
        this.held = documents;
    }

    /** The document that serves, whoever handed it in and when; null where there is none. */
    @Nullable
    ReadDocument held(int place) {
        return held[place];
    }

    int kinds() {
        return held.length;
    }

    /** The first value of the field in a document of that holder; null where none has it. */
    @Nullable
    String first(DocumentHolder holder, DocumentField field) {
        for (ReadDocument document : held) {
            if (document != null && document.type().holder() == holder && document.value(field) != null) {
                return document.value(field);
            }
        }
        return null;
    }

    /** Whether an institution brings the pupil up. */
    boolean isOfInstitution() {
        return first(DocumentHolder.INSTITUTION, DocumentField.ORGANISATION_CODE) != null;
    }

    /** The same before it is known which documents serve: one of an institution serves nobody else. */
    boolean bringsInstitution(DocumentTypes types) {
        for (int place = 0; place < types.size(); place++) {
            if (types.at(place).holder() == DocumentHolder.INSTITUTION && (has(own(place)) || has(earlier(place)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(@Nullable ReadDocument document) {
        return document != null && document.value(DocumentField.ORGANISATION_CODE) != null;
    }
}
