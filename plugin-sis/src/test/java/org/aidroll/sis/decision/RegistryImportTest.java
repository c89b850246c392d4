package org.aidroll.sis.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.home.HomeLists;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.store.RulingStore;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryImportTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final Student PUPIL = Pupils.boarder("1001").build();

    @TempDir
    Path home;

    private AidStore store;

    @BeforeEach
    void open() {
        store = AidStore.open(home, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static HomeLists.Found lists(Student... students) {
        var source = new RegistrySource("dibao", "民政局", null);
        return found(new Registry(
                source,
                List.of(students).stream()
                        .map(student -> RegistryRecord.of(
                                2,
                                HardshipCategory.of("DIBAO"),
                                student.name(),
                                student.id().orElse(null)))
                        .toList()));
    }

    private static HomeLists.Found found(Registry... read) {
        return new HomeLists.Found(List.of(read), Map.of(), Set.of(), List.of());
    }

    private RegistryImport into(RollReader roll) {
        var keys = TestKeys.ring();
        return new RegistryImport(
                roll,
                PolicyPacks.shipped("county-plan-2020"),
                new Assessment(TestSettings.of(), CLOCK),
                new LinkStore(store),
                new RulingStore(store, keys),
                keys,
                CLOCK);
    }

    @Test
    void the_lists_are_matched_to_the_roll_and_the_links_kept() {
        var report = into(AidTestKit.roll(PUPIL)).run(lists(PUPIL));

        assertThat(report.students()).isOne();
        assertThat(report.registries()).hasSize(1);
        assertThat(new LinkStore(store).ofStudent(PUPIL.key())).hasSize(1);
    }

    @Test
    void a_second_import_takes_the_place_of_the_first() {
        into(AidTestKit.roll(PUPIL)).run(lists(PUPIL));
        into(AidTestKit.roll(PUPIL)).run(lists());

        assertThat(new LinkStore(store).ofStudent(PUPIL.key())).isEmpty();
    }

    @Test
    void a_list_that_is_broken_now_keeps_the_links_it_gave_and_one_that_is_gone_does_not() {
        into(AidTestKit.roll(PUPIL)).run(lists(PUPIL));

        var broken =
                into(AidTestKit.roll(PUPIL)).run(new HomeLists.Found(List.of(), Map.of(), Set.of("dibao"), List.of()));
        assertThat(broken.broken()).containsExactly("dibao");
        assertThat(new LinkStore(store).ofStudent(PUPIL.key())).hasSize(1);

        into(AidTestKit.roll(PUPIL)).run(found());
        assertThat(new LinkStore(store).ofStudent(PUPIL.key())).isEmpty();
        assertThat(new LinkStore(store).lists()).isEmpty();
    }

    @Test
    void matching_alone_says_what_would_be_linked_row_by_row_and_keeps_nothing() {
        List<Integer> told = new ArrayList<>();

        var matched = into(AidTestKit.roll(PUPIL)).match(lists(PUPIL), told::add);

        assertThat(matched.identified().links()).extracting(Link::decision).containsExactly(LinkDecision.AUTO);
        assertThat(told).containsExactly(1);
        assertThat(new LinkStore(store).lists()).isEmpty();
    }

    @Test
    void what_the_roll_reader_found_is_in_the_report() {
        var finding = Finding.of(FindingCode.VALUE_MISSING, Location.of("roll").column("name"), "name");

        var report = into(roll(Outcome.of(List.of(PUPIL), finding))).run(lists());

        assertThat(report.findings()).contains(finding);
    }

    @Test
    void a_roll_that_gives_a_pupil_twice_is_refused_and_the_links_stay() {
        into(AidTestKit.roll(PUPIL)).run(lists(PUPIL));

        assertThatThrownBy(() -> into(roll(Outcome.of(List.of(PUPIL, PUPIL)))).run(lists()))
                .isInstanceOf(AidException.class)
                .hasMessage("the roll has 2 rows, and 1 student keys in them"
                        + "\nMaybe a join in aidroll.roll.all-sql gives a pupil several rows");
        assertThat(new LinkStore(store).ofStudent(PUPIL.key())).hasSize(1);
    }

    @Test
    void a_roll_of_which_no_row_can_be_read_is_refused_and_the_links_stay() {
        into(AidTestKit.roll(PUPIL)).run(lists(PUPIL));
        var finding = Finding.of(FindingCode.VALUE_UNKNOWN, Location.of("roll").column("stage"), "stage", "7");

        assertThatThrownBy(() -> into(roll(Outcome.of(List.of(), finding))).run(lists()))
                .isInstanceOf(AidException.class)
                .hasMessage("no row of the roll can be read: 1 findings, first VALUE_UNKNOWN in roll stage"
                        + "\nMaybe a code of the host's is not explained");
        assertThat(new LinkStore(store).ofStudent(PUPIL.key())).hasSize(1);
    }

    private static RollReader roll(Outcome<List<Student>> everyone) {
        return new RollReader() {
            @Override
            public Optional<Student> find(StudentKey key) {
                return Optional.empty();
            }

            @Override
            public Outcome<List<Student>> readAll() {
                return everyone;
            }
        };
    }
}
