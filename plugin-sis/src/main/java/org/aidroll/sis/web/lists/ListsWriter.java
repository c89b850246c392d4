package org.aidroll.sis.web.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.term.DateSpan;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.store.KeptList;
import org.aidroll.sis.web.view.Choice;

/** Puts the departments' lists into the words of one language. */
final class ListsWriter {
    private static final int SHOWN_ROWS = 5;

    private final Explainer explainer;
    private final PolicyPack pack;

    ListsWriter(PolicyPack pack, Locale locale, HostWords words) {
        this.pack = pack;
        this.explainer = AidEngines.explainer(pack, locale, words.sentences(locale));
    }

    /**
     * All lists.
     *
     * @param kept those that links are kept of
     * @param report what the last import said; empty where none has come to its end yet
     * @param clock how a moment is told, and which day it is
     * @param imports those that run, and those of this person that are over
     */
    ListsView view(
            List<KeptList> kept,
            Optional<RegistryImport.Report> report,
            Days clock,
            int megabytes,
            List<ImportView> imports) {
        List<ListsView.ListView> lists = new ArrayList<>();
        List<String> broken = new ArrayList<>(report.map(RegistryImport.Report::broken).stream()
                .flatMap(Set::stream)
                .toList());
        for (KeptList list : kept) {
            lists.add(list(list, broken.remove(list.name()), report, clock));
        }
        // A list that could never be read has nothing kept, and somebody waits for it all the same.
        broken.forEach(name -> lists.add(
                new ListsView.ListView(name, "", 0, 0, 0, null, null, false, "", 0, true, findings(of(name, report)))));
        return new ListsView(
                lists,
                pack.categories().stream()
                        .map(rule -> new Choice(rule.category().code(), explainer.category(rule.category())))
                        .toList(),
                megabytes,
                imports);
    }

    /** Which day a moment falls on, which day it is, and for which day decisions are made. */
    record Days(Function<Instant, LocalDate> of, LocalDate today, LocalDate assessment) {}

    private ListsView.ListView list(KeptList list, boolean broken, Optional<RegistryImport.Report> report, Days clock) {
        Optional<DateSpan> days = Optional.ofNullable(list.days());
        LocalDate day = clock.of().apply(list.importedAt());
        Map<LinkDecision, Long> links =
                report.map(there -> there.links().get(list.name())).orElse(Map.of());
        return new ListsView.ListView(
                list.name(),
                list.department(),
                list.rows(),
                links.getOrDefault(LinkDecision.AUTO, 0L),
                report.map(there -> there.questions(list.name())).orElse(0L),
                days.map(DateSpan::start).map(LocalDate::toString).orElse(null),
                days.flatMap(DateSpan::last).map(LocalDate::toString).orElse(null),
                days.map(span -> span.contains(clock.assessment())).orElse(true),
                day.toString(),
                ChronoUnit.DAYS.between(day, clock.today()),
                broken,
                findings(of(list.name(), report)));
    }

    private static List<Finding> of(String list, Optional<RegistryImport.Report> report) {
        return report.map(RegistryImport.Report::findings).orElse(List.of()).stream()
                .filter(finding -> isOf(list, finding.location().source()))
                .toList();
    }

    private static boolean isOf(String list, String source) {
        return source.equals(list) || source.startsWith(list + ".") && source.indexOf('.', list.length() + 1) < 0;
    }

    /** The worst first, each code and column once. */
    List<ListsView.FindingsView> findings(List<Finding> findings) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> alike.computeIfAbsent(
                        finding.code() + " " + finding.location().column(), none -> new ArrayList<>())
                .add(finding));
        return alike.values().stream().map(this::told).toList();
    }

    private ListsView.FindingsView told(List<Finding> alike) {
        Finding first = alike.get(0);
        String advice = explainer.advice(first);
        return new ListsView.FindingsView(
                first.code().name(),
                first.severity().name(),
                explainer.sentence(first),
                advice.isEmpty() ? null : advice,
                alike.size(),
                alike.stream()
                        .map(finding -> finding.location().row())
                        .filter(row -> row > 0)
                        .distinct()
                        .limit(SHOWN_ROWS)
                        .toList());
    }
}
