package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The folder that a run wrote. */
record RunOutput(Path folder) {
    /** A category by the name of its registry; others say theirs in the line. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "poverty",
            "POVERTY",
            "dibao",
            "DIBAO",
            "disabled",
            "DISABLED",
            "upstream",
            "POVERTY",
            "edge",
            "DIBAO_EDGE");

    CsvRows csv(String file) throws IOException {
        return CsvRows.read(folder.resolve(file));
    }

    List<Map<String, String>> rows(String file) throws IOException {
        return csv(file).rows();
    }

    /** Empty when the file is missing. */
    String text(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    /** Lines of identification that name a registry, as the script takes them. */
    List<Map<String, String>> identification() throws IOException {
        return rows("identification.csv").stream()
                .filter(row -> !row.getOrDefault("registry", "").isEmpty())
                .toList();
    }

    /** The categories of each pupil whom the run linked without asking. */
    Map<String, Set<String>> categories() throws IOException {
        Map<String, Set<String>> categories = new TreeMap<>();
        for (Map<String, String> row : identification()) {
            String student = row.getOrDefault("student", "");
            if ("AUTO".equals(row.get("decision")) && !student.isEmpty()) {
                String category = CATEGORIES.getOrDefault(
                        stem(row.getOrDefault("registry", "")), row.getOrDefault("category", ""));
                categories.computeIfAbsent(student, key -> new TreeSet<>()).add(category);
            }
        }
        return categories;
    }

    /** Yuan of one term, by pupil and benefit. */
    Map<Award, BigDecimal> entitlements(String term) throws IOException {
        Map<Award, BigDecimal> sums = new TreeMap<>();
        for (Map<String, String> row : rows("entitlements.csv")) {
            if (term.equals(row.get("term"))) {
                sums.merge(Award.of(row), Award.yuan(row.getOrDefault("amount", "")), BigDecimal::add);
            }
        }
        return sums;
    }

    static String stem(String registry) {
        String name = registry.substring(registry.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
