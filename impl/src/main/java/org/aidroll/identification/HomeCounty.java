package org.aidroll.identification;

import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;

/** Pupils whose household is registered in another county than their school: its lists have to be asked for (C08). */
final class HomeCounty {
    private static final int COUNTY = 6;

    private final Roll roll;

    HomeCounty(Roll roll) {
        this.roll = roll;
    }

    Optional<Finding> check(Student student) {
        var school = roll.school(student.enrolment().schoolCode()).map(School::division);
        return student.hukouDivision()
                .filter(home -> school.filter(there -> !county(there.code()).equals(county(home.code())))
                        .isPresent())
                .map(home -> RollEntryCheck.about(
                        student, FindingCode.HOUSEHOLD_ELSEWHERE, "hukou_division", county(home.code())));
    }

    private static String county(String division) {
        return division.substring(0, Math.min(COUNTY, division.length()));
    }
}
