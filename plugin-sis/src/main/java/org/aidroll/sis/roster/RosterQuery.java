package org.aidroll.sis.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.aidroll.api.roll.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which pupils a person wants to see, of those the person may see.
 *
 * @param school the national code of a school, or null for all
 * @param stage a stage, or null for all
 * @param category the code of a category, or null for all, with one or without
 * @param state how the aid stands, or null for all who stand on the roster
 * @param text part of a name or of a roll number, or a whole key; empty for all
 * @param order by what they are sorted
 */
public record RosterQuery(
        @Nullable String school,
        @Nullable Stage stage,
        @Nullable String category,
        @Nullable RosterState state,
        String text,
        RosterOrder order) {

    /** The pupils, sorted: on the roster, and as asked for. */
    public List<RosterLine> of(Roster roster, Predicate<RosterLine> mayBeSeen) {
        return roster.lines().stream()
                .filter(line -> isOnRoster(line) && failing(line).isEmpty() && isNamed(line))
                .filter(mayBeSeen)
                .sorted(order.comparator())
                .toList();
    }

    /** Whether the pupil has anything to do with aid. */
    public static boolean isOnRoster(RosterLine line) {
        return !line.states().isEmpty();
    }

    /** The names of the filters that keep a pupil out; empty where none does. */
    public List<String> failing(RosterLine line) {
        List<String> failing = new ArrayList<>();
        if (school != null && !line.student().enrolment().schoolCode().equals(school)) {
            failing.add("school");
        }
        if (stage != null && line.student().enrolment().stage() != stage) {
            failing.add("stage");
        }
        if (category != null
                && line.assignment().categoryCodes().stream()
                        .noneMatch(code -> code.code().equals(category))) {
            failing.add("category");
        }
        if (state != null && !line.states().contains(state)) {
            failing.add("state");
        }
        return failing;
    }

    /** The same question, whatever the state. */
    public RosterQuery inAnyState() {
        return new RosterQuery(school, stage, category, null, text, order);
    }

    /**
     * The pupils whom the text names and who are not among those asked for, whatever keeps them out, at most so many: for
     * the question why somebody is not there. None where no text is given, since those are almost all.
     */
    public List<RosterLine> others(Roster roster, Predicate<RosterLine> mayBeSeen, int most) {
        return text.isBlank()
                ? List.of()
                : roster.lines().stream()
                        .filter(this::isNamed)
                        .filter(line -> !isOnRoster(line) || !failing(line).isEmpty())
                        .filter(mayBeSeen)
                        .sorted(order.comparator())
                        .limit(most)
                        .toList();
    }

    private boolean isNamed(RosterLine line) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || names(line, wanted);
    }

    private static boolean names(RosterLine line, String wanted) {
        var student = line.student();
        return student.name().written().toLowerCase(Locale.ROOT).contains(wanted)
                || student.key().value().toLowerCase(Locale.ROOT).equals(wanted)
                || student.rollNumber()
                        .filter(number -> number.toLowerCase(Locale.ROOT).contains(wanted))
                        .isPresent();
    }
}
