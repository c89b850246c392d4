package org.aidroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;

/** Pupils that every test knows: names, numbers and school are invented. */
public final class SampleRolls {
    /** The term of the samples. */
    public static final SchoolTerm TERM = SchoolTerm.parse("2020-AUTUMN");

    /** The day on which the samples' facts are taken. */
    public static final LocalDate ASSESSMENT_DATE = LocalDate.of(2020, 10, 15);

    private static final String SCHOOL = "2143048201";

    private SampleRolls() {}

    /** 沈知禾, boards in primary school. */
    public static Student primaryBoarder() {
        return pupil("1", "沈知禾", 1, enrolled(Stage.PRIMARY, Boarding.BOARDER));
    }

    /** 秦小满, day pupil in primary school. */
    public static Student primaryDayPupil() {
        return pupil("2", "秦小满", 2, enrolled(Stage.PRIMARY, Boarding.DAY));
    }

    /** 阮听澜, boards in junior middle school. */
    public static Student juniorBoarder() {
        return pupil("3", "阮听澜", 3, enrolled(Stage.JUNIOR, Boarding.BOARDER));
    }

    /** 祝云归, day pupil in junior middle school. */
    public static Student juniorDayPupil() {
        return pupil("4", "祝云归", 4, enrolled(Stage.JUNIOR, Boarding.DAY));
    }

    /** 封九思, lodges near the primary school. */
    public static Student primaryLodger() {
        return pupil("5", "封九思", 5, enrolled(Stage.PRIMARY, Boarding.LODGER));
    }

    /** 温以宁, boards in senior middle school. */
    public static Student seniorBoarder() {
        return pupil("6", "温以宁", 6, enrolled(Stage.SENIOR, Boarding.BOARDER));
    }

    /** 柏予安, boards in primary school, suspended. */
    public static Student suspendedBoarder() {
        return pupil("7", "柏予安", 7, enrolled(Stage.PRIMARY, Boarding.BOARDER).withStatus(RollStatus.SUSPENDED));
    }

    /** 古丽娜尔·买买提, day pupil in primary school. */
    public static Student uyghurDayPupil() {
        return pupil("8", "古丽娜尔·买买提", 8, enrolled(Stage.PRIMARY, Boarding.DAY));
    }

    /** All of them, with their school. */
    public static Roll mixedHouseholds() {
        var school = new School(SCHOOL, "镇中心学校", Division.of("430482101"), Set.of(Stage.PRIMARY), SchoolKind.PUBLIC);
        return Roll.of(
                List.of(school),
                List.of(
                        primaryBoarder(),
                        primaryDayPupil(),
                        juniorBoarder(),
                        juniorDayPupil(),
                        primaryLodger(),
                        seniorBoarder(),
                        suspendedBoarder(),
                        uyghurDayPupil()));
    }

    /** Enrolled in grade 3. */
    public static Enrolment enrolled(Stage stage, Boarding boarding) {
        return new Enrolment(SCHOOL, stage, 3, "1班", boarding, RollStatus.ENROLLED);
    }

    /** A pupil with a whole record: the n-th synthetic number, and all else agreeing with it. */
    public static Student pupil(String key, String name, int n, Enrolment enrolment) {
        var id = ResidentId.parse(SyntheticId.nth(n));
        return Student.builder(StudentKey.of(key), PersonName.of(name), enrolment)
                .id(id.value())
                .rollNumber("G" + id.value())
                .sex(id.sex())
                .birthDate(id.birthDate())
                .build();
    }
}
