package org.aidroll.sis.roster;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    public List<RosterLine> of(CountyBook book, Predicate<RosterLine> mayBeSeen) {
        return asked(book)
                .filter(line ->
                        state == null ? !line.states().isEmpty() : line.states().contains(state))
                .filter(mayBeSeen)
                .sorted(order.comparator())
                .toList();
    }

    /** The same question, whatever the state. */
    public RosterQuery inAnyState() {
        return new RosterQuery(school, stage, category, null, text, order);
    }

    /**
     * The pupils whom the text names and who are not on the roster, at most so many: for the question why somebody is not
     * there. None where no text is given, since those are almost all.
     */
    public List<RosterLine> others(CountyBook book, Predicate<RosterLine> mayBeSeen, int most) {
        return text.isBlank()
                ? List.of()
                : asked(book)
                        .filter(line -> line.states().isEmpty())
                        .filter(mayBeSeen)
                        .sorted(order.comparator())
                        .limit(most)
                        .toList();
    }

    private Stream<RosterLine> asked(CountyBook book) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return book.lines().stream()
                .filter(line -> school == null
                        || line.student().enrolment().schoolCode().equals(school))
                .filter(line -> stage == null || line.student().enrolment().stage() == stage)
                .filter(line -> category == null
                        || line.assignment().categoryCodes().stream()
                                .anyMatch(code -> code.code().equals(category)))
                .filter(line -> wanted.isEmpty() || names(line, wanted));
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
