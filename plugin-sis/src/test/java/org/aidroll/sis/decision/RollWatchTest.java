package org.aidroll.sis.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollChanges;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.LeaderStore;
import org.aidroll.sis.testhost.SuppliedClock;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollWatchTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2020, 11, 30, 8, 0);
    private static final Student PUPIL = Pupils.boarder("1").build();

    @TempDir
    Path home;

    private AidStore store;
    private Instant now = MORNING.plusHours(1).toInstant(ZoneOffset.UTC);
    private final ChangingRoll roll = new ChangingRoll();
    private final List<String> done = new ArrayList<>();
    private boolean matches = true;

    /** A roll whose rows say when they changed, as coarsely as the test likes. */
    private static final class ChangingRoll implements RollReader {
        private final Map<StudentKey, Student> students = new LinkedHashMap<>();
        private final Map<StudentKey, LocalDateTime> changed = new LinkedHashMap<>();
        private boolean down;

        void put(Student student, LocalDateTime at) {
            students.put(student.key(), student);
            changed.put(student.key(), at);
        }

        @Override
        public Optional<Student> find(StudentKey key) {
            return Optional.ofNullable(students.get(key));
        }

        @Override
        public Outcome<List<Student>> readAll() {
            return Outcome.of(List.copyOf(students.values()));
        }

        @Override
        public Optional<RollChanges> changesSince(LocalDateTime since) {
            if (down) {
                throw new AidException("down");
            }
            Set<StudentKey> found = changed.entrySet().stream()
                    .filter(change -> !change.getValue().isBefore(since))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            return Optional.of(new RollChanges(
                    found,
                    found.stream()
                            .map(changed::get)
                            .max(LocalDateTime::compareTo)
                            .orElse(since)));
        }
    }

    private final Clock clock = new SuppliedClock(() -> now);

    @BeforeEach
    void open() {
        store = AidStore.open(home, AidTestKit.clock("2020-11-30"));
        roll.put(PUPIL, MORNING);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private RollWatch watch(String server) {
        return new RollWatch(
                roll,
                new LeaderStore(store, "roll", server),
                () -> {
                    done.add(server + " matches");
                    return matches;
                },
                student -> done.add(server + " decides " + student.key().value()),
                Duration.ofSeconds(60),
                clock);
    }

    private List<String> after(RollWatch watch) {
        now = now.plusSeconds(60);
        done.clear();
        watch.look();
        return List.copyOf(done);
    }

    @Test
    void what_the_roll_was_at_the_start_is_matched_once_more_and_announced_to_nobody() {
        var watch = watch("a");

        assertThat(after(watch)).containsExactly("a matches");
    }

    @Test
    void without_a_change_nothing_is_done() {
        var watch = watch("a");
        after(watch);

        assertThat(after(watch)).isEmpty();
    }

    @Test
    void who_is_new_who_moved_and_who_left_are_matched_and_decided() {
        var watch = watch("a");
        after(watch);

        roll.put(Pupils.dayPupil("2").build(), MORNING.plusHours(2));
        assertThat(after(watch)).containsExactly("a matches", "a decides 2");
        roll.put(Pupils.boarder("1").at("2143000002").build(), MORNING.plusHours(3));
        assertThat(after(watch)).containsExactly("a matches", "a decides 1");
        roll.put(
                Pupils.boarder("1")
                        .at("2143000002")
                        .standing(RollStatus.TRANSFERRED)
                        .build(),
                MORNING.plusHours(4));
        assertThat(after(watch)).containsExactly("a matches", "a decides 1");
        assertThat(after(watch)).isEmpty();
    }

    @Test
    void a_second_change_of_one_pupil_at_the_same_moment_is_not_missed() {
        var watch = watch("a");
        after(watch);
        LocalDateTime moment = MORNING.plusHours(2);

        roll.put(Pupils.boarder("1").at("2143000002").build(), moment);
        assertThat(after(watch)).containsExactly("a matches", "a decides 1");
        roll.put(Pupils.boarder("1").at("2143000003").build(), moment);
        assertThat(after(watch)).containsExactly("a matches", "a decides 1");
        assertThat(after(watch)).isEmpty();
    }

    @Test
    void who_is_gone_from_the_roll_is_matched_away_and_not_decided() {
        var watch = watch("a");
        after(watch);

        roll.put(Pupils.boarder("2").build(), MORNING.plusHours(2));
        roll.students.remove(StudentKey.of("2"));

        assertThat(after(watch)).containsExactly("a matches");
    }

    @Test
    void a_change_that_could_not_be_matched_is_made_up_at_the_next_look() {
        var watch = watch("a");
        after(watch);
        roll.put(Pupils.dayPupil("2").build(), MORNING.plusHours(2));

        matches = false;
        assertThat(after(watch)).containsExactly("a matches");
        matches = true;
        assertThat(after(watch)).containsExactly("a matches", "a decides 2");
    }

    @Test
    void a_change_while_the_database_was_down_is_found_later() {
        var watch = watch("a");
        after(watch);
        roll.put(Pupils.dayPupil("2").build(), MORNING.plusHours(2));
        roll.down = true;
        assertThatThrownBy(() -> after(watch)).hasMessage("down");

        roll.down = false;

        assertThat(after(watch)).containsExactly("a matches", "a decides 2");
    }

    @Test
    void a_moment_of_another_year_does_not_hide_what_happens_until_then() {
        var watch = watch("a");
        after(watch);
        roll.put(Pupils.dayPupil("2").build(), MORNING.plusYears(70));
        assertThat(after(watch)).containsExactly("a matches", "a decides 2");

        now = now.plus(Duration.ofDays(2));
        roll.put(Pupils.dayPupil("3").build(), MORNING.plusDays(2));

        assertThat(after(watch)).containsExactly("a matches", "a decides 3");
    }

    @Test
    void of_two_servers_one_decides_and_the_other_matches_for_itself() {
        var first = watch("a");
        var second = watch("b");
        after(first);
        assertThat(after(second)).isEmpty();
        roll.put(Pupils.dayPupil("2").build(), MORNING.plusHours(2));

        assertThat(after(first)).containsExactly("a matches", "a decides 2");
        assertThat(after(second)).containsExactly("b matches");
        assertThat(after(second)).isEmpty();
    }

    @Test
    void when_the_one_stops_the_other_goes_on_from_where_it_came() {
        var first = watch("a");
        var second = watch("b");
        after(first);
        after(second);
        first.stop();
        roll.put(Pupils.dayPupil("2").build(), MORNING.plusHours(2));

        assertThat(after(second)).contains("b matches", "b decides 2");
    }

    @Test
    void it_asks_no_more_often_than_it_may() {
        var watch = watch("a");
        after(watch);
        roll.put(Pupils.dayPupil("2").build(), MORNING.plusHours(2));

        now = now.plusSeconds(59);
        done.clear();
        watch.look();
        assertThat(done).isEmpty();
    }

    @Test
    void a_roll_that_cannot_tell_is_left_alone() {
        var silent = new RollWatch(
                AidTestKit.roll(PUPIL),
                new LeaderStore(store, "roll", "a"),
                () -> done.add("matches"),
                student -> done.add("decides"),
                Duration.ofSeconds(60),
                clock);

        silent.look();

        assertThat(done).isEmpty();
    }
}
