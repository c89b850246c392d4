package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Link;
import org.aidroll.api.roll.StudentKey;

/** {@code identification.csv}: at least one line for every data row of every list, whatever became of it. */
final class IdentificationCsv {
    private static final String HEADER = "student,registry,registry_row,decision,rule,score,category,findings";

    private final CountyResult result;
    /** The codes found at each row of each list. */
    private final Map<String, Map<Integer, TreeSet<String>>> codes = new TreeMap<>();

    IdentificationCsv(CountyResult result) {
        this.result = result;
        result.input()
                .registryFiles()
                .forEach((name, file) -> note(name, result.input().findings().getOrDefault(file, List.of()).stream()));
        result.run().identified().findings().stream()
                .filter(finding -> result.input()
                        .registryFiles()
                        .containsKey(finding.location().source()))
                .forEach(finding -> note(finding.location().source(), Stream.of(finding)));
    }

    private void note(String registry, Stream<Finding> findings) {
        var rows = codes.computeIfAbsent(registry, none -> new HashMap<>());
        findings.filter(finding -> finding.location().row() > 0 && finding.code() != FindingCode.ROW_NOT_DATA)
                .forEach(finding -> rows.computeIfAbsent(finding.location().row(), none -> new TreeSet<>())
                        .add(finding.code().name()));
    }

    void write(Path file) throws IOException {
        Csv.write(file, HEADER, rows -> {
            Map<String, Set<Integer>> linked = new HashMap<>();
            for (Link link : result.run().identified().links()) {
                String registry = link.source().name();
                linked.computeIfAbsent(registry, none -> new HashSet<>()).add(link.row());
                rows.row(
                        link.pupil().map(StudentKey::value).orElse(""),
                        registry,
                        link.row(),
                        link.decision(),
                        link.rule() == null ? "" : link.rule(),
                        link.rule() == null ? "" : String.format(Locale.ROOT, "%.6f", link.score()),
                        link.category(),
                        findings(registry, link.row()));
            }
            rejected(linked, rows);
        });
    }

    /** Rows of which no record could be made: they name nobody that could be looked for. */
    private void rejected(Map<String, Set<Integer>> linked, Csv.Rows rows) {
        codes.forEach((registry, found) -> {
            var known = linked.getOrDefault(registry, Set.of());
            new TreeMap<>(found).forEach((row, names) -> {
                if (!known.contains(row) && isDataRow(names)) {
                    rows.row("", registry, row, "NONE", "", "", "", String.join(";", names));
                }
            });
        });
    }

    /** What is said of the header's line is not said of a person. */
    private static boolean isDataRow(TreeSet<String> names) {
        return !names.contains(FindingCode.HEADER_AMBIGUOUS.name())
                && !names.contains(FindingCode.HEADER_NOT_FOUND.name());
    }

    private String findings(String registry, int row) {
        var names = codes.getOrDefault(registry, Map.of()).get(row);
        return names == null ? "" : String.join(";", names);
    }
}
