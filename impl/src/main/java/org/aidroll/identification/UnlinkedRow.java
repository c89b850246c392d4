package org.aidroll.identification;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.SchoolAges;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.WrittenId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a row that names nobody on the roll: a relative, somebody of no known identity, a pupil of another
 * county's schools, a child who goes to school elsewhere or to none, or one who is past school (C08). States, not errors.
 */
final class UnlinkedRow {
    private final @Nullable LocalDate day;
    private final SchoolAges ages;

    /** @param day the day on which ages are taken, or null where none is known */
    UnlinkedRow(@Nullable LocalDate day, SchoolAges ages) {
        this.day = day;
        this.ages = ages;
    }

    List<Finding> findings(ListedPerson person) {
        boolean isKnown = person.id().isPresent()
                || person.row().id().isEmpty() && person.row().rollNumber().isPresent()
                || person.isElder()
                || person.isHeadOnly()
                        && person.row().headId().flatMap(WrittenId::residentId).isPresent();
        List<Finding> findings = new ArrayList<>(2);
        findings.add(
                Finding.of(isKnown ? FindingCode.NOT_A_STUDENT : FindingCode.ROW_WITHOUT_IDENTITY, person.place()));
        // Whoever has a national roll number is on a roll.
        boolean isEnrolled = person.row()
                .rollNumber()
                .map(RollIndex::rollNumber)
                .filter(RollNumber::isValid)
                .isPresent();
        var birth = person.birth();
        if (isEnrolled) {
            findings.add(Finding.of(FindingCode.ENROLLED_ELSEWHERE, person.place()));
        } else if (day != null && birth != null) {
            int age = Period.between(birth, day).getYears();
            if (ages.isCompulsory(age)) {
                findings.add(Finding.of(FindingCode.CHILD_NOT_ON_ROLL, person.place(), Integer.toString(age)));
            } else if (ages.isOverAge(age) && person.isYounger()) {
                findings.add(Finding.of(FindingCode.OVER_AGE, person.place(), Integer.toString(age)));
            }
        }
        return findings;
    }
}
