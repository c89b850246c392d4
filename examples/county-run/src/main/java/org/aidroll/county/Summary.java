package org.aidroll.county;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.Link;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.money.Money;

/** {@code summary.json}: rows in and out, counts, totals, digests, what was skipped and how long it took. */
final class Summary {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CountyResult result;
    private final ObjectNode tree = MAPPER.createObjectNode();

    Summary(CountyResult result) {
        this.result = result;
    }

    void write(Path file, Map<String, Long> millis) throws IOException {
        var settings = result.settings();
        var pack = result.request().basis().pack();
        tree.put("program", Version.NAME + " " + Version.text());
        tree.put("division", settings.division().code());
        tree.put("term", settings.term().value());
        tree.put("assessment_date", settings.assessmentDate().toString());
        tree.put("known_date", settings.knownDate().toString());
        tree.put("policy", pack.id());
        tree.put("policy_version", pack.version());
        tree.put("policy_digest", pack.digest());
        files();
        counts();
        totals();
        var skipped = tree.putArray("skipped");
        skipped().forEach(skipped::add);
        var timings = tree.putObject("milliseconds");
        millis.forEach(timings::put);
        Files.writeString(file, MAPPER.writeValueAsString(tree) + "\n");
    }

    private void files() {
        var files = tree.putArray("files");
        for (FileCount count : result.input().files()) {
            files.addObject()
                    .put("file", count.file())
                    .put("rows_in", count.rows())
                    .put("rows_accepted", count.accepted())
                    .put("rows_rejected", count.rejected())
                    .put("sha256", count.sha256());
        }
    }

    private void counts() {
        var run = result.run();
        var counts = tree.putObject("counts");
        counts.put("schools", result.request().roll().schools().size());
        counts.put("students", run.entitlements().size());
        Map<String, Integer> links = new TreeMap<>();
        for (Link link : run.identified().links()) {
            links.merge(link.decision().name(), 1, Integer::sum);
        }
        links.forEach((decision, count) -> counts.put("links_" + decision.toLowerCase(Locale.ROOT), count));
        counts.put(
                "students_by_right",
                run.tiers().assignments().stream()
                        .filter(assignment -> assignment.byRight())
                        .count());
        result.visits().summary(counts);
        var kinds = counts.putObject("reconciliation");
        Map<String, Integer> byKind = new TreeMap<>();
        for (ReconciliationLine line : run.reconciliation().lines()) {
            byKind.merge(line.kind().name(), 1, Integer::sum);
        }
        byKind.forEach(kinds::put);
        var reasons = counts.putObject("unaided");
        Map<String, Integer> byReason = new TreeMap<>();
        for (UnaidedCase unaided : result.unaided()) {
            byReason.merge(unaided.reason().name(), 1, Integer::sum);
        }
        byReason.forEach(reasons::put);
        var findings = counts.putObject("findings");
        Map<String, Integer> bySeverity = new TreeMap<>();
        for (Finding finding : result.findings()) {
            bySeverity.merge(finding.severity().name(), 1, Integer::sum);
        }
        bySeverity.forEach(findings::put);
    }

    private void totals() {
        var reconciliation = result.run().reconciliation();
        var totals = tree.putObject("totals");
        totals.put("due", result.run().entitlements().total().yuan());
        totals.put("reconciled_due", sum(reconciliation.lines(), true));
        totals.put("reconciled_paid", sum(reconciliation.lines(), false));
    }

    private static String sum(List<ReconciliationLine> lines, boolean due) {
        return lines.stream()
                .map(line -> due ? line.due() : line.paid())
                .reduce(Money.ZERO, Money::plus)
                .yuan();
    }

    /** What the folder has no file for, and what belongs to stages that this version does not run. */
    private List<String> skipped() {
        List<String> skipped = new ArrayList<>();
        result.input().absent().forEach(file -> skipped.add(file + ": not in the folder"));
        if (result.visits().plan().isEmpty()) {
            skipped.add("visit_plan.csv: " + CountySettingsReader.FILE + " has no settings.visit_seed");
        }
        return skipped;
    }
}
