package cn.example.campus.student;

import cn.example.campus.org.GradeName;
import cn.example.campus.org.PhaseOrder;
import cn.example.campus.org.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code edu_student} and {@code edu_family} within a scope. */
@Repository
class StudentStore {
    private static final int PAGE_SIZE = 20;
    private static final String SELECT =
            "select s.*, o.org_name, o.org_code from edu_student s join edu_org o on o.org_id = s.org_id where ";

    private final JdbcClient jdbc;

    StudentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StudentViews.ListPage search(Scope scope, StudentSearch search, int wanted) {
        StudentSearch.Where where = search.where(scope);
        int total = jdbc.sql("select count(*) from edu_student s where " + where.conditions())
                .params(where.parameters())
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.max(1, Math.min(wanted, pages));
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(List.of((page - 1) * PAGE_SIZE, PAGE_SIZE));
        List<StudentViews.Row> rows = jdbc.sql(SELECT + where.conditions() + " order by s.org_id, " + PhaseOrder.SQL
                        + ", s.grade_no, s.class_name, s.student_no offset ? rows fetch next ? rows only")
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
        return new StudentViews.ListPage(total, page, pages, rows, grades(scope));
    }

    /** Empty when there is no such pupil, or none in this scope: the two look the same. */
    Optional<StudentViews.Detail> find(Scope scope, long id, boolean withPapers) {
        List<StudentViews.Member> family = withPapers ? family(id) : List.of();
        Neighbours neighbours = neighbours(id);
        List<Object> parameters = new ArrayList<>(List.of(id));
        parameters.addAll(scope.parameters());
        return jdbc.sql(SELECT + "s.student_id = ? and " + scope.condition("s.org_id"))
                .params(parameters)
                .query((row, number) -> detail(row, withPapers ? papers(row, family) : null, neighbours))
                .optional();
    }

    private List<StudentViews.GradeOption> grades(Scope scope) {
        return jdbc.sql("select phase, grade_no from edu_student s where " + scope.condition("s.org_id")
                        + " group by phase, grade_no order by " + PhaseOrder.SQL + ", grade_no")
                .params(scope.parameters())
                .query((row, number) -> new StudentViews.GradeOption(
                        row.getString("phase") + "-" + row.getInt("grade_no"),
                        GradeName.of(row.getString("phase"), row.getInt("grade_no"))))
                .list();
    }

    private List<StudentViews.Member> family(long student) {
        return jdbc.sql("select * from edu_family where student_id = ? order by member_no")
                .param(student)
                .query((row, number) -> new StudentViews.Member(
                        row.getString("member_name"),
                        row.getString("relation"),
                        row.getString("guardian"),
                        MaskedNumber.idCard(row.getString("id_card"))))
                .list();
    }

    /** The pupils beside this one in the list of their class. */
    private Neighbours neighbours(long student) {
        return jdbc.sql(
                        """
                        select previous_id, next_id
                        from (select student_id, lag(student_id) over class_list as previous_id,
                                     lead(student_id) over class_list as next_id
                              from edu_student
                              window class_list as (partition by org_id, phase, grade_no, class_name
                                                    order by student_no))
                        where student_id = ?""")
                .param(student)
                .query((row, number) ->
                        new Neighbours(row.getObject("previous_id", Long.class), row.getObject("next_id", Long.class)))
                .optional()
                .orElse(Neighbours.NONE);
    }

    private static StudentViews.Row row(ResultSet row) throws SQLException {
        return new StudentViews.Row(
                row.getLong("student_id"),
                row.getString("student_no"),
                row.getString("full_name"),
                row.getString("gender"),
                MaskedNumber.xjh(row.getString("xjh")),
                row.getString("org_name"),
                GradeName.of(row.getString("phase"), row.getInt("grade_no")),
                row.getString("class_name"),
                row.getString("lodging"),
                row.getString("roll_status"));
    }

    private static StudentViews.Papers papers(ResultSet row, List<StudentViews.Member> family) throws SQLException {
        return new StudentViews.Papers(
                row.getString("id_card_type"),
                MaskedNumber.idCard(row.getString("id_card")),
                row.getString("orphan"),
                row.getString("disability"),
                row.getString("left_behind"),
                family);
    }

    private static StudentViews.Detail detail(
            ResultSet row, StudentViews.@Nullable Papers papers, Neighbours neighbours) throws SQLException {
        return new StudentViews.Detail(
                row(row),
                row.getString("birth_date"),
                row.getString("org_code"),
                row.getString("phase"),
                row.getString("school_bus"),
                row.getString("change_date"),
                row.getString("hukou_area"),
                papers,
                neighbours.previous(),
                neighbours.next());
    }

    private record Neighbours(@Nullable Long previous, @Nullable Long next) {
        static final Neighbours NONE = new Neighbours(null, null);
    }
}
