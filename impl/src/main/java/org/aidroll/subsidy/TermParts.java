package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.Proration.ChangeDay;
import org.aidroll.api.policy.Proration.Unit;
import org.aidroll.api.term.DateSpan;

/** A term in its parts: a new one begins where the facts change, or the policy does. */
final class TermParts {
    private final DateSpan term;
    private final Proration proration;

    TermParts(DateSpan term, Proration proration) {
        this.term = term;
        this.proration = proration;
    }

    /**
     * A part of the term in which nothing changes.
     *
     * @param first its first day
     * @param last its last day
     * @param bits the facts
     */
    record Part(LocalDate first, LocalDate last, long bits) {
        DateSpan span() {
            return DateSpan.firstToLast(first, last);
        }
    }

    /**
     * The parts, first to last.
     *
     * @param policyChanges the days on which a value of the pack begins that applies to facts
     */
    List<Part> of(Profile profile, List<LocalDate> policyChanges) {
        LocalDate end = term.last().orElseThrow();
        TreeMap<LocalDate, Long> begins = new TreeMap<>();
        LocalDate begin = term.start();
        for (Profile.Earlier earlier : profile.earlier()) {
            if (begin.isAfter(end)) {
                break;
            }
            begins.put(begin, earlier.bits());
            // The day of the change is the day after the last of the old; it may count to the old all the same.
            begin = earlier.until().plusDays(proration.changeDay() == ChangeDay.OLD ? 2 : 1);
        }
        if (!begin.isAfter(end)) {
            begins.put(begin, profile.bits());
        }
        for (LocalDate day : policyChanges) {
            begins.putIfAbsent(day, begins.floorEntry(day).getValue());
        }
        List<Part> parts = new ArrayList<>();
        begins.forEach((first, bits) -> {
            LocalDate next = begins.higherKey(first);
            parts.add(new Part(first, next == null ? end : next.minusDays(1), bits));
        });
        return parts;
    }

    /**
     * How many units of the term a part has. Where the pack says how many a term has, that many are counted from its
     * first day on, and the last part takes what the others left: all parts together are the whole term, whatever it has.
     */
    long units(Part part) {
        long before = Math.min(counted(part.first()), wholeTerm());
        return part.last().equals(term.last().orElseThrow())
                ? wholeTerm() - before
                : Math.min(counted(part.last().plusDays(1)), wholeTerm()) - before;
    }

    /** The units that begin in the term before a day. */
    private long counted(LocalDate day) {
        return proration.unit() == Unit.MONTH
                ? term.start()
                        .datesUntil(day)
                        .filter(each -> each.getDayOfMonth() == 1)
                        .count()
                : day.toEpochDay() - term.start().toEpochDay();
    }

    /** How many units a whole term has. */
    long wholeTerm() {
        return proration.denominator() > 0
                ? proration.denominator()
                : counted(term.endExclusive().orElseThrow());
    }
}
