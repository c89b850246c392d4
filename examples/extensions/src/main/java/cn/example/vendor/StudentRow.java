package cn.example.vendor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/** A pupil in the vendor's table and codes, and what they mean to the plugin. */
record StudentRow(
        String id,
        String name,
        String sex,
        @Nullable String birthday,
        @Nullable String idNo,
        @Nullable String rollNo,
        String schoolCode,
        String phase,
        int grade,
        String className,
        boolean boards,
        String state,
        LocalDateTime updatedAt) {

    Student student() {
        var enrolment = new Enrolment(
                schoolCode,
                phase.equals("XX") ? Stage.PRIMARY : Stage.JUNIOR,
                grade,
                className,
                boards ? Boarding.BOARDER : Boarding.DAY,
                state.equals("1") ? RollStatus.ENROLLED : RollStatus.TRANSFERRED);
        return Student.builder(StudentKey.of(id), PersonName.of(name), enrolment)
                .sex(sex.equals("1") ? Sex.MALE : Sex.FEMALE)
                .birthDate(birthday == null ? null : LocalDate.parse(birthday))
                .id(idNo)
                .rollNumber(rollNo)
                .build();
    }
}
