package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes what a run would write that knew the truth: it shows that a judge can be satisfied. */
final class PerfectRun {
    private final CountyFacts county;
    private final Path out;
    private final Map<Award, BigDecimal> due = new TreeMap<>();

    private PerfectRun(CountyFacts county, Path out) {
        this.county = county;
        this.out = out;
    }

    static Path write(Path county, Path out) throws IOException {
        var run = new PerfectRun(CountyFacts.read(county), out);
        Files.createDirectories(out.resolve("rejected"));
        run.identification();
        run.entitlements();
        run.reconciliation();
        run.unaided();
        run.errorRates();
        run.summary();
        return out;
    }

    private void csv(String file, List<List<String>> rows) throws IOException {
        var text = new StringBuilder(FormatCheck.HEADERS.get(file)).append("\r\n");
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(Guard::write).toList()))
                    .append("\r\n");
        }
        Files.writeString(out.resolve(file), text);
    }

    private void identification() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        county.links().forEach((row, student) -> {
            String decision = student.isEmpty() ? "NONE" : "AUTO";
            String rule = student.isEmpty() ? "NOT_A_STUDENT" : "ID";
            String category = student.isEmpty() ? "" : category(row.registry(), student);
            rows.add(List.of(student, row.registry(), String.valueOf(row.row()), decision, rule, "1", category, ""));
        });
        csv("identification.csv", rows);
    }

    private String category(String registry, String student) {
        Set<String> known = new TreeSet<>(county.pupils().get(student).categories());
        return switch (registry) {
            case "poverty", "upstream" -> "POVERTY";
            case "dibao" -> "DIBAO";
            case "disabled" -> "DISABLED";
            default -> known.contains("ORPHAN") ? "ORPHAN" : "TEKUN";
        };
    }

    private void entitlements() throws IOException {
        List<List<String>> awards = new ArrayList<>();
        List<List<String>> ledger = new ArrayList<>();
        List<List<String>> tiers = new ArrayList<>();
        county.pupils().forEach((student, pupil) -> {
            if (!pupil.categories().isEmpty()) {
                tiers.add(List.of(student, "", "true", "1", String.join(" ", pupil.categories())));
            }
            county.due(pupil, pupil.categories()).forEach((benefit, yuan) -> {
                due.put(new Award(student, benefit), yuan);
                String amount = yuan.setScale(2).toPlainString();
                awards.add(
                        List.of(student, benefit, county.term(), amount, "CNY", "GUARDIAN", "county-plan-2020", "A02"));
                ledger.add(List.of(student, county.term(), "", "", benefit, amount, "", "", "=1班"));
            });
        });
        csv("entitlements.csv", awards);
        csv("main_ledger.csv", ledger);
        csv("tiers.csv", tiers);
        csv("statistics.csv", List.of());
        csv("findings.csv", List.of(List.of("ID_TYPO", "MINOR", "X", "roll.csv:2", "610822********1234 is wrong")));
    }

    private void reconciliation() throws IOException {
        Set<Award> awards = new TreeSet<>(due.keySet());
        awards.addAll(county.paid().keySet());
        List<List<String>> rows = new ArrayList<>();
        for (Award award : awards) {
            if (Scope.PAID.contains(award.benefit())) {
                BigDecimal isDue = due.getOrDefault(award, BigDecimal.ZERO);
                BigDecimal isPaid = county.sumPaid(award);
                rows.add(List.of(
                        award.student(),
                        award.benefit(),
                        county.term(),
                        isDue.toPlainString(),
                        isPaid.toPlainString(),
                        isPaid.subtract(isDue).toPlainString(),
                        county.planted().getOrDefault(award, "OK")));
            }
        }
        csv("reconciliation.csv", rows);
    }

    private void unaided() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        county.pupils().forEach((student, pupil) -> {
            boolean has = false;
            boolean paid = false;
            for (String benefit : Scope.ALL) {
                has |= due.containsKey(new Award(student, benefit));
                paid |= county.paid().containsKey(new Award(student, benefit));
            }
            for (String category : pupil.categories()) {
                if (!has || !paid) {
                    String reason = has ? "DUE_NOT_PAID" : "AWAITING_ALLOCATION";
                    rows.add(List.of(student, category, reason, ""));
                }
            }
        });
        csv("unaided.csv", rows);
    }

    private void errorRates() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String school : new TreeSet<>(county.schoolKinds().keySet())) {
            List<String> row = new ArrayList<>(List.of(school, "2020-11"));
            row.addAll(
                    rows.isEmpty()
                            ? List.of("0", "0", "", "", "")
                            : List.of("200", "5", "0.025000", wilson(200, 5, -1), wilson(200, 5, 1)));
            row.addAll(List.of("", "", ""));
            rows.add(row);
        }
        csv("error_rates.csv", rows);
    }

    /** The solution of (p - x/n)² = z² p (1 - p) / n, found by halving: another way than the judge's. */
    private static String wilson(double n, double x, int side) {
        double z = 1.959963984540054;
        double near = x / n;
        double far = side < 0 ? 0 : 1;
        for (int i = 0; i < 60; i++) {
            double p = (near + far) / 2;
            if (Math.abs(p - x / n) < z * Math.sqrt(p * (1 - p) / n)) {
                near = p;
            } else {
                far = p;
            }
        }
        return String.format(Locale.ROOT, "%.6f", near);
    }

    private void summary() throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, Long> file : SummaryCheck.expected(county).entrySet()) {
            int rejected = file.getKey().equals("roll.csv") ? 1 : 0;
            files.add("{\"file\": \"%s\", \"rows_in\": %d, \"rows_accepted\": %d, \"rows_rejected\": %d}"
                    .formatted(file.getKey(), file.getValue(), file.getValue() - rejected, rejected));
        }
        Files.writeString(out.resolve("summary.json"), "{\"files\": [\n" + String.join(",\n", files) + "\n]}\n");
        Files.writeString(out.resolve("rejected/roll.csv"), "");
        Files.writeString(
                out.resolve("decisions.jsonl"), "{\"student\": \"X1\", \"because\": [\"A02\", null, true, 1.5]}\n");
    }
}
