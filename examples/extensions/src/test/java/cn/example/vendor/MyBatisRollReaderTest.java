package cn.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.RollReader;
import org.aidroll.testkit.Pupils;
import org.aidroll.testkit.RollReaderContract;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract, over MyBatis; and what this reader can besides. */
class MyBatisRollReaderTest extends RollReaderContract {
    private final JdbcDataSource database = new JdbcDataSource();
    private final Student known = Pupils.boarder("1001").build();
    private final Student withoutId = Pupils.dayPupil("1002").withoutId().build();

    @BeforeEach
    void fill() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        execute("CREATE TABLE t_student (id BIGINT PRIMARY KEY, name VARCHAR(100), sex CHAR(1), birthday VARCHAR(10),"
                + " id_no VARCHAR(200), roll_no VARCHAR(30), school_code VARCHAR(20), phase VARCHAR(10), grade INTEGER,"
                + " class_name VARCHAR(50), boards BOOLEAN, state VARCHAR(10), updated_at TIMESTAMP)");
        put(known, LocalDateTime.of(2020, 9, 1, 8, 0));
        put(withoutId, LocalDateTime.of(2020, 11, 2, 9, 30));
    }

    @AfterEach
    void empty() {
        execute("SHUTDOWN");
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void put(Student student, LocalDateTime at) {
        var enrolment = student.enrolment();
        execute(
                "INSERT INTO t_student VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                Long.valueOf(student.key().value()),
                student.name().written(),
                student.sex().orElseThrow() == Sex.MALE ? "1" : "2",
                student.birthDate().orElseThrow().toString(),
                student.id().map(WrittenId::raw).map(SealedText::seal).orElse(null),
                student.rollNumber().orElse(null),
                enrolment.schoolCode(),
                "XX",
                enrolment.grade(),
                enrolment.className(),
                enrolment.boarding() == Boarding.BOARDER,
                "1",
                at);
    }

    private SqlSessionFactory sessions() {
        var configuration = new Configuration(new Environment("test", new JdbcTransactionFactory(), database));
        configuration.addMapper(StudentMapper.class);
        return new SqlSessionFactoryBuilder().build(configuration);
    }

    @Override
    protected RollReader reader() {
        return new MyBatisRollReader(sessions());
    }

    @Override
    protected Student known() {
        return known;
    }

    @Override
    protected Student withoutId() {
        return withoutId;
    }

    @Test
    void who_changed_since_is_named_with_the_latest_moment() {
        var changes = reader().changesSince(LocalDateTime.of(2020, 11, 1, 0, 0)).orElseThrow();

        assertThat(changes.students()).containsExactly(withoutId.key());
        assertThat(changes.until()).isEqualTo("2020-11-02T09:30");
    }

    @Test
    void where_nobody_changed_the_moment_stays() {
        var since = LocalDateTime.of(2020, 12, 1, 0, 0);

        assertThat(reader().changesSince(since).orElseThrow().until()).isEqualTo(since);
    }

    @Test
    void the_table_holds_no_number_that_can_be_read() {
        var unsealed = new Configuration(new Environment("test", new JdbcTransactionFactory(), database));
        try (var session = new SqlSessionFactoryBuilder().build(unsealed).openSession()) {
            var column = session.getConnection()
                    .createStatement()
                    .executeQuery("SELECT id_no FROM t_student WHERE id = 1001");
            assertThat(column.next()).isTrue();
            assertThat(column.getString(1))
                    .doesNotContain(known.id().orElseThrow().raw());
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
