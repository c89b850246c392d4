package org.aidroll.sis.host.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.sis.testhost.WatchedDataSource;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlRollReaderTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String NUMBER = PUPIL.id().map(WrittenId::raw).orElseThrow();
    private static final String[] ROW = {
        "7", "试甲", "1", "2008-01-02", null, null, SchoolDatabase.SCHOOL, "2", "5", "五1班", "2", "01"
    };

    private final SchoolDatabase school = new SchoolDatabase();
    private final WatchedDataSource watched = new WatchedDataSource(school.reader());
    private final Map<String, String> settings = SchoolDatabase.settings();

    @AfterEach
    void close() {
        assertThat(watched.open()).as("connections not given back").isZero();
        school.close();
    }

    private SqlRollReader reader() {
        return new SqlRollReader(new HostDatabase(watched), TestSettings.of(settings));
    }

    private static String[] row(int column, String value) {
        String[] row = ROW.clone();
        row[column] = value;
        return row;
    }

    private Student pupil(String... row) {
        school.add(row);
        return reader().find(StudentKey.of("7")).orElseThrow();
    }

    private List<Finding> findings() {
        return reader().readAll().findings();
    }

    @Test
    void codes_mean_what_the_settings_say() {
        var enrolment = pupil(ROW).enrolment();

        assertThat(enrolment.stage()).isEqualTo(Stage.PRIMARY);
        assertThat(enrolment.boarding()).isEqualTo(Boarding.BOARDER);
        assertThat(enrolment.status()).isEqualTo(RollStatus.ENROLLED);
        assertThat(enrolment.grade()).isEqualTo(5);
        assertThat(enrolment.className()).isEqualTo("五1班");
    }

    @Test
    void a_row_that_the_database_takes_for_another_key_is_not_the_pupil() {
        // MySQL compares a number and a text by the digits that the text begins with.
        settings.computeIfPresent(
                "aidroll.roll.find-sql",
                (name, sql) -> sql.replace(":student", "REGEXP_REPLACE(:student, '\\D.*', '')"));
        school.add(ROW);

        assertThat(reader().find(StudentKey.of("7"))).isPresent();
        assertThat(reader().find(StudentKey.of("7abc"))).isEmpty();
    }

    @Test
    void the_usual_labels_need_no_settings() {
        settings.keySet().removeIf(name -> name.startsWith("aidroll.roll.codes."));
        var pupil = pupil("7", "试甲", "女", null, null, null, "9", "初中", "2", null, "借宿", "休学");

        assertThat(pupil.sex()).contains(Sex.FEMALE);
        assertThat(pupil.enrolment().stage()).isEqualTo(Stage.JUNIOR);
        assertThat(pupil.enrolment().boarding()).isEqualTo(Boarding.LODGER);
        assertThat(pupil.enrolment().status()).isEqualTo(RollStatus.SUSPENDED);
        assertThat(pupil.enrolment().className()).isEmpty();
    }

    @Test
    void a_setting_may_name_a_meaning_by_its_label_or_in_small_letters() {
        settings.put("aidroll.roll.codes.boarding", "2:住校,1:day");

        assertThat(pupil(ROW).enrolment().boarding()).isEqualTo(Boarding.BOARDER);
    }

    @Test
    void a_setting_with_a_meaning_that_is_none_is_refused_with_those_there_are() {
        settings.put("aidroll.roll.codes.boarding", "2:SLEEPS");

        assertThatThrownBy(this::reader)
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.codes.boarding gives code '2' the meaning 'SLEEPS', which is none"
                        + "\nMaybe one of: BOARDER, DAY, LODGER, OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "2, sex, 7",
        "7, stage, 幼儿园",
        "10, boarding, 8",
        "11, status, 99",
    })
    void an_unknown_code_is_a_finding_when_all_are_read_and_an_advice_when_one_is(
            int index, String column, String value) {
        school.add(row(index, value));

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.VALUE_UNKNOWN);
            assertThat(finding.location()).hasToString("roll " + column);
            assertThat(finding.arguments()).containsExactly(column, value);
            assertThat(finding.isAbout("7")).isTrue();
        });
        assertThatThrownBy(() -> reader().find(StudentKey.of("7")))
                .isInstanceOf(AidException.class)
                .hasMessage("the roll's column " + column + " has the value '" + value
                        + "', which nobody explained\nMaybe add it to aidroll.roll.codes." + column);
    }

    @Test
    void one_row_that_cannot_be_read_hides_no_other() {
        school.add(row(7, "?")).add(PUPIL);

        assertThat(reader().readAll().value().orElseThrow())
                .extracting(Student::key)
                .containsExactly(PUPIL.key());
    }

    @ParameterizedTest
    @CsvSource({"1, name", "6, school_code", "7, stage", "8, grade", "10, boarding", "11, status"})
    void a_value_that_every_pupil_needs_is_missed(int index, String column) {
        school.add(row(index, null));

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.VALUE_MISSING);
            assertThat(finding.arguments()).containsExactly(column);
        });
        assertThatThrownBy(() -> reader().find(StudentKey.of("7")))
                .isInstanceOf(AidException.class)
                .hasMessage(
                        "the roll's column " + column + " has no value for this pupil\nMaybe complete it in the roll");
    }

    @Test
    void all_that_may_be_missing_may_be_null() {
        var pupil = pupil("7", "试甲", null, null, null, null, "9", "2", "1", null, "1", "01");

        assertThat(pupil.sex()).isEmpty();
        assertThat(pupil.birthDate()).isEmpty();
        assertThat(pupil.id()).isEmpty();
        assertThat(pupil.rollNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20080102", "2008-01-02", "2008-01-02 00:00:00", " 2008-01-02 ", "2008-01-02T00:00:00Z"})
    void a_birth_date_may_be_text(String written) {
        assertThat(pupil(row(3, written)).birthDate()).contains(LocalDate.of(2008, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TIMESTAMP"})
    void a_birth_date_may_be_a_day_or_a_moment_of_the_database(String type) {
        school.execute("ALTER TABLE t_student ALTER COLUMN birthday " + type);

        assertThat(pupil(ROW).birthDate()).contains(LocalDate.of(2008, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-02-30", "20081301", "02.01.2008", "2008", "x"})
    void a_birth_date_that_is_none_is_a_finding_without_the_date(String written) {
        school.add(row(3, written));

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.VALUE_UNKNOWN);
            assertThat(finding.arguments()).containsExactly("birth_date", "");
        });
        assertThatThrownBy(() -> reader().find(StudentKey.of("7")))
                .hasMessage("the roll's column birth_date has a value that is none\nMaybe mend it in the roll");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "五", "5.5", "99999999999"})
    void a_grade_that_is_none_is_a_finding(String written) {
        school.add(row(8, written));

        assertThat(findings()).singleElement().satisfies(finding -> assertThat(finding.arguments())
                .containsExactly("grade", ""));
    }

    @Test
    void fixed_length_columns_compare_without_their_blanks() {
        school.execute("ALTER TABLE t_student ALTER COLUMN school CHAR(20)");
        school.execute("ALTER TABLE t_student ALTER COLUMN board CHAR(4)");

        assertThat(pupil(ROW).enrolment().schoolCode()).isEqualTo(SchoolDatabase.SCHOOL);
    }

    @Test
    void every_missing_column_is_named() {
        settings.put("aidroll.roll.find-sql", "SELECT id AS student_key, name FROM t_student WHERE id = :student");

        assertThatThrownBy(() -> reader().check())
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.find-sql gives no column sex, birth_date, id_number, roll_number,"
                        + " school_code, stage, grade, class_name, boarding, status"
                        + "\nMaybe add: … AS sex (NULL AS … where the host has none)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"student_key", "name", "sex", "birth_date", "id_number", "roll_number", "school_code", "boarding"
            })
    void each_column_is_looked_for_in_the_statement_for_everyone(String column) {
        settings.computeIfPresent(
                "aidroll.roll.all-sql", (name, sql) -> sql.replaceAll("[a-z._]+ AS " + column + ",?", "")
                        .replaceAll("s\\." + column + ",", ""));

        assertThatThrownBy(() -> reader().check())
                .hasMessageStartingWith("setting aidroll.roll.all-sql gives no column " + column + "\n");
    }

    @Test
    void statements_that_give_everything_are_taken() {
        reader().check();

        assertThat(watched.taken()).isOne();
    }

    @Test
    void a_statement_that_the_database_refuses_is_named_by_its_setting() {
        settings.put("aidroll.roll.find-sql", "SELECT * FROM t_pupil WHERE id = :student");

        assertThatThrownBy(() -> reader().check())
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.find-sql is refused by the database: SQLState 42S02, error 42102"
                        + "\nMaybe it names a table or column that is not there");
    }

    @Test
    void a_statement_for_one_pupil_that_asks_for_nobody_is_refused() {
        settings.put("aidroll.roll.find-sql", settings.get("aidroll.roll.all-sql") + " WHERE s.id = :student_id");

        assertThatThrownBy(this::reader)
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.find-sql has no :student\nMaybe add a condition: WHERE … = :student");
    }

    @Test
    void a_database_that_is_down_is_said_to_be() {
        watched.down(true);

        assertThatThrownBy(() -> reader().find(PUPIL.key()))
                .isInstanceOf(AidException.class)
                .hasMessage("the host's database did not answer: SQLState 08001, error 1"
                        + "\nMaybe the database is down, or the SQL in the settings names what it does not have");
    }

    @Test
    void a_key_that_the_column_cannot_hold_is_nobodys() {
        assertThat(reader().find(StudentKey.of("' OR 1=1 --"))).isEmpty();
        assertThat(reader().find(StudentKey.of("9".repeat(90)))).isEmpty();
    }

    @Test
    void no_exception_carries_a_personal_value() {
        settings.put(
                "aidroll.roll.find-sql",
                settings.get("aidroll.roll.all-sql") + " WHERE s.id_no = :student AND no_such_function(s.name) = 1");

        assertThatThrownBy(() -> reader().find(StudentKey.of(NUMBER))).satisfies(SqlRollReaderTest::hasNoNumber);
    }

    @Test
    void a_value_that_the_database_cannot_convert_is_in_no_exception() {
        school.add(PUPIL);
        settings.computeIfPresent(
                "aidroll.roll.all-sql", (name, sql) -> sql.replace("s.grade", "CAST(s.roll_no AS INT) AS grade"));

        assertThatThrownBy(() -> reader().readAll()).satisfies(SqlRollReaderTest::hasNoNumber);
    }

    @Test
    void a_number_that_stands_where_a_code_belongs_is_not_shown() {
        school.add(PUPIL);
        settings.computeIfPresent("aidroll.roll.find-sql", (name, sql) -> sql.replace("s.sex", "s.id_no AS sex")
                .replace("s.stage", "s.roll_no AS stage"));

        assertThatThrownBy(() -> reader().find(PUPIL.key())).satisfies(SqlRollReaderTest::hasNoNumber);
    }

    private static void hasNoNumber(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        assertThat(thrown).isInstanceOf(AidException.class);
        assertThat(text.toString())
                .doesNotContain(NUMBER)
                .doesNotContain(NUMBER.substring(0, 10))
                .doesNotContain(PUPIL.name().written());
    }
}
