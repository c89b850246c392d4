package org.aidroll.benchmarks.efile;

import java.util.concurrent.TimeUnit;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.engine.AidEngines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * E-files validated in one thread, without looking at pictures: completeness, every field, all that is compared across
 * documents, lists and pupils. Divide {@code files} by the time: the bar is 200 000 files a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class EFileBenchmark {
    /** A school's, a township's, a county's. */
    @Param({"200", "2000", "20000"})
    public int files;

    private EFileRequest request = SyntheticEFiles.of(1);

    /** Makes the files, and holds each to be complete. */
    @Setup
    public void makeFiles() {
        request = SyntheticEFiles.of(files);
        for (var report : validate_aidroll().reports()) {
            if (report.state() != EFileState.COMPLETE) {
                throw new IllegalStateException(report.student() + " is " + report.state() + ": " + report.findings());
            }
        }
    }

    /** Ours. */
    @Benchmark
    public EFileValidation validate_aidroll() {
        return AidEngines.eFileValidator().validate(request);
    }
}
