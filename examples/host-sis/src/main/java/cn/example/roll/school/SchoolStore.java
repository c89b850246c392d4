package cn.example.roll.school;

import cn.example.roll.dictionary.Dictionary;
import cn.example.roll.pupil.GradeName;
import cn.example.roll.pupil.Scope;
import cn.example.roll.query.RollSql;
import cn.example.roll.query.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Counts and lists over schools within a scope. */
public final class SchoolStore {
    private static final String COUNTS =
            """
            select %s count(*) as pupils,
                   count(case when s.board_code = '2' then 1 end) as boarders,
                   count(case when s.bus_flag = '1' then 1 end) as riders,
                   count(case when s.left_behind_flag = '1' then 1 end) as left_behind
            from t_student s join t_class c on c.id = s.class_id
            where s.status_code = '01' and %s %s""";

    private final RollSql sql;
    private final Dictionary dictionary;

    public SchoolStore(RollSql sql, Dictionary dictionary) {
        this.sql = sql;
        this.dictionary = dictionary;
    }

    public List<SchoolRow> schools(Scope scope) {
        return sql.list(
                """
                select o.*, (select count(*) from t_class c where c.school_id = o.id) as classes,
                       (select count(*) from t_student s where s.school_id = o.id and s.status_code = '01') as pupils
                from t_school o where %s order by o.id"""
                        .formatted(scope.condition("o.id")),
                scope.parameters(),
                row -> new SchoolRow(
                        row.getLong("id"),
                        row.getString("school_code"),
                        row.getString("name"),
                        row.getString("division"),
                        stages(row.getString("stages")),
                        dictionary.label("SCHOOL_KIND", row.getString("kind")),
                        row.getInt("classes"),
                        row.getInt("pupils")));
    }

    public HeadCount total(Scope scope) {
        return counts(scope, "", "", row -> "合计").get(0);
    }

    public List<HeadCount> byGrade(Scope scope) {
        return counts(
                scope,
                "c.stage, c.grade,",
                "group by c.stage, c.grade order by c.stage, c.grade",
                row -> GradeName.of(row.getString("stage"), row.getInt("grade")));
    }

    public List<StatusChange> latestChanges(Scope scope) {
        return sql.list(
                """
                select s.id, s.name, s.status_code, s.change_date, c.stage, c.grade, o.name as school
                from t_student s join t_class c on c.id = s.class_id join t_school o on o.id = s.school_id
                where s.change_date is not null and %s order by s.change_date desc, s.id fetch first 8 rows only"""
                        .formatted(scope.condition("s.school_id")),
                scope.parameters(),
                row -> new StatusChange(
                        row.getString("id"),
                        row.getString("name"),
                        GradeName.of(row.getString("stage"), row.getInt("grade")),
                        row.getString("school"),
                        dictionary.label("STATUS", row.getString("status_code")),
                        row.getString("change_date")));
    }

    private List<HeadCount> counts(Scope scope, String columns, String grouping, RowReader<String> label) {
        return sql.list(
                COUNTS.formatted(columns, scope.condition("s.school_id"), grouping),
                scope.parameters(),
                row -> new HeadCount(
                        label.read(row),
                        row.getInt("pupils"),
                        row.getInt("boarders"),
                        row.getInt("riders"),
                        row.getInt("left_behind")));
    }

    private String stages(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> dictionary.label("STAGE", code))
                .collect(Collectors.joining("、"));
    }
}
