package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the judge knows of a county: the truth, and those of its files that need no reading of the engine's kind.
 *
 * @param links the student whom each row names, empty for nobody
 * @param paid the amounts of each award in this term, in the file's order
 */
record CountyFacts(
        Path folder,
        String term,
        Map<RegistryRow, String> links,
        Map<String, Pupil> pupils,
        Map<Award, String> planted,
        Map<String, String> schoolKinds,
        Map<String, Map<String, BigDecimal>> fees,
        Map<Award, List<BigDecimal>> paid) {
    private static final Pattern TERM = Pattern.compile("(?m)^term:\\s*\"?(\\d{4}-[A-Z]+)");

    /** A row as a person sees it in the file, the first line being 1. */
    record RegistryRow(String registry, int row) implements Comparable<RegistryRow> {
        static RegistryRow of(Map<String, String> row) {
            String number = row.getOrDefault("registry_row", "");
            return new RegistryRow(
                    RunOutput.stem(row.getOrDefault("registry", "")),
                    number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0);
        }

        @Override
        public int compareTo(RegistryRow other) {
            int first = registry.compareTo(other.registry);
            return first != 0 ? first : Integer.compare(row, other.row);
        }
    }

    /** As {@code truth/pupils.csv} has it. */
    record Pupil(
            String stage,
            int grade,
            boolean boards,
            boolean rides,
            String status,
            String school,
            Set<String> categories) {}

    static CountyFacts read(Path folder) throws IOException {
        Matcher term = TERM.matcher(Files.readString(folder.resolve("in/county.yaml")));
        String thisTerm = term.find() ? term.group(1) : "";
        Map<RegistryRow, String> links = new TreeMap<>();
        for (Map<String, String> row : truth(folder, "links")) {
            links.put(RegistryRow.of(row), row.getOrDefault("student", ""));
        }
        Map<String, Pupil> pupils = new TreeMap<>();
        truth(folder, "pupils").forEach(row -> pupils.put(row.getOrDefault("student", ""), pupil(row)));
        Map<Award, String> planted = new TreeMap<>();
        truth(folder, "payments").forEach(row -> planted.put(Award.of(row), row.getOrDefault("kind", "")));
        Map<String, String> kinds = new HashMap<>();
        given(folder, "schools")
                .forEach(row -> kinds.put(row.getOrDefault("school_code", ""), row.getOrDefault("kind", "")));
        Map<String, Map<String, BigDecimal>> fees = new HashMap<>();
        for (Map<String, String> row : given(folder, "fees")) {
            fees.computeIfAbsent(row.get("school_code") + " " + row.get("stage"), key -> new HashMap<>())
                    .put(row.getOrDefault("item", ""), Award.yuan(row.getOrDefault("per_term", "")));
        }
        return new CountyFacts(folder, thisTerm, links, pupils, planted, kinds, fees, paid(folder, thisTerm));
    }

    private static Map<Award, List<BigDecimal>> paid(Path folder, String term) throws IOException {
        Map<Award, List<BigDecimal>> paid = new TreeMap<>();
        for (Map<String, String> row : given(folder, "payments")) {
            String amount = row.getOrDefault("amount", "");
            if (term.equals(row.get("term")) && Award.yuan(amount).signum() > 0) {
                paid.computeIfAbsent(Award.of(row), key -> new ArrayList<>()).add(Award.yuan(amount));
            }
        }
        return paid;
    }

    private static Pupil pupil(Map<String, String> row) {
        Set<String> categories =
                new TreeSet<>(List.of(row.getOrDefault("categories", "").split(";")));
        categories.remove("");
        return new Pupil(
                row.getOrDefault("stage", ""),
                Integer.parseInt(row.getOrDefault("grade", "0")),
                "1".equals(row.get("boards")),
                "1".equals(row.get("rides")),
                row.getOrDefault("status", ""),
                row.getOrDefault("school_code", ""),
                categories);
    }

    /** What one pupil has a right to if these are the categories. */
    Map<String, BigDecimal> due(Pupil pupil, Set<String> categories) {
        return Oracle.due(
                pupil.stage(),
                pupil.grade(),
                pupil.boards(),
                pupil.rides(),
                pupil.status(),
                schoolKinds.getOrDefault(pupil.school(), ""),
                categories,
                fees.getOrDefault(pupil.school() + " " + pupil.stage(), Map.of()));
    }

    BigDecimal sumPaid(Award award) {
        return paid.getOrDefault(award, List.of()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Map<String, String>> truth(Path folder, String stem) throws IOException {
        return CsvRows.read(folder.resolve("truth").resolve(stem + ".csv")).rows();
    }

    private static List<Map<String, String>> given(Path folder, String stem) throws IOException {
        return CsvRows.read(folder.resolve("in").resolve(stem + ".csv")).rows();
    }
}
