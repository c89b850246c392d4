package org.aidroll.county.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidroll.county.judge.CountyFacts.RegistryRow;

/** Whom the run takes the rows of the registries to name. A false link without asking is never forgiven. */
final class LinkCheck implements Check {
    private static final String HEADS_ONLY = "edge";
    private static final double AUTO = .97;
    private static final double AUTO_OR_REVIEW = .995;
    private static final double REVIEW = .02;

    private final Scope scope;

    LinkCheck(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<RegistryRow, List<Map<String, String>>> got = new TreeMap<>();
        for (Map<String, String> row : run.identification()) {
            got.computeIfAbsent(RegistryRow.of(row), key -> new ArrayList<>()).add(row);
        }
        List<RegistryRow> missing = county.links().keySet().stream()
                .filter(row -> !got.containsKey(row))
                .toList();
        verdicts.none(
                "every registry row is accounted for", missing, county.links().size());
        List<RegistryRow> unknown = got.keySet().stream()
                .filter(row -> !county.links().containsKey(row))
                .toList();
        verdicts.none("no line for a row that is no data", unknown, got.size());
        links(county, got, verdicts);
    }

    private void links(CountyFacts county, Map<RegistryRow, List<Map<String, String>>> got, Verdicts verdicts) {
        int auto = 0;
        int review = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<RegistryRow, String> link : county.links().entrySet()) {
            List<Map<String, String>> lines = got.getOrDefault(link.getKey(), List.of());
            Set<String> autos = students(lines, "AUTO");
            autos.remove("");
            if (link.getKey().registry().equals(HEADS_ONLY)) {
                if (!autos.isEmpty()) {
                    wrong.add(link.getKey() + " names a head only: " + autos);
                }
            } else if (!autos.isEmpty()) {
                if (autos.equals(Set.of(link.getValue()))) {
                    auto++;
                } else {
                    wrong.add(link.getKey() + " names '" + link.getValue() + "': " + autos);
                }
            } else if (!link.getValue().isEmpty() && students(lines, "REVIEW").contains(link.getValue())) {
                review++;
            }
        }
        verdicts.none("false AUTO links", wrong, auto + wrong.size());
        if (scope.recallJudged()) {
            long links =
                    county.links().values().stream().filter(s -> !s.isEmpty()).count();
            share("AUTO recall", auto, links, AUTO, verdicts);
            share("AUTO + REVIEW recall", auto + review, links, AUTO_OR_REVIEW, verdicts);
        }
        long reviewed = got.entrySet().stream()
                .filter(row -> !row.getKey().registry().equals(HEADS_ONLY))
                .filter(row -> row.getValue().stream().anyMatch(line -> "REVIEW".equals(line.get("decision"))))
                .count();
        long rows = county.links().keySet().stream()
                .filter(row -> !row.registry().equals(HEADS_ONLY))
                .count();
        verdicts.say("REVIEW <= 2 % of the rows", reviewed <= REVIEW * rows + 1, reviewed + " of " + rows);
    }

    private static void share(String check, int found, long of, double least, Verdicts verdicts) {
        verdicts.say(check + " >= " + least, found >= least * of, found + " of " + of);
    }

    private static Set<String> students(Collection<Map<String, String>> lines, String decision) {
        Set<String> students = new TreeSet<>();
        for (Map<String, String> line : lines) {
            if (decision.equals(line.get("decision"))) {
                students.add(line.getOrDefault("student", ""));
            }
        }
        return students;
    }
}
