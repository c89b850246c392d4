package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a county from its folder into a folder of results. */
final class CountyRun {
    private final CountyFolder folder;
    private final Path in;
    private final Output output;
    private final Timings timings;

    CountyRun(Path in, Path out, Consumer<String> progress) {
        this.in = in;
        this.folder = new CountyFolder(in);
        this.output = new Output(out);
        this.timings = new Timings(progress);
    }

    /**
     * Reads, works out, and writes.
     *
     * @throws FolderException if the folder cannot be read as a county's, or there are results already
     * @throws IOException if the results cannot be written
     * @throws Exception where the program has a fault of its own
     */
    CountyResult run() throws Exception {
        output.check();
        folder.check();
        var settings = CountySettingsReader.read(in);
        try (var hands = new Hands()) {
            var pack = hands.begin(() -> timings.of("policy", () -> CountyPolicy.of(in, settings.policy())));
            var input = timings.of("read", () -> new CountyReader(folder).read());
            var result = new CountyStages(settings, input, pack.done(), timings).run();
            output.write(partial -> write(result, partial));
            return result;
        }
    }

    private void write(CountyResult result, Path partial) throws IOException {
        var stages = new StageCsvs(result);
        var ledgers = new LedgerCsvs(result);
        var findings = new FindingCsvs(result);
        parallel(List.of(
                () -> new ReportWorkbook(result).write(partial.resolve("report.xlsx")),
                () -> DecisionLines.write(result, partial.resolve("decisions.jsonl")),
                () -> new IdentificationCsv(result).write(partial.resolve("identification.csv")),
                () -> new WorkQueueCsv(result).write(partial.resolve("work_queue.csv")),
                () -> stages.tiers(partial.resolve("tiers.csv")),
                () -> stages.entitlements(partial.resolve("entitlements.csv")),
                () -> ledgers.mainLedger(partial.resolve("main_ledger.csv")),
                () -> ledgers.reconciliation(partial.resolve("reconciliation.csv")),
                () -> ledgers.unaided(partial.resolve("unaided.csv")),
                () -> ledgers.statistics(partial.resolve("statistics.csv")),
                () -> findings.findings(partial.resolve("findings.csv")),
                () -> findings.errorRates(partial.resolve("error_rates.csv")),
                () -> new BulletinFiles(result).write(partial),
                () -> new RejectedFiles(result, folder).write(partial.resolve("rejected"))));
        new VisitCsvs(result).write(partial);
        new Summary(result).write(partial.resolve("summary.json"), timings.millis());
    }

    /** Writes one file. */
    private interface Writing {
        void write() throws IOException;
    }

    private void parallel(List<Writing> writings) throws IOException {
        long begin = System.nanoTime();
        try (var hands = new Hands()) {
            List<Hands.Work<?>> works = new ArrayList<>();
            for (Writing writing : writings) {
                works.add(hands.begin(() -> {
                    writing.write();
                    return true;
                }));
            }
            Hands.all(works);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        timings.add("write", System.nanoTime() - begin);
    }
}
