package cn.example.campus.org;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code edu_org} and counts over {@code edu_student}. */
@Repository
class OrgStore {
    private static final String COUNTS =
            """
            select %s count(*) as students,
                   count(case when lodging = '住校' then 1 end) as boarders,
                   count(case when school_bus = '是' then 1 end) as riders,
                   count(case when left_behind = '是' then 1 end) as left_behind
            from edu_student where roll_status = '在读' and %s %s""";

    private final JdbcClient jdbc;

    OrgStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Org> orgs(Scope scope) {
        return jdbc.sql(
                        """
                        select o.*, (select count(*) from edu_student s
                                     where s.org_id = o.org_id and s.roll_status = '在读') as students
                        from edu_org o where %s order by o.org_id"""
                                .formatted(scope.condition("o.org_id")))
                .params(scope.parameters())
                .query((row, number) -> new Org(
                        row.getLong("org_id"),
                        row.getString("org_code"),
                        row.getString("org_name"),
                        row.getString("area_code"),
                        row.getString("phases").replace(";", "、"),
                        row.getString("org_type"),
                        row.getInt("students")))
                .list();
    }

    Overview overview(Scope scope) {
        String mine = scope.condition("org_id");
        HeadCount total = jdbc.sql(COUNTS.formatted("", mine, ""))
                .params(scope.parameters())
                .query(counts("合计"))
                .single();
        List<HeadCount> grades = jdbc.sql(COUNTS.formatted(
                        "phase, grade_no,", mine, "group by phase, grade_no order by " + PhaseOrder.SQL + ", grade_no"))
                .params(scope.parameters())
                .query((row, number) -> counts(GradeName.of(row.getString("phase"), row.getInt("grade_no")))
                        .mapRow(row, number))
                .list();
        return new Overview(total, grades, orgs(scope).size());
    }

    private static RowMapper<HeadCount> counts(String label) {
        return (row, number) -> new HeadCount(
                label, row.getInt("students"), row.getInt("boarders"), row.getInt("riders"), row.getInt("left_behind"));
    }

    record Org(
            long orgId, String orgCode, String orgName, String areaCode, String phases, String orgType, int students) {}

    record HeadCount(String label, int students, int boarders, int riders, int leftBehind) {}

    record Overview(HeadCount total, List<HeadCount> grades, int orgs) {}
}
