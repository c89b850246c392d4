package org.aidroll.identification;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Student;

/** What the roll's own data says against itself: numbers missing or damaged, sex and birth date against the number. */
final class RollEntryCheck {
    private static final Location ROLL = Location.of("roll");

    private final Student student;
    private final List<Finding> findings = new ArrayList<>();

    private RollEntryCheck(Student student) {
        this.student = student;
    }

    static List<Finding> check(Student student) {
        var check = new RollEntryCheck(student);
        check.id();
        check.rollNumber();
        if (student.enrolment().boarding() == Boarding.LODGER) {
            check.add(FindingCode.LODGER_COUNTS_AS_DAY, "boarding");
        }
        return check.findings;
    }

    static Finding about(Student student, FindingCode code, String column, String... arguments) {
        return Finding.of(code, ROLL.column(column), arguments)
                .about(student.key().value());
    }

    private void id() {
        if (student.id().isEmpty()) {
            add(FindingCode.ID_MISSING, "id");
            return;
        }
        var written = student.id().get();
        written.finding().ifPresent(code -> add(code, "id", written.masked()));
        written.residentId().ifPresent(this::contradictions);
    }

    private void contradictions(ResidentId id) {
        student.sex()
                .filter(sex -> sex != id.sex())
                .ifPresent(sex -> add(FindingCode.ID_CONTRADICTS_ROLL, "sex", id.toString()));
        student.birthDate()
                .filter(day -> !day.equals(id.birthDate()))
                .ifPresent(day -> add(FindingCode.ID_CONTRADICTS_ROLL, "birth_date", id.toString()));
    }

    private void rollNumber() {
        if (student.rollNumber().isEmpty()) {
            add(FindingCode.ROLL_NUMBER_MISSING, "roll_number");
            return;
        }
        String number = student.rollNumber().get();
        if (!RollNumber.isValid(number)) {
            add(FindingCode.ROLL_NUMBER_NOT_NATIONAL, "roll_number");
            return;
        }
        var inNumber = RollNumber.parse(number).residentId();
        var onRoll = student.id().flatMap(written -> written.residentId());
        if (inNumber.isPresent() && onRoll.isPresent() && !inNumber.equals(onRoll)) {
            add(FindingCode.ROLL_NUMBER_DIFFERS, "roll_number");
        }
    }

    private void add(FindingCode code, String column, String... arguments) {
        findings.add(about(student, code, column, arguments));
    }
}
