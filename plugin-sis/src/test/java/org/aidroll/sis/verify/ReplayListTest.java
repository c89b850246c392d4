package org.aidroll.sis.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.roster.RosterKeeper;
import org.aidroll.sis.roster.SampleBooks;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.RosterStore;
import org.aidroll.sis.store.StoredPersonalData;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A roster of before is made again from the store alone, decision by decision; whatever was done to it by hand is told. */
class ReplayListTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final Student ONE = Pupils.boarder("1001").build();
    private static final Student TWO = Pupils.dayPupil("1002").build();
    private static final Student THREE = Pupils.boarder("1003").build();

    @TempDir
    Path home;

    @BeforeEach
    void twoDays() {
        try (var store = AidStore.open(home, CLOCK)) {
            keepTwoDays(store);
        }
    }

    private static void keepTwoDays(AidStore store) {
        SampleBooks.keepPack(store);
        var keeper =
                new RosterKeeper(new RosterStore(store, TestKeys.ring()), new DecisionStore(store), ZoneOffset.UTC);
        keeper.keep(SampleBooks.of("2020-11-02", ONE, TWO), Instant.parse("2020-11-02T08:00:00Z"));
        keeper.keep(SampleBooks.of("2020-11-04", TWO, THREE), Instant.parse("2020-11-04T08:00:00Z"));
    }

    private String replay(int code, String... arguments) {
        var text = new ByteArrayOutputStream();
        assertThat(ReplayList.run(arguments, ZoneOffset.UTC, new PrintStream(text, true, StandardCharsets.UTF_8)))
                .as("%s", text.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return text.toString(StandardCharsets.UTF_8).strip();
    }

    private String replay(int code, String day) {
        return replay(code, home.toString(), day);
    }

    private void behindItsBack(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("store/aidroll") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "aidroll",
                        "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    @Test
    void each_decision_of_the_day_comes_out_the_same_and_is_counted() {
        assertThat(replay(0, "2020-11-02").lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("same    1001 [0-9a-f]{64}"))
                .anyMatch(line -> line.matches("same    1002 [0-9a-f]{64}"))
                .last()
                .isEqualTo("roster made at 2020-11-02T08:00:00Z: 2 lines, 2 come out the same, 0 differ,"
                        + " 0 cannot be replayed; the list is whole");
        assertThat(replay(0, "2020-11-03"))
                .contains("roster made at 2020-11-02")
                .contains(" 1001 ");
        assertThat(replay(0, "2020-11-04")).contains(" 1003 ").doesNotContain(" 1001 ");
        assertThat(replay(0, "2020-11-04T07:00:00Z")).contains(" 1001 ").doesNotContain(" 1003 ");
    }

    @ParameterizedTest
    @EnumSource
    void a_store_in_the_hosts_database_is_replayed_by_its_address(ServerDatabase database) {
        String address = database.fresh();
        var host = ServerDatabase.dataSource(address);
        try (var store = AidStore.inHost(host, home, SchemaMode.MIGRATE, CLOCK)) {
            keepTwoDays(store);
        }

        assertThat(replay(0, address, "2020-11-02")).contains("2 lines, 2 come out the same");
        ServerDatabase.execute(
                host, "UPDATE aid_decision SET body = REPLACE(body, 'BOARDER', 'DAY') WHERE student_key = '1001'");
        assertThat(replay(1, address, "2020-11-02")).contains("DIFFERS 1001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE aid_decision SET body = REPLACE(body, '\"BOARDER\"', '\"DAY\"') WHERE student_key = '1001'"
                        + " | DIFFERS 1001",
                "UPDATE aid_decision SET body = REPLACE(body, '50000', '60000') WHERE student_key = '1001' | DIFFERS 1001",
                "UPDATE aid_decision SET body = 'nothing' WHERE student_key = '1001' | DIFFERS 1001",
                "UPDATE aid_decision SET body = (SELECT o.body FROM aid_decision o WHERE o.student_key = '1003')"
                        + " WHERE student_key = '1001' | DIFFERS 1001",
                "UPDATE aid_pack SET body = REPLACE(body, '1000', '1100') WHERE body LIKE '%1000%' | DIFFERS 1001",
                "DELETE FROM aid_roster_line WHERE student_key = '1001' | BROKEN: the list had 2 lines when it was made, and"
                        + " these 1 are not those",
                "UPDATE aid_roster_line SET student_key = '1004' WHERE student_key = '1001' | BROKEN: the list had 2 lines",
            })
    void whatever_is_done_to_it_by_hand_is_told(String sql, String said) throws Exception {
        behindItsBack(sql);

        assertThat(replay(1, "2020-11-02")).contains(said);
    }

    @Test
    void what_was_erased_or_is_past_its_term_cannot_be_replayed_and_is_said_apart() throws Exception {
        try (var store = AidStore.open(home, CLOCK)) {
            new StoredPersonalData(store, TestKeys.ring(), 30, CLOCK).erase(StudentKey.of("1001"));
        }

        assertThat(replay(2, "2020-11-02"))
                .contains("cannot  1001 ", ": what it used was erased with the pupil's data")
                .endsWith("2 lines, 1 come out the same, 0 differ, 1 cannot be replayed; the list is whole");

        behindItsBack("DELETE FROM aid_decision WHERE student_key = '1001'");
        assertThat(replay(2, "2020-11-02")).contains("the decision is not kept any more");
        behindItsBack("DELETE FROM aid_pack");
        assertThat(replay(2, "2020-11-02")).contains("the policy pack county-plan-2020 of digest ", " is not kept");
    }

    @Test
    void of_a_day_before_the_first_there_is_none() throws Exception {
        assertThat(replay(2, "2020-11-01"))
                .isEqualTo(
                        "no roster was kept by then: the first is of 2020-11-02\nMaybe name that day, or a later one");
        behindItsBack("DELETE FROM aid_roster");
        assertThat(replay(2, "2020-11-02")).startsWith("no roster is kept");
    }

    @Test
    void what_is_no_day_or_no_store_is_said() {
        assertThat(replay(2, "soon")).startsWith("no day is named");
        assertThat(replay(2, new String[] {home.toString()})).contains("Maybe write it as 2026-11-20");
        assertThat(replay(2, new String[0])).startsWith("no store there");
        assertThat(replay(2, home.resolve("nowhere").toString(), "2020-11-02")).startsWith("no store there");
        assertThat(replay(2, "jdbc:nothing:there", "2020-11-02")).startsWith("the store cannot be read");
    }
}
