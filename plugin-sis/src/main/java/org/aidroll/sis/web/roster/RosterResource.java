package org.aidroll.sis.web.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.roster.AsAt;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.roster.Roster;
import org.aidroll.sis.roster.RosterLine;
import org.aidroll.sis.roster.RosterQuery;
import org.aidroll.sis.roster.RosterSheet;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;
import org.aidroll.sis.web.view.Choice;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/roster}: the pupils whom aid concerns, of those the person may see; {@code GET /api/roster.xlsx}: the
 * same as a sheet, for who may take it away; {@code GET /roster}: the page. With {@code at} the roster of before is asked,
 * as it was kept; then a pupil counts to the school of then.
 */
final class RosterResource {
    private static final int MOST_OTHERS = 5;
    private static final int MOST_CHANGES = 200;

    private final Supplier<CountyBook> books;
    private final Supplier<PastRosters> past;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final Supplier<HostWords> words;
    private final ScriptedPage page;

    RosterResource(
            Supplier<CountyBook> books,
            Supplier<PastRosters> past,
            PermissionCheck permissions,
            Audit audit,
            Supplier<HostWords> words,
            String version) {
        this.books = books;
        this.past = past;
        this.words = words;
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
        Optional<RosterAsked> asked = RosterAsked.of(exchange, past);
        if (asked.isEmpty()) {
            exchange.problem(Problem.malformed("a filter, an order, a number or a day that is none"));
            return;
        }
        RosterView view = view(exchange, asked.get(), RosterFound.of(asked.get().at(), books, past));
        audit.record(exchange.actor(), Audit.Action.ROSTER_SEEN, asAt(asked.get()) + seen(view));
        exchange.json(view);
    }

    void sheet(Exchange exchange) throws IOException {
        if (refuses(exchange, Capability.EXPORT)) {
            return;
        }
        Optional<RosterAsked> asked = RosterAsked.of(exchange, past);
        if (asked.isEmpty()) {
            exchange.problem(Problem.malformed("a filter, an order or a day that is none"));
            return;
        }
        RosterFound found = RosterFound.of(asked.get().at(), books, past);
        if (found.isNone()) {
            exchange.problem(Problem.noRoster());
            return;
        }
        Roster roster = found.roster();
        // What leaves by a file is what the screen shows, and of that what may leave.
        Predicate<RosterLine> seen = scope(exchange, Capability.CASE_READ).and(scope(exchange, Capability.EXPORT));
        List<RosterLine> lines = asked.get().query().of(roster, seen);
        String day = found.past() == null ? null : found.past().at();
        AsAt since = asked.get().since();
        RosterCompared compared =
                since == null ? null : RosterCompared.of(asked.get().query(), since, found, past.get(), seen);
        if (compared != null && compared.since().state() != RosterView.Past.State.KEPT) {
            exchange.problem(Problem.noRoster());
            return;
        }
        audit.record(
                exchange.actor(),
                Audit.Action.ROSTER_TAKEN,
                asAt(asked.get()) + lines.size() + " pupils of "
                        + lines.stream()
                                .map(line -> line.student().enrolment().schoolCode())
                                .distinct()
                                .collect(Collectors.joining(" ")));
        var sheet = new RosterSheet(roster, exchange.locale(), words.get().sentences(exchange.locale()), day);
        exchange.download(
                "roster-" + roster.term().value() + (day == null ? "" : "-as-at-" + day) + ".xlsx",
                file -> sheet.write(
                        file,
                        lines,
                        compared == null
                                ? null
                                : new RosterSheet.Changes(compared.since().at(), compared.all())));
    }

    /** Whoever is named by it: of this day, and of the earlier one that it is compared with. */
    private static String seen(RosterView view) {
        var changes = view.changes();
        return Stream.concat(
                        view.rows().stream().map(RosterView.Row::key),
                        changes == null
                                ? Stream.empty()
                                : changes.rows().stream().map(RosterView.Change::key))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** In the log, a look at a roster of before names its day first. */
    private static String asAt(RosterAsked asked) {
        AsAt at = asked.at();
        AsAt since = asked.since();
        return (at == null ? "" : "at=" + at.day() + " ") + (since == null ? "" : "since=" + since.day() + " ");
    }

    private Predicate<RosterLine> scope(Exchange exchange, Capability capability) {
        return line -> permissions.permits(exchange.actor(), capability, line.student());
    }

    private RosterView view(Exchange exchange, RosterAsked asked, RosterFound found) {
        Roster roster = found.roster();
        RosterQuery query = asked.query();
        var writer = new RosterWriter(roster, exchange.locale(), words.get());
        var seen = scope(exchange, Capability.CASE_READ);
        List<RosterLine> lines = query.of(roster, seen);
        return new RosterView(
                writer.term(),
                roster.assessedOn().toString(),
                lines.size(),
                asked.from(),
                RosterWriter.due(lines).yuan(),
                RosterWriter.yuan(lines, RosterLine::paid),
                RosterWriter.yuan(lines, RosterLine::difference),
                RosterWriter.counts(
                        query.state() == null ? lines : query.inAnyState().of(roster, seen)),
                lines.stream()
                        .skip(asked.from())
                        .limit(asked.size())
                        .map(writer::row)
                        .toList(),
                query.others(roster, seen, MOST_OTHERS).stream()
                        .map(line -> writer.other(line, query.failing(line)))
                        .toList(),
                schools(roster, seen),
                stages(roster, seen, writer),
                writer.categories(),
                permissions.permits(exchange.actor(), Capability.EXPORT) && !found.isNone(),
                past.get().since().map(LocalDate::toString).orElse(null),
                told(exchange, found.past()),
                asked.since() == null ? null : changes(exchange, asked.query(), asked.since(), found, writer));
    }

    private RosterView.@Nullable Changes changes(
            Exchange exchange, RosterQuery query, AsAt since, RosterFound found, RosterWriter writer) {
        var compared = RosterCompared.of(query, since, found, past.get(), scope(exchange, Capability.CASE_READ));
        RosterView.Past told = told(exchange, compared.since());
        return told == null ? null : writer.changes(compared, told, MOST_CHANGES);
    }

    /** Of whom nothing is known any more, nobody knows the school: who may see all is told how many they are. */
    private RosterView.@Nullable Past told(Exchange exchange, RosterView.@Nullable Past past) {
        return past == null || permissions.permits(exchange.actor(), Capability.AUDIT_READ)
                ? past
                : new RosterView.Past(past.at(), past.state(), past.madeOn(), 0);
    }

    private static List<Choice> schools(Roster roster, Predicate<RosterLine> seen) {
        Map<String, String> names = new TreeMap<>();
        roster.lines().stream()
                .filter(seen)
                .forEach(line -> names.putIfAbsent(line.student().enrolment().schoolCode(), line.schoolName()));
        return names.entrySet().stream()
                .map(school -> new Choice(school.getKey(), school.getValue()))
                .toList();
    }

    private static List<Choice> stages(Roster roster, Predicate<RosterLine> seen, RosterWriter writer) {
        return roster.lines().stream()
                .filter(seen)
                .map(line -> line.student().enrolment().stage())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(stage -> new Choice(stage.name(), writer.stage(stage)))
                .toList();
    }
}
