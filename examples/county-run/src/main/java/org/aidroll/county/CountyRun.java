package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
     */
    CountyResult run() throws IOException {
        output.check();
        folder.check();
        var settings = CountySettingsReader.read(in);
        var pack = timings.of("policy", () -> CountyPolicy.of(in, settings.policy()));
        var input = timings.of("read", () -> new CountyReader(folder).read());
        var result = new CountyStages(settings, input, pack, timings).run();
        output.write(partial -> write(result, partial));
        return result;
    }

    private void write(CountyResult result, Path partial) throws IOException {
        var stages = new StageCsvs(result);
        var ledgers = new LedgerCsvs(result);
        var findings = new FindingCsvs(result);
        parallel(List.of(
                () -> new ReportWorkbook(result).write(partial.resolve("report.xlsx")),
                () -> DecisionLines.write(result, partial.resolve("decisions.jsonl")),
                () -> new IdentificationCsv(result).write(partial.resolve("identification.csv")),
                () -> stages.tiers(partial.resolve("tiers.csv")),
                () -> stages.entitlements(partial.resolve("entitlements.csv")),
                () -> ledgers.mainLedger(partial.resolve("main_ledger.csv")),
                () -> ledgers.reconciliation(partial.resolve("reconciliation.csv")),
                () -> ledgers.unaided(partial.resolve("unaided.csv")),
                () -> ledgers.statistics(partial.resolve("statistics.csv")),
                () -> findings.findings(partial.resolve("findings.csv")),
                () -> findings.errorRates(partial.resolve("error_rates.csv")),
                () -> new RejectedFiles(result, folder).write(partial.resolve("rejected"))));
        new Summary(result).write(partial.resolve("summary.json"), timings.millis());
    }

    /** Writes one file. */
    private interface Writing {
        void write() throws IOException;
    }

    /** The files do not depend on each other; two hands write them. */
    private void parallel(List<Writing> writings) throws IOException {
        long begin = System.nanoTime();
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> open = new ArrayList<>();
            for (Writing writing : writings) {
                open.add(hands.submit(() -> {
                    writing.write();
                    return true;
                }));
            }
            for (Future<?> one : open) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", interrupted);
        } finally {
            hands.shutdownNow();
        }
        timings.add("write", System.nanoTime() - begin);
    }
}
