package cn.example.campus.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Fills the tables from the exported roll and the demonstration accounts. */
final class RollImport {
    private static final long FIRST_STUDENT = 100_001L;

    private final JdbcTemplate jdbc;
    private final Map<String, Long> orgByCode = new HashMap<>();

    RollImport(DataSource source) {
        jdbc = new JdbcTemplate(source);
    }

    void run() {
        importOrgs();
        importStudents();
        importAccounts();
    }

    private void importOrgs() {
        List<@Nullable Object[]> orgs = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read("schools.csv")) {
            long id = 501L + orgs.size();
            orgByCode.put(row.text("学校标识码"), id);
            orgs.add(row(id, row.text("学校标识码"), row.text("学校名称"), row.text("行政区划"), row.text("学段"), row.text("办学性质")));
        }
        insert("edu_org", orgs);
    }

    private void importStudents() {
        List<@Nullable Object[]> students = new ArrayList<>();
        List<@Nullable Object[]> family = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read("roll.csv")) {
            long id = FIRST_STUDENT + students.size();
            students.add(student(id, row));
            if (row.find("成员1姓名").isPresent()) {
                family.add(row(
                        id,
                        1,
                        row.text("成员1姓名"),
                        row.text("成员1关系"),
                        row.text("成员1是否监护人"),
                        row.find("成员1身份证件号").orElse(null)));
            }
        }
        insert("edu_student", students);
        insert("edu_family", family);
    }

    private @Nullable Object[] student(long id, CsvTable.Row row) {
        return row(
                id,
                row.text("系统编号"),
                row.text("姓名"),
                row.text("性别"),
                row.text("出生日期"),
                row.text("身份证件类型"),
                row.find("身份证件号").orElse(null),
                row.find("学籍号").orElse(null),
                org(row.text("学校标识码")),
                row.text("学段"),
                Integer.valueOf(row.text("年级")),
                row.text("班级"),
                row.text("就读方式"),
                row.text("学籍状态"),
                row.find("异动日期").map(date -> date.replace("-", "")).orElse(null),
                row.find("户口所在地行政区划").orElse(null),
                row.text("是否需要乘坐校车"),
                row.text("是否孤儿"),
                row.text("残疾类型"),
                row.text("是否留守儿童"));
    }

    private void importAccounts() {
        BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
        List<@Nullable Object[]> accounts = new ArrayList<>();
        for (DemoAccount account : DemoAccount.all()) {
            accounts.add(row(
                    account.loginName(),
                    encoder.encode(account.password()),
                    account.nickName(),
                    account.orgCode().map(this::org).orElse(null),
                    account.phase().orElse(null),
                    account.gradeNo().map(Integer::valueOf).orElse(null),
                    account.className().orElse(null),
                    account.areaCode().orElse(null),
                    account.office().orElse(null),
                    account.authority()));
        }
        insert("sys_account", accounts);
    }

    private Long org(String code) {
        Long id = orgByCode.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No school has the code " + code + ".");
        }
        return id;
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    /** Every column of the table, in its own order. */
    private void insert(String table, List<@Nullable Object[]> rows) {
        Object[] places = new String[rows.get(0).length];
        Arrays.fill(places, "?");
        String sql = "insert into " + table + " values (" + String.join(", ", (String[]) places) + ")";
        jdbc.batchUpdate(sql, rows);
    }
}
