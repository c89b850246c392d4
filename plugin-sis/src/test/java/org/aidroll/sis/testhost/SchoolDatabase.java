package org.aidroll.sis.testhost;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A host's database: its own tables under its own names, with codes that mean what {@link #settings()} says. The plugin is
 * given a user that may read and nothing else.
 */
public final class SchoolDatabase implements AutoCloseable {
    /** What a host's tables say of logins, where each has a place to work: for {@code aidroll.identity.sql}. */
    public static final String DUTIES = "SELECT login AS real_name, role, school AS school_code, class_name, stage,"
            + " grade, division FROM duty WHERE login = :user";

    public static final String SCHOOL = "2143000001";
    public static final String OTHER_SCHOOL = "2143000002";

    private static final String SELECT =
            "SELECT s.id AS student_key, s.name, s.sex, s.birthday AS birth_date, s.id_no AS id_number,"
                    + " s.roll_no AS roll_number, s.school AS school_code, s.stage, s.grade, s.class_name,"
                    + " s.board AS boarding, s.status FROM t_student s";
    private static final String TABLES =
            """
            CREATE TABLE t_student (id BIGINT PRIMARY KEY, name VARCHAR(100), sex VARCHAR(10), birthday VARCHAR(30),
              id_no VARCHAR(30), roll_no VARCHAR(30), school VARCHAR(20), stage VARCHAR(10), grade VARCHAR(20),
              class_name VARCHAR(50), board VARCHAR(10), status VARCHAR(10));
            CREATE TABLE sys_user (username VARCHAR(50) PRIMARY KEY, real_name VARCHAR(50));
            CREATE TABLE sys_user_role (username VARCHAR(50), role VARCHAR(50), school VARCHAR(20));
            CREATE USER reader PASSWORD 'reader';
            GRANT SELECT ON SCHEMA PUBLIC TO reader;
            """;

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();

    public SchoolDatabase() {
        execute(TABLES);
    }

    /** The statements and codes by which the plugin reads this host. */
    public static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("aidroll.roll.find-sql", SELECT + " WHERE s.id = :student");
        settings.put("aidroll.roll.all-sql", SELECT);
        settings.put("aidroll.roll.codes.sex", "1:MALE,2:FEMALE");
        settings.put("aidroll.roll.codes.stage", "2:PRIMARY,3:JUNIOR,4:SENIOR");
        settings.put("aidroll.roll.codes.boarding", "1:DAY,2:BOARDER,3:LODGER,9:OTHER");
        settings.put("aidroll.roll.codes.status", "01:ENROLLED,02:SUSPENDED,03:TRANSFERRED");
        settings.put(
                "aidroll.identity.sql",
                "SELECT u.real_name, r.role, r.school AS school_code FROM sys_user u"
                        + " LEFT JOIN sys_user_role r ON r.username = u.username WHERE u.username = :user");
        return settings;
    }

    /** For the plugin: may read. */
    public JdbcDataSource reader() {
        return as(url, "READER", "reader");
    }

    /** For the host: may do everything. */
    public JdbcDataSource owner() {
        return as(url + ";DB_CLOSE_DELAY=-1", "SA", "");
    }

    private static JdbcDataSource as(String address, String user, String password) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL(address);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** Puts the pupil on the roll, in the host's codes. */
    public SchoolDatabase add(Student student) {
        var enrolment = student.enrolment();
        return add(
                student.key().value(),
                student.name().written(),
                student.sex().map(sex -> String.valueOf(sex.ordinal() + 1)).orElse(null),
                student.birthDate().map(Object::toString).orElse(null),
                student.id().map(WrittenId::raw).orElse(null),
                student.rollNumber().orElse(null),
                enrolment.schoolCode(),
                String.valueOf(enrolment.stage().ordinal() + 1),
                String.valueOf(enrolment.grade()),
                enrolment.className(),
                switch (enrolment.boarding()) {
                    case DAY -> "1";
                    case BOARDER -> "2";
                    case LODGER -> "3";
                    case OTHER -> "9";
                },
                switch (enrolment.status()) {
                    case ENROLLED -> "01";
                    case SUSPENDED -> "02";
                    default -> "03";
                });
    }

    /** A row as it comes: id, name, sex, birthday, id_no, roll_no, school, stage, grade, class_name, board, status. */
    public SchoolDatabase add(String... row) {
        try (Connection connection = owner().getConnection();
                var insert = connection.prepareStatement("INSERT INTO t_student VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (int i = 0; i < row.length; i++) {
                insert.setString(i + 1, row[i]);
            }
            insert.executeUpdate();
            return this;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A login, with a role at a school (either may be null). */
    public SchoolDatabase user(String login, String role, String school) {
        execute("MERGE INTO sys_user VALUES ('" + login + "', '测试" + login + "')");
        if (role != null) {
            execute("INSERT INTO sys_user_role VALUES ('" + login + "', '" + role + "', "
                    + (school == null ? "NULL" : "'" + school + "'") + ")");
        }
        return this;
    }

    /** Makes the table of {@link #DUTIES}: login, role, school, class, stage, grade, division. */
    public void makeDuties() {
        execute("CREATE TABLE duty (login VARCHAR(20), role VARCHAR(20), school VARCHAR(20), class_name VARCHAR(20),"
                + " stage VARCHAR(20), grade INTEGER, division VARCHAR(20))");
    }

    public void execute(String sql) {
        execute(owner(), sql);
    }

    public static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() {
        execute("SHUTDOWN");
    }
}
