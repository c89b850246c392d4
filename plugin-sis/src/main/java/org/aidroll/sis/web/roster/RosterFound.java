package org.aidroll.sis.web.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.sis.roster.AsAt;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.PastRoster;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The roster that a request asks for.
 *
 * @param roster the roster; without a line where there is none of that day
 * @param past what is to be said of one of before; null for the present one
 */
record RosterFound(Roster roster, RosterView.@Nullable Past past) {

    static RosterFound of(@Nullable AsAt asked, Supplier<CountyBook> books, Supplier<PastRosters> past) {
        if (asked == null) {
            return new RosterFound(books.get(), null);
        }
        PastRosters all = past.get();
        Optional<PastRoster> found = all.at(asked);
        return new RosterFound(found.isPresent() ? found.get() : nobody(books.get()), past(asked, all, found));
    }

    /** What is to be said of the roster of that time. */
    static RosterView.Past past(AsAt asked, PastRosters all, Optional<PastRoster> found) {
        var none = asked.isToCome() ? RosterView.Past.State.TO_COME : RosterView.Past.State.NOT_KEPT;
        return new RosterView.Past(
                asked.day().toString(),
                found.isPresent() ? RosterView.Past.State.KEPT : none,
                found.map(roster -> all.day(roster.madeAt()).toString()).orElse(null),
                found.map(PastRoster::erased).orElse(0));
    }

    private static PastRoster nobody(Roster now) {
        return new PastRoster(Instant.EPOCH, now.pack(), now.term(), now.assessedOn(), List.of(), Map.of(), 0);
    }

    /** Whether no roster of that day was kept, or the day is to come. */
    boolean isNone() {
        return past != null && past.state() != RosterView.Past.State.KEPT;
    }
}
