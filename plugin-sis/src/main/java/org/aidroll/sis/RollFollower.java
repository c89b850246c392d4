package org.aidroll.sis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.decision.RollWatch;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.LeaderStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the plugin does by itself while nobody asks: it follows the roll, and once a day keeps the roster and
 * takes away what is past its term.
 */
final class RollFollower {
    private static final Logger LOG = LoggerFactory.getLogger(RollFollower.class);
    private static final Duration USUAL = Duration.ofSeconds(60);
    private static final Duration DAY = Duration.ofDays(1);
    /** Whoever starts a server waits for it: what need not be at once is not. */
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private static final String OFFICE = "roll";

    private final PluginParts parts;
    private final BooleanSupplier rematch;
    private final Duration every;
    private final Clock clock;
    private final String server = UUID.randomUUID().toString();

    private @Nullable RollWatch watch;
    private Instant nextExpiry = Instant.MIN;
    private Instant nextRoster;

    /**
     * @param settings {@code aidroll.roll.changes-seconds}: how often the roll is asked; 60
     * @param rematch matches all lists again
     */
    RollFollower(PluginParts parts, Settings settings, BooleanSupplier rematch) {
        this.parts = parts;
        this.rematch = rematch;
        this.every = settings.parsed("roll.changes-seconds", text -> Duration.ofSeconds(Long.parseUnsignedLong(text)))
                .orElse(USUAL);
        this.clock = parts.clock();
        this.nextRoster = clock.instant().plus(AFTER_START);
    }

    /** Looks, once everything it needs is there; what fails is tried again at the next look. */
    synchronized void look() {
        if (parts.lists.value().isEmpty()) {
            return;
        }
        try {
            watch().look();
            expire();
            keepRoster();
        } catch (AidException failed) {
            LOG.warn("AidRoll: changes of the roll are not known: {}", failed.getMessage());
        }
    }

    /** How far the server came that follows the roll for all of them. */
    static Optional<LeaderStore.Progress> progress(AidStore store) {
        return new LeaderStore(store, OFFICE, "").progress();
    }

    private RollWatch watch() {
        RollWatch made = watch;
        if (made == null) {
            made = new RollWatch(
                    parts.host.roll.get(),
                    new LeaderStore(parts.kept.store.get(), OFFICE, server),
                    rematch,
                    student -> parts.decisions.get().caseOf(student),
                    every,
                    clock);
            watch = made;
        }
        return made;
    }

    private void expire() {
        if (clock.instant().isBefore(nextExpiry)) {
            return;
        }
        int expired = parts.kept.personalData().expire();
        nextExpiry = clock.instant().plus(DAY);
        if (expired > 0) {
            LOG.info("AidRoll: {} decisions were past their term and are gone", expired);
        }
    }

    /** A roster is kept when it is made: once a day, though nobody may look at it. */
    private void keepRoster() {
        if (!clock.instant().isBefore(nextRoster)) {
            parts.books.get();
            nextRoster = clock.instant().plus(DAY);
        }
    }

    /** Lets another server follow the roll at once. */
    synchronized void stop() {
        try {
            if (watch != null) {
                watch.stop();
            }
        } catch (AidException closed) {
            LOG.debug("AidRoll: the office was not given up, and runs out by itself");
        }
    }
}
