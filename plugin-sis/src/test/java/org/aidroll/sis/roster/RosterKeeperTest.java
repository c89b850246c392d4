package org.aidroll.sis.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.KeptRosterLine;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.RosterStore;
import org.aidroll.sis.store.RosterTurn;
import org.aidroll.sis.store.StoredPersonalData;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every roster is kept, and stands again as it stood. */
class RosterKeeperTest {
    private static final Clock LATER = AidTestKit.clock("2020-12-31");
    private static final Student ONE = Pupils.boarder("1001").named("覃试一").build();
    private static final Student TWO = Pupils.boarder("1002").named("向例二").build();

    @TempDir
    Path home;

    private AidStore store;
    private RosterStore rosters;
    private RosterKeeper keeper;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        open(AidStore.open(home, LATER));
    }

    private void open(AidStore opened) {
        store = opened;
        SampleBooks.keepPack(store);
        rosters = new RosterStore(store, TestKeys.ring());
        keeper = keeper();
    }

    private RosterKeeper keeper() {
        return new RosterKeeper(
                rosters,
                new DecisionStore(
                        store,
                        (decision, at) -> told.add(
                                decision.student() + " " + decision.due().yuan())),
                ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keep(String day, Student... pupils) {
        keeper.keep(SampleBooks.of(day, pupils), Instant.parse(day + "T08:00:00Z"));
    }

    private RosterTurn latest() {
        return rosters.latest().orElseThrow();
    }

    private PastRosters past() {
        return new PastRosters(rosters, new DecisionStore(store), new PackStore(store), LATER);
    }

    private List<String> at(String day) {
        return past().at(past().parse(day).orElseThrow()).orElseThrow().lines().stream()
                .map(line -> line.student().name().written() + " "
                        + line.student().enrolment().schoolCode() + " "
                        + line.due().yuan())
                .toList();
    }

    @Test
    void each_day_stands_again_as_it_stood_whoever_has_left_moved_or_come_since() {
        keep("2020-11-02", ONE, TWO);
        keep(
                "2020-11-04",
                Pupils.boarder("1001")
                        .named("覃试一")
                        .at(SchoolDatabase.OTHER_SCHOOL)
                        .build());
        keep(
                "2020-11-05",
                Pupils.boarder("1001").named("覃试一").in(Stage.SENIOR, 1).build(),
                TWO);

        assertThat(at("2020-11-02")).containsExactly("覃试一 2143000001 500.00", "向例二 2143000001 500.00");
        assertThat(at("2020-11-03")).as("none was made that day").isEqualTo(at("2020-11-02"));
        assertThat(at("2020-11-04")).containsExactly("覃试一 " + SchoolDatabase.OTHER_SCHOOL + " 500.00");
        assertThat(at("2020-11-05")).containsExactly("覃试一 2143000001 1250.00", "向例二 2143000001 500.00");
        assertThat(at("2020-11-04T07:59:59Z")).isEqualTo(at("2020-11-02"));
        assertThat(at("2020-11-04T08:00:00Z")).isEqualTo(at("2020-11-04"));
    }

    @ParameterizedTest
    @EnumSource
    void so_it_does_in_the_hosts_database(ServerDatabase database) {
        store.close();
        open(AidStore.inHost(ServerDatabase.dataSource(database.fresh()), home, SchemaMode.MIGRATE, LATER));

        each_day_stands_again_as_it_stood_whoever_has_left_moved_or_come_since();
    }

    @Test
    void a_roster_that_stays_as_it_is_costs_one_row_a_day_and_decides_nothing_anew() {
        keep("2020-11-02", ONE, TWO);
        keep("2020-11-03", ONE, TWO);
        keeper.keep(SampleBooks.of("2020-11-03", ONE, TWO), Instant.parse("2020-11-03T09:00:00Z"));

        assertThat(latest().number()).isEqualTo(2);
        assertThat(rosters.lines(latest(), true))
                .extracting(KeptRosterLine::body)
                .allMatch(body -> body.contains("\"assessmentDate\":\"2020-11-02\""));
        assertThat(told).containsExactlyInAnyOrder("1001 500.00", "1002 500.00");
        assertThat(past().since()).hasToString("Optional[2020-11-02]");
    }

    @Test
    void after_a_start_only_what_changed_is_kept() {
        keep("2020-11-02", ONE, TWO);
        String digest = latest().digest();
        keeper = keeper();
        keep("2020-11-03", ONE, TWO);
        assertThat(latest().digest()).isEqualTo(digest);

        keeper = keeper();
        keep("2020-11-04", ONE, Pupils.boarder("1002").named("向例贰").build());

        assertThat(latest().number()).isEqualTo(3);
        assertThat(told).hasSize(2);
        assertThat(at("2020-11-04")).contains("向例贰 2143000001 500.00");
        assertThat(at("2020-11-03")).contains("向例二 2143000001 500.00");
    }

    @Test
    void two_servers_keep_one_roster_and_an_older_look_at_the_roll_overwrites_none() {
        var other = keeper();
        keep("2020-11-02", ONE);
        other.keep(SampleBooks.of("2020-11-03", ONE, TWO), Instant.parse("2020-11-03T09:00:00Z"));
        keep("2020-11-03", ONE);
        assertThat(at("2020-11-03")).hasSize(2);

        keep("2020-11-04", ONE);

        assertThat(at("2020-11-04")).hasSize(1);
        assertThat(latest().number()).isEqualTo(3);
    }

    @Test
    void a_roll_that_nobody_could_read_takes_nobody_off() {
        keep("2020-11-02", ONE);
        keep("2020-11-03");

        assertThat(at("2020-11-03")).hasSize(1);
        assertThat(latest().number()).isOne();
    }

    @Test
    void who_left_the_school_stands_on_it_as_who_left_until_nobody_names_the_pupil() {
        keep("2020-11-02", ONE);
        keep(
                "2020-11-03",
                Pupils.boarder("1001")
                        .named("覃试一")
                        .standing(RollStatus.TRANSFERRED)
                        .build());

        var line = past().at(past().parse("2020-11-03").orElseThrow())
                .orElseThrow()
                .lines()
                .get(0);

        assertThat(line.states()).containsExactly(RosterState.UNAIDED);
        assertThat(line.unaided()).extracting(one -> one.reason().name()).containsExactly("LEFT");
        assertThat(line.student().enrolment().status()).isEqualTo(RollStatus.TRANSFERRED);
    }

    @ParameterizedTest
    @CsvSource({"2020-11-01, false", "2021-01-01, true", "2020-12-31T00:00:01Z, true"})
    void of_a_day_before_the_first_or_one_to_come_there_is_none(String day, boolean isToCome) {
        keep("2020-11-02", ONE);
        AsAt asked = past().parse(day).orElseThrow();

        assertThat(asked.isToCome()).isEqualTo(isToCome);
        assertThat(past().at(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "today",
        "2020-11-31",
        "2020-11-02T08:00",
        "20201102",
        "2020-11-02 08:00:00",
        "+999999999-12-31",
        "0020-11-02",
        "-2020-11-02T08:00:00Z"
    })
    void what_is_no_day_is_none(String written) {
        assertThat(past().parse(written)).isEmpty();
    }

    @Test
    void who_is_erased_is_counted_and_says_nothing_any_more() {
        keep("2020-11-02", ONE, TWO);
        new StoredPersonalData(store, TestKeys.ring(), 30, LATER).erase(ONE.key());

        var roster = past().at(past().parse("2020-11-02").orElseThrow()).orElseThrow();

        assertThat(roster.lines())
                .extracting(line -> line.student().key().value())
                .containsExactly("1002");
        assertThat(roster.erased()).isOne();
    }
}
