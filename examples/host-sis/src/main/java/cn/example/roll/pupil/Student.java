package cn.example.roll.pupil;

import java.util.List;

/** A pupil's page, in labels and masked numbers; blank where the roll has nothing. */
public record Student(
        String id,
        String rollNo,
        String name,
        String sex,
        String birthday,
        String idType,
        String idNo,
        String hukou,
        Enrolment enrolment,
        Circumstances circumstances,
        List<Guardian> guardians) {

    /** The character on the portrait's place. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** @param current whether the pupil is at school now (在读) */
    public record Enrolment(
            String school,
            String schoolCode,
            String stage,
            String grade,
            String className,
            String boarding,
            String bus,
            String status,
            boolean current,
            String changed) {}

    public record Circumstances(String orphan, String disability, String leftBehind) {}

    public record Guardian(String name, String relation, String isGuardian, String idNo) {}
}
