package org.aidroll.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.tabular.Labels.IdType;
import org.jspecify.annotations.Nullable;

/** Makes pupils of the data rows of one roll, and hands each on. */
final class RollRows implements HeadedRows.Data<RollField> {
    /** A row without one of these gives no pupil. */
    static final List<RollField> NEEDED =
            List.of(RollField.NAME, RollField.SCHOOL_CODE, RollField.STAGE, RollField.GRADE, RollField.STATUS);

    private static final List<RollField> EXPECTED =
            List.of(RollField.SEX, RollField.BIRTH_DATE, RollField.CLASS_NAME, RollField.BOARDING);
    private static final Pattern GRADE = Pattern.compile("0?([1-9])(年级)?");

    private final Location file;
    private final @Nullable Set<String> schools;
    private final Consumer<Finding> findings;
    private final Consumer<Student> pupils;
    private final RollKeys keys = new RollKeys();

    RollRows(Location file, @Nullable Set<String> schools, Consumer<Finding> findings, Consumer<Student> pupils) {
        this.file = file;
        this.schools = schools;
        this.findings = findings;
        this.pupils = pupils;
    }

    @Override
    public void begin(Header<RollField> header) {
        header.tellMissing(EXPECTED, file, findings);
    }

    @Override
    public boolean names(Header<RollField> header, TableRow row) {
        return !header.text(RollField.NAME, row).isEmpty()
                && !header.text(RollField.SCHOOL_CODE, row).isEmpty();
    }

    @Override
    public void accept(Header<RollField> header, TableRow row) {
        List<Finding> ofRow = new ArrayList<>();
        var pupil = pupil(new Values<>(header, row, file, ofRow::add), row);
        ofRow.forEach(finding -> findings.accept(
                pupil == null ? finding : finding.about(pupil.key().value())));
        if (pupil != null) {
            pupils.accept(pupil);
        }
    }

    /** The pupil of a row; null where the row gives none. */
    private @Nullable Student pupil(Values<RollField> values, TableRow row) {
        for (RollField field : NEEDED) {
            values.missing(field, Severity.MAJOR);
        }
        for (RollField field : EXPECTED) {
            values.missing(field, field == RollField.CLASS_NAME ? Severity.MINOR : Severity.MAJOR);
        }
        var name = values.name(RollField.NAME);
        var enrolment = enrolment(values);
        if (name == null || enrolment == null) {
            return null;
        }
        var key = keys.of(values, row.line(), name.canonical(), enrolment.schoolCode());
        if (key == null) {
            return null;
        }
        var sex = values.sex(RollField.SEX);
        LocalDate birthDate = values.date(RollField.BIRTH_DATE);
        var id = id(values);
        String rollNumber = values.text(RollField.ROLL_NUMBER);
        RollChecks.check(values, sex, birthDate, id, rollNumber);
        String disability = values.text(RollField.DISABILITY_TYPE);
        var pupil = Student.builder(key, name, enrolment)
                .sex(sex)
                .birthDate(birthDate)
                .id(id == null ? null : id.raw())
                .rollNumber(rollNumber)
                .hukouDivision(hukou(values))
                .ridesBus(values.answer(RollField.RIDES_BUS))
                .orphan(values.answer(RollField.ORPHAN))
                .leftBehind(values.answer(RollField.LEFT_BEHIND))
                .disabilityType(Labels.NO_DISABILITY.of(disability) != null ? null : disability);
        for (MemberColumns columns : MemberColumns.ALL) {
            var member = columns.of(values);
            if (member != null) {
                pupil.member(member);
            }
        }
        return pupil.build();
    }

    private @Nullable Enrolment enrolment(Values<RollField> values) {
        Stage stage = values.label(Labels.STAGE, RollField.STAGE, Severity.MAJOR);
        RollStatus status = values.label(Labels.STATUS, RollField.STATUS, Severity.MAJOR);
        Boarding boarding = values.label(Labels.BOARDING, RollField.BOARDING, Severity.MAJOR);
        int grade = grade(values);
        String school = values.text(RollField.SCHOOL_CODE);
        if (stage == null || status == null || grade == 0 || school.isEmpty()) {
            return null;
        }
        if (schools != null && !schools.contains(school)) {
            values.add(FindingCode.SCHOOL_UNKNOWN, RollField.SCHOOL_CODE, Cells.shown(school));
        }
        return new Enrolment(
                school,
                stage,
                grade,
                values.text(RollField.CLASS_NAME),
                boarding == null ? Boarding.OTHER : boarding,
                status,
                values.date(RollField.CHANGED_ON));
    }

    /** The grade, or 0 where the cell has none. */
    private static int grade(Values<RollField> values) {
        String text = values.text(RollField.GRADE);
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            return text.charAt(0) - '0';
        }
        Matcher grade = GRADE.matcher(Cells.key(text));
        if (grade.matches()) {
            return Integer.parseInt(grade.group(1));
        }
        if (!text.isEmpty()) {
            values.add(FindingCode.VALUE_UNKNOWN, RollField.GRADE, "grade", Cells.shown(text));
        }
        return 0;
    }

    /** The identity number; that of a passport or a permit has no form to be held to. */
    private static @Nullable WrittenId id(Values<RollField> values) {
        String text = values.text(RollField.ID);
        if (Labels.ID_TYPE.of(values.text(RollField.ID_TYPE)) == IdType.OTHER) {
            return text.isEmpty() ? null : WrittenId.of(text);
        }
        return values.id(RollField.ID);
    }

    private static boolean isDivision(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 6 || text.length() == 9 || text.length() == 12;
    }

    private static @Nullable Division hukou(Values<RollField> values) {
        String text = values.text(RollField.HUKOU_DIVISION);
        if (text.isEmpty()) {
            return null;
        }
        if (isDivision(text)) {
            return Division.of(text);
        }
        values.add(
                Severity.MINOR,
                FindingCode.VALUE_UNKNOWN,
                RollField.HUKOU_DIVISION,
                "hukou_division",
                Cells.shown(text));
        return null;
    }
}
