package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rows in are rows accounted for: {@code summary.json} has {@code files}, a list of objects with {@code file} (its path
 * in the folder), {@code rows_in}, {@code rows_accepted} and {@code rows_rejected}, where the last two make the first.
 * Titles, headers, totals and notes are no rows. A file with rejected rows has its copy in {@code rejected/}.
 * {@code decisions.jsonl} is one object a line.
 */
final class SummaryCheck implements Check {
    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<String, Map<?, ?>> files = files(run.text("summary.json"));
        Map<String, Long> expected = expected(county);
        List<String> wrong = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        expected.forEach((file, rows) -> {
            Map<?, ?> entry = files.getOrDefault(file, Map.of());
            BigDecimal in = number(entry, "rows_in");
            BigDecimal rejected = number(entry, "rows_rejected");
            BigDecimal accepted = number(entry, "rows_accepted");
            if (in.compareTo(BigDecimal.valueOf(rows)) != 0 || in.compareTo(accepted.add(rejected)) != 0) {
                wrong.add(file + " has " + rows + " rows, not " + entry);
            }
            if (rejected.signum() > 0 && !copied(run, file)) {
                copies.add(file);
            }
        });
        verdicts.none("summary: rows in are rows accounted for", wrong, expected.size());
        verdicts.none("rejected: a copy of every file with bad rows", copies, expected.size());
        List<String> lines = run.text("decisions.jsonl").lines().toList();
        List<String> broken = lines.stream().filter(line -> !isObject(line)).toList();
        verdicts.say(
                "decisions.jsonl is one object a line",
                broken.isEmpty() && !lines.isEmpty(),
                broken.size() + " broken of " + lines.size());
    }

    static Map<String, Long> expected(CountyFacts county) throws IOException {
        Map<String, Long> expected = new TreeMap<>();
        Path in = county.folder().resolve("in");
        for (String file : List.of("roll.csv", "schools.csv", "fees.csv", "payments.csv")) {
            if (Files.exists(in.resolve(file))) {
                expected.put(file, GivenText.read(in.resolve(file)).lines() - 1);
            }
        }
        try (Stream<Path> registries = Files.list(in.resolve("registries"))) {
            for (Path file : registries
                    .filter(f -> !f.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                long rows = county.links().keySet().stream()
                        .filter(row -> row.registry().equals(RunOutput.stem(name)))
                        .count();
                expected.put("registries/" + name, rows);
            }
        }
        return expected;
    }

    private static Map<String, Map<?, ?>> files(String summary) {
        Map<String, Map<?, ?>> files = new TreeMap<>();
        try {
            if (Json.parse(summary) instanceof Map<?, ?> object && object.get("files") instanceof List<?> entries) {
                for (Object entry : entries) {
                    if (entry instanceof Map<?, ?> file) {
                        files.put(String.valueOf(file.get("file")), file);
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        return files;
    }

    private static BigDecimal number(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    private static boolean copied(RunOutput run, String file) {
        String stem = RunOutput.stem(file);
        try (Stream<Path> all = Files.walk(run.folder().resolve("rejected"))) {
            return all.anyMatch(path -> RunOutput.stem(path.toString()).startsWith(stem));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isObject(String line) {
        try {
            return Json.parse(line) instanceof Map;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
