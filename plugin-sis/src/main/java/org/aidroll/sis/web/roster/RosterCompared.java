package org.aidroll.sis.web.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidroll.sis.roster.AsAt;
import org.aidroll.sis.roster.PastRoster;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.roster.RosterChange;
import org.aidroll.sis.roster.RosterLine;
import org.aidroll.sis.roster.RosterQuery;

/**
 * A roster held against an earlier one, each as a person may see it: of both days the lines of the schools, stages and
 * categories that are asked for.
 *
 * @param since what is to be said of the earlier one
 * @param all who came, who went and to whom another amount is due
 */
record RosterCompared(RosterView.Past since, List<RosterChange> all) {

    /** Nothing where there is no roster of one of the two. */
    static RosterCompared of(
            RosterQuery query, AsAt since, RosterFound found, PastRosters past, Predicate<RosterLine> seen) {
        Optional<PastRoster> before = past.at(since);
        Optional<PastRoster> after = found.isNone()
                ? Optional.empty()
                : found.roster() instanceof PastRoster roster ? Optional.of(roster) : past.latest();
        RosterQuery both = query.inAnyState();
        return new RosterCompared(
                RosterFound.past(since, past, before),
                before.isEmpty() || after.isEmpty()
                        ? List.of()
                        : past.changes(
                                before.get(), both.of(before.get(), seen), after.get(), both.of(after.get(), seen)));
    }

    int count(RosterChange.Kind kind) {
        return (int) all.stream().filter(change -> change.kind() == kind).count();
    }
}
