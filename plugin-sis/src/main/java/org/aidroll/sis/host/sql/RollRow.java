package org.aidroll.sis.host.sql;

import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Reads one row of the roll's SQL into a pupil. */
final class RollRow {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private final CodeTable<Sex> sexes;
    private final CodeTable<Stage> stages;
    private final CodeTable<Boarding> boardings;
    private final CodeTable<RollStatus> statuses;
    private final CodeTable<Need> buses;

    /** Whether a pupil needs something. */
    private enum Need {
        YES,
        NO
    }

    RollRow(Settings settings) {
        sexes = CodeTable.of(RollColumns.SEX, Sex.class, Map.of("男", Sex.MALE, "女", Sex.FEMALE), settings);
        stages = stages(settings);
        boardings = CodeTable.of(
                RollColumns.BOARDING,
                Boarding.class,
                Map.of("住校", Boarding.BOARDER, "走读", Boarding.DAY, "借宿", Boarding.LODGER, "其他", Boarding.OTHER),
                settings);
        buses = CodeTable.of(RollColumns.RIDES_BUS, Need.class, Map.of("是", Need.YES, "否", Need.NO), settings);
        statuses = CodeTable.of(
                RollColumns.STATUS,
                RollStatus.class,
                Map.ofEntries(
                        entry("在读", RollStatus.ENROLLED),
                        entry("毕业", RollStatus.GRADUATED),
                        entry("休学", RollStatus.SUSPENDED),
                        entry("转学", RollStatus.TRANSFERRED),
                        entry("退学", RollStatus.WITHDRAWN),
                        entry("开除", RollStatus.EXPELLED),
                        entry("死亡", RollStatus.DECEASED),
                        entry("失踪", RollStatus.MISSING),
                        entry("出国", RollStatus.ABROAD),
                        entry("其他离校", RollStatus.OTHER_LEFT)),
                settings);
    }

    /** What the host's codes of stages mean. */
    static CodeTable<Stage> stages(Settings settings) {
        return CodeTable.of(
                RollColumns.STAGE,
                Stage.class,
                Map.of(
                        "学前", Stage.PRESCHOOL,
                        "小学", Stage.PRIMARY,
                        "初中", Stage.JUNIOR,
                        "普通高中", Stage.SENIOR,
                        "高中", Stage.SENIOR,
                        "中职", Stage.VOCATIONAL),
                settings);
    }

    /** @throws UnreadableRow if a value is missing that every pupil has, or one is not explained */
    Student read(ResultSet row) throws SQLException {
        String name = row.getString(RollColumns.NAME);
        if (!PersonName.isPresent(name)) {
            throw UnreadableRow.missing(RollColumns.NAME);
        }
        String sex = row.getString(RollColumns.SEX);
        var student = Student.builder(StudentKey.of(present(row, RollColumns.KEY)), PersonName.of(name), enrolment(row))
                .sex(sex == null || sex.isBlank() ? null : sexes.meaning(sex))
                .birthDate(date(RollColumns.BIRTH_DATE, row.getString(RollColumns.BIRTH_DATE)))
                .id(row.getString(RollColumns.ID_NUMBER))
                .rollNumber(row.getString(RollColumns.ROLL_NUMBER))
                .hukouDivision(division(row))
                .ridesBus(ridesBus(row));
        guardian(row).ifPresent(student::member);
        return student.build();
    }

    private static Optional<FamilyMember> guardian(ResultSet row) throws SQLException {
        String name = optional(row, RollColumns.GUARDIAN_NAME);
        String relation = optional(row, RollColumns.GUARDIAN_RELATION);
        String id = optional(row, RollColumns.GUARDIAN_ID);
        return name != null && PersonName.isPresent(name)
                ? Optional.of(new FamilyMember(
                        PersonName.of(name),
                        relation == null ? "" : relation,
                        true,
                        id == null ? null : WrittenId.of(id)))
                : Optional.empty();
    }

    private Enrolment enrolment(ResultSet row) throws SQLException {
        String className = row.getString(RollColumns.CLASS_NAME);
        return new Enrolment(
                present(row, RollColumns.SCHOOL_CODE),
                stages.meaning(present(row, RollColumns.STAGE)),
                grade(present(row, RollColumns.GRADE)),
                className == null ? "" : className,
                boardings.meaning(present(row, RollColumns.BOARDING)),
                statuses.meaning(present(row, RollColumns.STATUS)),
                date(RollColumns.CHANGED_ON, optional(row, RollColumns.CHANGED_ON)));
    }

    /** A division that is none is not known: it decides less than the pupil's place on the roll. */
    private static @Nullable Division division(ResultSet row) throws SQLException {
        String code = optional(row, RollColumns.HUKOU_DIVISION);
        try {
            return code == null ? null : Division.of(code);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private @Nullable Boolean ridesBus(ResultSet row) throws SQLException {
        String need = optional(row, RollColumns.RIDES_BUS);
        return need == null ? null : buses.meaning(need) == Need.YES;
    }

    /** The value of a column that the host's SQL may leave out. */
    private static @Nullable String optional(ResultSet row, String column) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnLabel(i).equalsIgnoreCase(column)) {
                String value = row.getString(i);
                return value == null || value.isBlank() ? null : value.trim();
            }
        }
        return null;
    }

    private static int grade(String value) {
        try {
            int grade = Integer.parseInt(value.trim());
            if (grade >= 1) {
                return grade;
            }
        } catch (NumberFormatException noNumber) {
            // said below, together with a number that is no grade
        }
        throw UnreadableRow.wrong(RollColumns.GRADE);
    }

    private static @Nullable LocalDate date(String column, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            String day = value.trim();
            return day.length() == 8 ? LocalDate.parse(day, COMPACT) : LocalDate.parse(day.substring(0, 10));
        } catch (DateTimeParseException | StringIndexOutOfBoundsException notADate) {
            throw UnreadableRow.wrong(column);
        }
    }

    static String present(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        if (value == null || value.isBlank()) {
            throw UnreadableRow.missing(column);
        }
        return value.trim();
    }
}
