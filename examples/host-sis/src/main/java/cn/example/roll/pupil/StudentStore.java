package cn.example.roll.pupil;

import cn.example.roll.dictionary.Dictionary;
import cn.example.roll.query.RollSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pupils within a scope. */
public final class StudentStore {
    private static final String ENROLLED = "01";
    private static final String FROM =
            " from t_student s join t_class c on c.id = s.class_id" + " join t_school o on o.id = s.school_id where ";

    private final RollSql sql;
    private final Dictionary dictionary;

    public StudentStore(RollSql sql, Dictionary dictionary) {
        this.sql = sql;
        this.dictionary = dictionary;
    }

    public StudentPage search(Scope scope, StudentSearch search) {
        StudentSearch.Where where = search.where(scope);
        int total = sql.first("select count(*)" + FROM + where.conditions(), where.parameters(), row -> row.getInt(1))
                .orElse(0);
        int page = Math.max(1, Math.min(search.page(), StudentPage.pagesFor(total)));
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(List.of((page - 1) * StudentPage.SIZE, StudentPage.SIZE));
        List<StudentRow> rows = sql.list(
                "select s.*, c.stage, c.grade, c.name as class_name, o.name as school" + FROM + where.conditions()
                        + " order by o.id, c.stage, c.grade, c.name, s.id offset ? rows fetch next ? rows only",
                parameters,
                this::row);
        return new StudentPage(rows, total, page);
    }

    /** Empty when there is no such pupil, or none in this scope: the two look the same. */
    public Optional<Student> find(Scope scope, String id) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(id);
        parameters.addAll(scope.parameters());
        // Read first: one request never holds two connections of the pool.
        List<Student.Guardian> guardians = guardians(id);
        return sql.first(
                "select s.*, c.stage, c.grade, c.name as class_name, o.name as school, o.school_code" + FROM
                        + "s.id = ? and " + scope.condition("s.school_id"),
                parameters,
                row -> student(row, guardians));
    }

    /** The grades that have classes in this scope. */
    public List<GradeOption> grades(Scope scope) {
        return sql.list(
                "select distinct stage, grade from t_class where " + scope.condition("school_id")
                        + " order by stage, grade",
                scope.parameters(),
                row -> new GradeOption(row.getString("stage"), row.getInt("grade")));
    }

    private List<Student.Guardian> guardians(String student) {
        return sql.list(
                "select * from t_guardian where student_id = ? order by seq",
                List.of(student),
                row -> new Student.Guardian(
                        row.getString("name"),
                        label("RELATION", row, "relation"),
                        label("FLAG", row, "is_guardian"),
                        MaskedNumber.id(row.getString("id_no"))));
    }

    private StudentRow row(ResultSet row) throws SQLException {
        return new StudentRow(
                row.getString("id"),
                MaskedNumber.rollNo(row.getString("roll_no")),
                row.getString("name"),
                label("SEX", row, "sex"),
                row.getString("school"),
                GradeName.of(row.getString("stage"), row.getInt("grade")),
                row.getString("class_name"),
                label("BOARD", row, "board_code"),
                label("STATUS", row, "status_code"),
                row.getString("status_code").equals(ENROLLED));
    }

    private Student student(ResultSet row, List<Student.Guardian> guardians) throws SQLException {
        return new Student(
                row.getString("id"),
                MaskedNumber.rollNo(row.getString("roll_no")),
                row.getString("name"),
                label("SEX", row, "sex"),
                row.getString("birthday"),
                label("ID_TYPE", row, "id_type"),
                MaskedNumber.id(row.getString("id_no")),
                label("DIVISION", row, "hukou_division"),
                enrolment(row),
                new Student.Circumstances(
                        label("FLAG", row, "orphan_flag"),
                        label("DISABILITY", row, "disability_code"),
                        label("FLAG", row, "left_behind_flag")),
                guardians);
    }

    private Student.Enrolment enrolment(ResultSet row) throws SQLException {
        return new Student.Enrolment(
                row.getString("school"),
                row.getString("school_code"),
                label("STAGE", row, "stage"),
                GradeName.of(row.getString("stage"), row.getInt("grade")),
                row.getString("class_name"),
                label("BOARD", row, "board_code"),
                label("FLAG", row, "bus_flag"),
                label("STATUS", row, "status_code"),
                row.getString("status_code").equals(ENROLLED),
                text(row.getString("change_date")));
    }

    private String label(String type, ResultSet row, String column) throws SQLException {
        return dictionary.label(type, row.getString(column));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
