package org.aidroll.sis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.CountyBooks;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.roster.RosterKeeper;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.RosterStore;
import org.jspecify.annotations.Nullable;

/** The roster of now, each kept before anybody sees it, and those of before. */
final class RosterParts {
    private static final Duration FRESHNESS = Duration.ofSeconds(60);

    final CountyBooks books;

    private final Supplier<CountyBook> reckoned;
    private final Supplier<AidStore> store;
    private final Supplier<KeyRing> keys;
    private final Clock clock;
    private final Supplier<DecisionStore> decided;
    private @Nullable RosterKeeper keeper;

    /**
     * @param reckoned reads roll and lists, and makes the roster of now
     * @param decided where decisions are kept
     */
    RosterParts(
            Settings settings,
            Supplier<CountyBook> reckoned,
            Supplier<AidStore> store,
            Supplier<KeyRing> keys,
            Supplier<DecisionStore> decided,
            Clock clock) {
        this.reckoned = reckoned;
        this.store = store;
        this.keys = keys;
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
        CountyBook book = reckoned.get();
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
        return new RosterStore(store.get(), keys.get());
    }

    /** The rosters of before. */
    PastRosters past() {
        return new PastRosters(rosters(), new DecisionStore(store.get()), new PackStore(store.get()), clock);
    }
}
