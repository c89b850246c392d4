package org.aidroll.sis.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.sis.decision.MatchedLists;
import org.aidroll.sis.home.ResultFiles;
import org.aidroll.tabular.RejectedRows;
import org.jspecify.annotations.Nullable;

/** The result of an import while it is made: counts, findings, and the files it gives back. */
final class Draft {
    private final ColumnMemory.Settled columns;
    private final Outcome<Registry> list;
    private final PolicyPack pack;
    private final Locale locale;
    private final ResultFiles files;
    private final String name;
    private final List<Finding> findings;
    private final int toCorrect;
    private List<Link> links = List.of();
    private @Nullable ListDifference difference;

    Draft(
            Path file,
            ColumnMemory.Settled columns,
            Outcome<Registry> list,
            PolicyPack pack,
            Locale locale,
            Explainer explainer,
            ResultFiles files) {
        this.columns = columns;
        this.list = list;
        this.pack = pack;
        this.locale = locale;
        this.files = files;
        String fileName = String.valueOf(file.getFileName());
        this.name = fileName.substring(0, fileName.lastIndexOf('.'));
        this.findings = new ArrayList<>(list.findings());
        this.toCorrect = giveBack(file, explainer);
    }

    String name() {
        return name;
    }

    Outcome<Registry> list() {
        return list;
    }

    ColumnMemory.Settled columns() {
        return columns;
    }

    /** Writes the rows with something wrong for whoever made the list; how many there are. */
    private int giveBack(Path file, Explainer explainer) {
        List<Finding> bad = list.findings().stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL || finding.severity() == Severity.MAJOR)
                .filter(finding -> finding.location().row() > 0
                        && file.endsWith(finding.location().source()))
                .toList();
        try {
            new RejectedRows()
                    .write(
                            file,
                            bad,
                            finding -> explainer.sentence(finding) + " " + explainer.advice(finding),
                            files.file(ImportResult.TO_CORRECT));
        } catch (IOException full) {
            throw new AidException("the rows to correct cannot be written\nMaybe make room on the disk", full);
        }
        return (int)
                bad.stream().map(finding -> finding.location().row()).distinct().count();
    }

    /** Takes what matching gave, and what is different then. */
    void take(MatchedLists matched, Differences differences) {
        links = matched.identified().links().stream()
                .filter(link -> link.source().name().equals(name))
                .toList();
        matched.findings().stream()
                .filter(finding -> finding.location().source().equals(name))
                .forEach(findings::add);
        difference = differences.sum();
        try {
            DifferenceSheet.write(files.file(ImportResult.DIFFERENCE), differences, pack, locale);
        } catch (IOException full) {
            throw new AidException("the difference cannot be written\nMaybe make room on the disk", full);
        }
    }

    ImportResult result(ImportResult.Ending ending) {
        return new ImportResult(ending, counts(), columns.columns(), columns.asLastTime(), findings, difference, files);
    }

    private ImportResult.Counts counts() {
        Map<LinkDecision, Set<Integer>> rows = new HashMap<>();
        links.forEach(link ->
                rows.computeIfAbsent(link.decision(), none -> new HashSet<>()).add(link.row()));
        Set<Integer> linked = rows.getOrDefault(LinkDecision.AUTO, Set.of());
        long inReview = rows.getOrDefault(LinkDecision.REVIEW, Set.of()).stream()
                .filter(row -> !linked.contains(row))
                .count();
        int records = list.value().map(registry -> registry.records().size()).orElse(0);
        return new ImportResult.Counts(
                list.rows(),
                linked.size(),
                (int) inReview,
                rows.getOrDefault(LinkDecision.NONE, Set.of()).size(),
                list.rows() - records,
                toCorrect);
    }
}
