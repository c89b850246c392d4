package org.aidroll.sis.web.statistics;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.statistics.CountyStatistics;
import org.aidroll.sis.statistics.Figures;
import org.aidroll.sis.statistics.KeptStatistics;
import org.aidroll.sis.statistics.Place;
import org.aidroll.sis.statistics.StatisticsQuery;
import org.aidroll.sis.statistics.StatisticsReach;
import org.aidroll.sis.statistics.StatisticsSheet;
import org.aidroll.sis.statistics.StatisticsWords;
import org.aidroll.sis.statistics.Topic;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;
import org.aidroll.sis.web.view.TermView;

/**
 * {@code GET /api/statistics}: figures of the places a person may see, and the four indicators of all of them together;
 * {@code GET /api/statistics.xlsx}: the same as a sheet, for who may take it away; {@code GET /statistics}: the page.
 */
final class StatisticsResource {
    private final KeptStatistics kept;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final Supplier<HostWords> words;
    private final ScriptedPage page;

    /** What a person asks for and may see. */
    private record Asked(
            KeptStatistics.Dated dated,
            StatisticsReach reach,
            StatisticsQuery query,
            CountyStatistics.Shown shown,
            Map<Place, Map<Topic, Figures>> places) {}

    StatisticsResource(
            KeptStatistics kept, PermissionCheck permissions, Audit audit, Supplier<HostWords> words, String version) {
        this.words = words;
        this.kept = kept;
        this.permissions = permissions;
        this.audit = audit;
        this.page = new ScriptedPage("aid-statistics", "statistics-page.js", "统计", "Statistics", version);
    }

    /** The page itself has nothing of anybody: the element in it asks for the rest. */
    void page(Exchange exchange) throws IOException {
        if (opens(exchange)) {
            page.show(exchange);
        } else {
            exchange.problem(Problem.notFound());
        }
    }

    private boolean opens(Exchange exchange) {
        return StatisticsReach.OPENS.stream().anyMatch(capability -> permissions.permits(exchange.actor(), capability));
    }

    void show(Exchange exchange) throws IOException {
        Optional<Asked> asked = asked(exchange);
        if (asked.isPresent()) {
            audit.record(exchange.actor(), Audit.Action.STATISTICS_SEEN, object(asked.get()));
            exchange.json(view(exchange, asked.get()));
        }
    }

    void sheet(Exchange exchange) throws IOException {
        if (!permissions.permits(exchange.actor(), Capability.EXPORT)) {
            exchange.problem(Problem.notFound());
            return;
        }
        Optional<Asked> found = asked(exchange);
        if (found.isEmpty()) {
            return;
        }
        Asked asked = found.get();
        Predicate<Place> mayLeave = mayLeave(exchange, asked);
        Map<Place, Map<Topic, Figures>> places = new LinkedHashMap<>(asked.places());
        places.keySet().removeIf(mayLeave.negate());
        audit.record(exchange.actor(), Audit.Action.STATISTICS_TAKEN, object(asked));
        var book = asked.dated().book();
        exchange.download(
                "statistics-" + book.request().basis().term().value() + ".xlsx",
                file -> StatisticsSheet.write(file, book, asked.query().level(), places, words(book, exchange)));
    }

    /** A file has the places all of whose pupils the person may take away; villages, who may take away all that is seen. */
    private Predicate<Place> mayLeave(Exchange exchange, Asked asked) {
        Set<Place> places = asked.dated()
                .statistics()
                .reached(
                        exchange.actor(), student -> permissions.permits(exchange.actor(), Capability.EXPORT, student));
        return place -> place.level() == StatisticsLevel.VILLAGE
                ? places.containsAll(asked.reach().places())
                : places.contains(place);
    }

    private static String object(Asked asked) {
        var query = asked.query();
        return (query.level() + " " + query.within() + " " + query.place()).strip();
    }

    /** What is asked for; empty where the request was refused, and answered. */
    private Optional<Asked> asked(Exchange exchange) throws IOException {
        if (!opens(exchange)) {
            exchange.problem(Problem.notFound());
            return Optional.empty();
        }
        String named = text(exchange, "level");
        Optional<StatisticsLevel> level = Arrays.stream(StatisticsLevel.values())
                .filter(constant -> constant.name().equals(named))
                .findFirst();
        if (level.isEmpty() && !named.isEmpty()) {
            exchange.problem(Problem.malformed("no level of places"));
            return Optional.empty();
        }
        var dated = kept.get();
        var reach = StatisticsReach.of(exchange.actor(), permissions, dated.statistics());
        var query = new StatisticsQuery(
                level.or(() -> reach.levels().stream().findFirst()).orElse(StatisticsLevel.SCHOOL),
                text(exchange, "within"),
                text(exchange, "place"));
        if (!query.isReadable()) {
            exchange.problem(Problem.malformed("places of that level do not lie in that"));
            return Optional.empty();
        }
        if (!reach.levels().contains(query.level())) {
            exchange.problem(Problem.notFound());
            return Optional.empty();
        }
        Map<Place, Map<Topic, Figures>> places = new LinkedHashMap<>();
        var shown = dated.statistics().of(reach);
        shown.places().forEach((place, figures) -> {
            if (reach.reaches(place) && query.takes(place, dated.statistics())) {
                places.put(place, figures);
            }
        });
        places.keySet().stream()
                .filter(Place::isUnknown)
                .findFirst()
                .ifPresent(
                        unknown -> places.put(unknown, Objects.requireNonNull(places.remove(unknown)))); // at the end
        return Optional.of(new Asked(dated, reach, query, shown, places));
    }

    private StatisticsWords words(CountyBook book, Exchange exchange) {
        return new StatisticsWords(book, exchange.locale(), words.get().sentences(exchange.locale()));
    }

    private StatisticsView view(Exchange exchange, Asked asked) {
        var book = asked.dated().book();
        var reach = asked.reach();
        var query = asked.query();
        var words = words(book, exchange);
        var writer = new StatisticsWriter(words);
        boolean withParts = !query.place().isEmpty();
        return new StatisticsView(
                new TermView(book.request().basis().term().value(), words.term(book)),
                book.request().assessmentDate().toString(),
                query.level().name(),
                reach.levels().stream().map(StatisticsLevel::name).toList(),
                reach.everybody() ? null : words.all(asked.dated().statistics().tops(reach)),
                query.within().isEmpty() ? null : words.within(query.within()),
                CountyStatistics.LEAST,
                asked.places().values().stream()
                        .flatMap(topics -> topics.values().stream())
                        .anyMatch(Figures::isPartHidden),
                asked.places().entrySet().stream()
                        .map(place -> writer.row(place.getKey(), place.getValue(), withParts))
                        .toList(),
                reach.complete()
                        ? StatisticsWriter.four(
                                asked.shown().indicators(),
                                !book.run().reconciliation().benefits().isEmpty())
                        : null,
                permissions.permits(exchange.actor(), Capability.EXPORT));
    }

    private static String text(Exchange exchange, String name) {
        String value = exchange.request().getParameter(name);
        return value == null ? "" : value.strip();
    }
}
