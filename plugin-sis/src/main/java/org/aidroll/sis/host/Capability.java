package org.aidroll.sis.host;

import java.util.Arrays;
import org.aidroll.api.finding.AidException;

/** What a person may be allowed to do; nobody may do anything that no setting grants. */
public enum Capability {
    /** See a pupil's categories, awards and reasons. */
    CASE_READ("aid.case.read"),
    /** Say that a pupil has a category, on a document that proves it, and take that back. */
    CASE_DECIDE("aid.case.decide"),
    /** See and print the whole identity numbers of pupils and guardians, where a form asks for them. */
    NUMBERS_READ("aid.numbers.read"),
    /** See how many pupils of a place are aided and with how much; where they are too few, nothing. */
    STATISTICS_READ("aid.statistics.read"),
    /** See the documents of a pupil's e-file, the photographs and what was typed off them. */
    DOCUMENT_READ("aid.document.read"),
    /** Put documents into a pupil's e-file, withdraw them, type what they say, and let the family hand them in. */
    DOCUMENT_WRITE("aid.document.write"),
    /** Take away what a person may see as a file. */
    EXPORT("aid.export"),
    /** See the departments' lists and put in new ones: for all schools at once, never for one. */
    LISTS_WRITE("aid.lists.write"),
    /** Compare a row of a list with a pupil of the roll, and decide whether it names the pupil. */
    LINK_DECIDE("aid.link.decide"),
    /** See all that is kept of a pupil, and erase it once the pupil has left: for all schools at once, never for one. */
    PRIVACY("aid.privacy"),
    /** See who saw and did what: for all at once, never for one school. */
    AUDIT_READ("aid.audit.read"),
    /** See how the plugin is doing and how it is set, and say that its keys are backed up; no personal data. */
    DIAGNOSTICS_READ("aid.diagnostics.read");

    private final String key;

    Capability(String key) {
        this.key = key;
    }

    /** As settings write it: {@code aid.case.read}. */
    public String key() {
        return key;
    }

    /**
     * The capability that settings write so.
     *
     * @throws AidException if there is none
     */
    public static Capability of(String key) {
        return Arrays.stream(values())
                .filter(capability -> capability.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new AidException("'" + key + "' is no capability\nMaybe one of: "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(Capability::key).toList())));
    }
}
