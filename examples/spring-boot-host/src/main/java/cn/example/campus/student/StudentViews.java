package cn.example.campus.student;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answers about pupils; numbers are masked in all of it. */
final class StudentViews {
    private StudentViews() {}

    record Row(
            long studentId,
            String studentNo,
            String name,
            String gender,
            @Nullable String xjh,
            String orgName,
            String grade,
            String className,
            String lodging,
            String rollStatus) {}

    record ListPage(int total, int page, int pages, List<Row> rows, List<GradeOption> grades) {}

    record GradeOption(String value, String label) {}

    /**
     * @param papers absent for accounts that do not keep the roll
     * @param previous the pupil before this one in the class, if any
     * @param next the pupil after this one in the class, if any
     */
    record Detail(
            Row row,
            String birthDate,
            String orgCode,
            String phase,
            String schoolBus,
            @Nullable String changeDate,
            @Nullable String hukouArea,
            @Nullable Papers papers,
            @Nullable Long previous,
            @Nullable Long next) {}

    record Papers(
            String idCardType,
            @Nullable String idCard,
            String orphan,
            String disability,
            String leftBehind,
            List<Member> family) {}

    record Member(String name, String relation, String guardian, @Nullable String idCard) {}
}
