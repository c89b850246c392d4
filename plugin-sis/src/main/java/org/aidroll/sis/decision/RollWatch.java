package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollChanges;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.LeaderStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the roll: asks now and then who changed, has all lists matched anew when somebody did, and decides those pupils.
 * Of several servers on one store one does that; the others match anew when they see that it acted, for what they keep in
 * memory.
 *
 * <p>A host's clock may be as coarse as a day, so the latest moment is asked for again each time; pupils of that moment
 * count again only where their entry is another than it was.
 */
public final class RollWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RollWatch.class);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
    /** More than this, and the whole roll is read at once. */
    private static final int FEW = 200;

    private final RollReader roll;
    private final LeaderStore office;
    private final BooleanSupplier rematch;
    private final Consumer<Student> decide;
    private final Duration every;
    private final Clock clock;

    private Instant next = Instant.MIN;
    private long turn = -1;
    private Map<StudentKey, List<Object>> latest = Map.of();

    /**
     * @param rematch matches all lists again; true where that came to its end
     * @param decide decides a pupil, and keeps the decision
     * @param every how long between two questions
     */
    public RollWatch(
            RollReader roll,
            LeaderStore office,
            BooleanSupplier rematch,
            Consumer<Student> decide,
            Duration every,
            Clock clock) {
        this.roll = roll;
        this.office = office;
        this.rematch = rematch;
        this.decide = decide;
        this.every = every;
        this.clock = clock;
    }

    /**
     * Asks, if it is time to.
     *
     * @throws AidException if roll or store do not answer; the next look asks from the same moment
     */
    public synchronized void look() {
        if (clock.instant().isBefore(next)) {
            return;
        }
        next = clock.instant().plus(every);
        if (office.hold(clock.instant(), every.multipliedBy(3).plusMinutes(1))) {
            lead();
        } else {
            follow();
        }
    }

    private void follow() {
        long now = office.progress().map(LeaderStore.Progress::turn).orElse(0L);
        if (turn >= 0 && now != turn && !rematch.getAsBoolean()) {
            return;
        }
        turn = now;
    }

    private void lead() {
        String mark = office.progress().map(LeaderStore.Progress::mark).orElse("");
        boolean first = mark.isEmpty();
        Optional<RollChanges> found = first
                ? roll.changesSince(LONG_AGO).flatMap(all -> roll.changesSince(until(all)))
                : roll.changesSince(LocalDateTime.parse(mark));
        if (found.isEmpty()) {
            return;
        }
        RollChanges changes = found.get();
        Map<StudentKey, Optional<Student>> entries = entries(changes.students());
        Map<StudentKey, List<Object>> states = new HashMap<>();
        entries.forEach((key, entry) -> states.put(key, state(entry)));
        List<Student> others = entries.entrySet().stream()
                .filter(entry -> !Objects.equals(states.get(entry.getKey()), latest.get(entry.getKey())))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        boolean acts = first || !latest.entrySet().containsAll(states.entrySet());
        if (acts && !rematch.getAsBoolean()) {
            return; // not advanced: the next look begins at the same moment
        }
        if (!first) {
            // Who changed before anybody asked was read when the plugin started, or a moment later: that is no event.
            others.forEach(this::decide);
        }
        latest = states;
        office.advance(until(changes).toString(), acts);
        turn = office.progress().map(LeaderStore.Progress::turn).orElse(0L);
        if (acts && !first) {
            LOG.info("AidRoll: {} entries of the roll changed and were matched anew", states.size());
        }
    }

    /** A moment that is yet to come is a slip of the host's; what happens until then must not be missed for it. */
    private LocalDateTime until(RollChanges changes) {
        LocalDateTime latestPossible = LocalDateTime.now(clock).plusDays(1);
        return changes.until().isAfter(latestPossible) ? latestPossible : changes.until();
    }

    private Map<StudentKey, Optional<Student>> entries(Set<StudentKey> keys) {
        if (keys.size() <= FEW) {
            return keys.stream().collect(Collectors.toMap(Function.identity(), this::find));
        }
        Map<StudentKey, Student> all = roll.readAll().value().orElse(List.of()).stream()
                .collect(Collectors.toMap(Student::key, Function.identity(), (one, two) -> one));
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> Optional.ofNullable(all.get(key))));
    }

    /** An entry that cannot be read now has changed all the same. */
    private Optional<Student> find(StudentKey key) {
        try {
            return roll.find(key);
        } catch (AidException unreadable) {
            return Optional.empty();
        }
    }

    private void decide(Student student) {
        try {
            decide.accept(student);
        } catch (AidException refused) {
            LOG.warn("AidRoll: {} changed and cannot be decided: {}", student.key(), refused.getMessage());
        }
    }

    /** All that an entry says; a pupil compares as itself only. */
    private static List<Object> state(Optional<Student> entry) {
        List<Object> state = new ArrayList<>();
        entry.ifPresent(student -> state.addAll(List.of(
                student.name(),
                student.enrolment(),
                student.sex(),
                student.birthDate(),
                student.id(),
                student.rollNumber(),
                student.hukouDivision(),
                student.ridesBus(),
                student.orphan(),
                student.leftBehind(),
                student.disabilityType(),
                student.family(),
                student.earlierEnrolments())));
        return state;
    }

    /** Gives the office up. */
    public void stop() {
        office.release(clock.instant());
    }
}
