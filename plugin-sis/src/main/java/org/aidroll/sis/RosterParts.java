package org.aidroll.sis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.aidroll.api.registry.Registry;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.CountyBooks;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.roster.RosterKeeper;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.RosterStore;
import org.jspecify.annotations.Nullable;

/** The roster of now, each kept before anybody sees it, and those of before. */
final class RosterParts {
    private static final Duration FRESHNESS = Duration.ofSeconds(60);

    final CountyBooks books;

    private final Supplier<DecisionService> decisions;
    private final Supplier<RollReader> roll;
    private final Supplier<List<Registry>> lists;
    private final StoreParts kept;
    private final Clock clock;
    private final Supplier<DecisionStore> decided;
    private @Nullable RosterKeeper keeper;

    /**
     * @param lists the departments' lists as they were read last
     * @param decided where decisions are kept
     */
    RosterParts(
            Settings settings,
            Supplier<DecisionService> decisions,
            Supplier<RollReader> roll,
            Supplier<List<Registry>> lists,
            StoreParts kept,
            Supplier<DecisionStore> decided,
            Clock clock) {
        this.decisions = decisions;
        this.roll = roll;
        this.lists = lists;
        this.kept = kept;
        this.clock = clock;
        this.decided = decided;
        books = new CountyBooks(
                this::book,
                settings.parsed("roster-seconds", text -> Duration.ofSeconds(Long.parseLong(text)))
                        .orElse(FRESHNESS),
                clock);
    }

    private CountyBook book() {
        Instant begun = clock.instant();
        CountyBook book = CountyBook.of(
                decisions.get().request(roll.get().readAll().value().orElse(List.of()), lists.get()),
                kept.links().all());
        keeper().keep(book, begun);
        return book;
    }

    /** Made when the store is there; it knows what it kept last. */
    private synchronized RosterKeeper keeper() {
        RosterKeeper made = keeper;
        if (made == null) {
            made = new RosterKeeper(rosters(), decided.get(), clock.getZone());
            keeper = made;
        }
        return made;
    }

    private RosterStore rosters() {
        return new RosterStore(kept.store.get(), kept.keys.get());
    }

    /** The rosters of before. */
    PastRosters past() {
        return new PastRosters(rosters(), new DecisionStore(kept.store.get()), new PackStore(kept.store.get()), clock);
    }
}
