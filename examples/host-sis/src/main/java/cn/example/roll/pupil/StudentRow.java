package cn.example.roll.pupil;

/** A line of the pupil list, in labels. */
public record StudentRow(
        String id,
        String rollNo,
        String name,
        String sex,
        String school,
        String grade,
        String className,
        String boarding,
        String status,
        boolean enrolled) {}
