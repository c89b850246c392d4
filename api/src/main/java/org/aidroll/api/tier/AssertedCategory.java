package org.aidroll.api.tier;

import java.time.LocalDate;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.apiguardian.api.API;

/**
 * A hardship category that a person says a pupil has, on a document that proves it: sudden illness, or a household that is
 * registered in another county and so on no list of this one (C08). It has no number of a document and no free text.
 *
 * @param student the pupil
 * @param category the category; the pack must say that a person may assert it
 * @param document the kind of document that proves it, by its code in the pack
 * @param validity the days for which the document speaks
 * @param person the real name of who asserts it (C21: who reviews is responsible)
 * @param day the day on which that was done
 * @param version which word about this pupil and category it is, from 1; a later one takes its place
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssertedCategory(
        StudentKey student,
        HardshipCategory category,
        String document,
        DateSpan validity,
        String person,
        LocalDate day,
        int version) {
    private static final String DOCUMENT = "[A-Z][A-Z0-9_]*";
    private static final int PARTS = 6;

    /** @throws IllegalArgumentException if nobody asserts it, the document is no code, or the version is below 1 */
    public AssertedCategory {
        if (person.isBlank()) {
            throw new IllegalArgumentException("nobody says that " + student + " has " + category);
        }
        if (!document.matches(DOCUMENT)) {
            throw new IllegalArgumentException("'" + document + "' is not the code of a document");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " of " + category + " for " + student);
        }
    }

    /** Whether its document speaks for that day. */
    public boolean speaksFor(LocalDate assessed) {
        return validity.contains(assessed);
    }

    /** All but the pupil in one line, as a decision keeps it: {@code SUDDEN DIAGNOSIS 2026-09-01/.. 2026-09-03 1 NAME}. */
    public String value() {
        return category + " " + document + " " + validity + " " + day + " " + version + " " + person;
    }

    /**
     * What {@link #value()} says, about this pupil.
     *
     * @throws IllegalArgumentException if it is no such line
     * @throws java.time.DateTimeException if a day in it is none
     */
    public static AssertedCategory parse(StudentKey student, String value) {
        String[] parts = value.split(" ", PARTS);
        String[] days = parts.length < PARTS ? parts : parts[2].split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("'" + value + "' is no asserted category");
        }
        LocalDate first = LocalDate.parse(days[0]);
        return new AssertedCategory(
                student,
                HardshipCategory.of(parts[0]),
                parts[1],
                days[1].equals("..") ? DateSpan.from(first) : DateSpan.firstToLast(first, LocalDate.parse(days[1])),
                parts[5],
                LocalDate.parse(parts[3]),
                Integer.parseInt(parts[4]));
    }

    @Override
    public String toString() {
        return "AssertedCategory[" + student + ", " + category + ", " + day + ", version " + version + "]";
    }
}
