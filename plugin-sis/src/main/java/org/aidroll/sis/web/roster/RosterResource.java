package org.aidroll.sis.web.roster;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.RosterLine;
import org.aidroll.sis.roster.RosterOrder;
import org.aidroll.sis.roster.RosterQuery;
import org.aidroll.sis.roster.RosterSheet;
import org.aidroll.sis.roster.RosterState;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;
import org.aidroll.sis.web.view.Choice;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/roster}: the pupils whom aid concerns, of those the person may see; {@code GET /api/roster.xlsx}: the
 * same as a sheet, for who may take it away; {@code GET /roster}: the page.
 */
final class RosterResource {
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int MOST_OTHERS = 5;
    private static final int LONGEST_TEXT = 50;

    private final Supplier<CountyBook> books;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final ScriptedPage page;

    RosterResource(Supplier<CountyBook> books, PermissionCheck permissions, Audit audit, String version) {
        this.books = books;
        this.permissions = permissions;
        this.audit = audit;
        this.page = new ScriptedPage("aid-roster", "roster-page.js", "资助名单", "Aid roster", version);
    }

    private boolean refuses(Exchange exchange, Capability capability) throws IOException {
        boolean refused = !permissions.permits(exchange.actor(), capability);
        if (refused) {
            exchange.problem(Problem.notFound());
        }
        return refused;
    }

    /** The page itself has nothing of anybody: the element in it asks for the rest. */
    void page(Exchange exchange) throws IOException {
        if (!refuses(exchange, Capability.CASE_READ)) {
            page.show(exchange);
        }
    }

    void show(Exchange exchange) throws IOException {
        if (refuses(exchange, Capability.CASE_READ)) {
            return;
        }
        Optional<RosterQuery> query = query(exchange);
        Optional<Integer> from = number(exchange, "from", 0, 0, Integer.MAX_VALUE);
        Optional<Integer> size = number(exchange, "size", USUAL_SIZE, 1, LARGEST_SIZE);
        if (query.isEmpty() || from.isEmpty() || size.isEmpty()) {
            exchange.problem(Problem.malformed("a filter, an order or a number that is none"));
            return;
        }
        RosterView view = view(exchange, books.get(), query.get(), from.get(), size.get());
        audit.record(
                exchange.actor(),
                Audit.Action.ROSTER_SEEN,
                view.rows().stream().map(RosterView.Row::key).collect(Collectors.joining(" ")));
        exchange.json(view);
    }

    void sheet(Exchange exchange) throws IOException {
        if (refuses(exchange, Capability.EXPORT)) {
            return;
        }
        Optional<RosterQuery> query = query(exchange);
        if (query.isEmpty()) {
            exchange.problem(Problem.malformed("a filter or an order that is none"));
            return;
        }
        CountyBook book = books.get();
        // What leaves by a file is what the screen shows, and of that what may leave.
        Predicate<RosterLine> seen = scope(exchange, Capability.CASE_READ).and(scope(exchange, Capability.EXPORT));
        List<RosterLine> lines = query.get().of(book, seen);
        audit.record(
                exchange.actor(),
                Audit.Action.ROSTER_TAKEN,
                lines.size() + " pupils of "
                        + lines.stream()
                                .map(line -> line.student().enrolment().schoolCode())
                                .distinct()
                                .collect(Collectors.joining(" ")));
        exchange.download(
                "roster-" + book.request().basis().term().value() + ".xlsx",
                file -> RosterSheet.write(file, book, lines, exchange.locale()));
    }

    private Predicate<RosterLine> scope(Exchange exchange, Capability capability) {
        return line -> permissions.permits(exchange.actor(), capability, line.student());
    }

    private RosterView view(Exchange exchange, CountyBook book, RosterQuery query, int from, int size) {
        var writer = new RosterWriter(book, exchange.locale());
        var seen = scope(exchange, Capability.CASE_READ);
        List<RosterLine> lines = query.of(book, seen);
        return new RosterView(
                writer.term(),
                book.request().assessmentDate().toString(),
                lines.size(),
                from,
                RosterWriter.due(lines).yuan(),
                RosterWriter.yuan(lines, RosterLine::paid),
                RosterWriter.yuan(lines, RosterLine::difference),
                RosterWriter.counts(
                        query.state() == null ? lines : query.inAnyState().of(book, seen)),
                lines.stream().skip(from).limit(size).map(writer::row).toList(),
                query.others(book, seen, MOST_OTHERS).stream()
                        .map(line -> writer.other(line, query.failing(line)))
                        .toList(),
                schools(book, seen),
                stages(book, seen, writer),
                writer.categories(),
                permissions.permits(exchange.actor(), Capability.EXPORT));
    }

    private static List<Choice> schools(CountyBook book, Predicate<RosterLine> seen) {
        Map<String, String> names = new TreeMap<>();
        book.lines().stream()
                .filter(seen)
                .forEach(line -> names.putIfAbsent(line.student().enrolment().schoolCode(), line.schoolName()));
        return names.entrySet().stream()
                .map(school -> new Choice(school.getKey(), school.getValue()))
                .toList();
    }

    private static List<Choice> stages(CountyBook book, Predicate<RosterLine> seen, RosterWriter writer) {
        return book.lines().stream()
                .filter(seen)
                .map(line -> line.student().enrolment().stage())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(stage -> new Choice(stage.name(), writer.stage(stage)))
                .toList();
    }

    private static Optional<RosterQuery> query(Exchange exchange) {
        Optional<Stage> stage = constant(Stage.class, exchange, "stage");
        Optional<RosterState> state = constant(RosterState.class, exchange, "state");
        Optional<RosterOrder> order = constant(RosterOrder.class, exchange, "order");
        String text = text(exchange, "q");
        boolean readable = (stage.isPresent() || text(exchange, "stage").isEmpty())
                && (state.isPresent() || text(exchange, "state").isEmpty())
                && (order.isPresent() || text(exchange, "order").isEmpty())
                && text.length() <= LONGEST_TEXT;
        return readable
                ? Optional.of(new RosterQuery(
                        orNull(text(exchange, "school")),
                        stage.orElse(null),
                        orNull(text(exchange, "category")),
                        state.orElse(null),
                        text,
                        order.orElse(RosterOrder.SCHOOL)))
                : Optional.empty();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Exchange exchange, String name) {
        String value = exchange.request().getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Exchange exchange, String name) {
        String value = text(exchange, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }

    private static Optional<Integer> number(Exchange exchange, String name, int otherwise, int least, int most) {
        String value = text(exchange, name);
        if (value.isEmpty()) {
            return Optional.of(otherwise);
        }
        try {
            return Optional.of(Integer.parseInt(value)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
