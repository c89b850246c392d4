package org.aidroll.sis.roster;

import java.util.Comparator;
import java.util.function.ToLongFunction;
import org.aidroll.api.money.Money;
import org.jspecify.annotations.Nullable;

/** By what a roster is sorted. Whoever asks names a constant; nothing of the request becomes part of a statement. */
public enum RosterOrder {
    /** School, stage, grade, class, name. */
    SCHOOL(line -> 0),
    /** The name, as a Chinese dictionary sorts it. */
    NAME(line -> 0),
    /** What is due, most first. */
    DUE(line -> -line.due().fen()),
    /** What was paid less what is due; what is missing first. */
    DIFFERENCE(line -> fenOf(line.difference()));

    private final Comparator<RosterLine> first;

    RosterOrder(ToLongFunction<RosterLine> key) {
        this.first = Comparator.comparingLong(key);
    }

    /** The order, whole: no two pupils are equal in it. */
    Comparator<RosterLine> comparator() {
        Comparator<RosterLine> byName = Comparator.comparingInt(RosterLine::nameRank);
        Comparator<RosterLine> byClass = Comparator.<RosterLine, String>comparing(
                        line -> line.student().enrolment().schoolCode())
                .thenComparing(line -> line.student().enrolment().stage())
                .thenComparing(line -> line.student().enrolment().grade())
                .thenComparing(line -> line.student().enrolment().className());
        return first.thenComparing(this == NAME ? byName : byClass.thenComparing(byName));
    }

    private static long fenOf(@Nullable Money amount) {
        return amount == null ? 0 : amount.fen();
    }
}
