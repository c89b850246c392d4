package org.aidroll.api.roll;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a pupil is enrolled (在籍记录).
 *
 * @param schoolCode the national school code
 * @param stage the stage of education
 * @param grade from 1 within the stage
 * @param className the class, as the school calls it
 * @param boarding where the pupil sleeps on school days
 * @param status the standing on the roll
 * @param changedOn the day of the transfer, suspension or leaving that gave this standing (异动日期), or null where the
 *     roll does not say
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Enrolment(
        String schoolCode,
        Stage stage,
        int grade,
        String className,
        Boarding boarding,
        RollStatus status,
        @Nullable LocalDate changedOn) {

    /** @throws IllegalArgumentException if the grade is below 1 */
    public Enrolment {
        if (grade < 1) {
            throw new IllegalArgumentException("grade " + grade + " is below 1");
        }
    }

    /** An enrolment of which no change is known. */
    public Enrolment(
            String schoolCode, Stage stage, int grade, String className, Boarding boarding, RollStatus status) {
        this(schoolCode, stage, grade, className, boarding, status, null);
    }

    /** A pupil who attends by day. */
    public static Enrolment dayPupil(String schoolCode, Stage stage, int grade) {
        return new Enrolment(schoolCode, stage, grade, "", Boarding.DAY, RollStatus.ENROLLED);
    }

    /** A pupil who boards. */
    public static Enrolment boarder(String schoolCode, Stage stage, int grade) {
        return new Enrolment(schoolCode, stage, grade, "", Boarding.BOARDER, RollStatus.ENROLLED);
    }

    /** The same enrolment in that standing. */
    public Enrolment withStatus(RollStatus other) {
        return new Enrolment(schoolCode, stage, grade, className, boarding, other, changedOn);
    }

    /** The day of the transfer, suspension or leaving that gave this standing, where the roll says it. */
    public Optional<LocalDate> changeDate() {
        return Optional.ofNullable(changedOn);
    }
}
