package org.aidroll.benchmarks;

import cn.hutool.core.util.IdcardUtil;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.aidroll.api.identity.ResidentId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Resident identity numbers beside hutool's {@code IdcardUtil}: the check on 10 000 numbers of which one in ten is
 * damaged; the check with birth date and sex on the 9 000 others.
 *
 * <p>With {@code -prof gc}, {@code check_aidroll} shows 0 bytes an operation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ResidentIdBenchmark {
    private static final int ALL = 10_000;
    private static final int VALID = 9_000;
    private static final long SEED = 20_201_015;

    private String[] all = {};
    private String[] valid = {};

    /** Makes the numbers, and holds both to one verdict on each. */
    @Setup
    public void makeNumbers() {
        all = new SyntheticIds(SEED).mixed(ALL);
        valid = Arrays.stream(all).filter(ResidentId::isValid).toArray(String[]::new);
        if (valid.length != VALID) {
            throw new IllegalStateException(valid.length + " numbers are valid, not " + VALID);
        }
        for (String id : all) {
            if (ResidentId.isValid(id) != IdcardUtil.isValidCard(id)) {
                throw new IllegalStateException("two verdicts on " + id);
            }
        }
    }

    /** Ours: is it valid? */
    @Benchmark
    @OperationsPerInvocation(ALL)
    public int check_aidroll() {
        int count = 0;
        for (String id : all) {
            count += ResidentId.isValid(id) ? 1 : 0;
        }
        return count;
    }

    /** Hutool's: is it valid? */
    @Benchmark
    @OperationsPerInvocation(ALL)
    public int check_hutool() {
        int count = 0;
        for (String id : all) {
            count += IdcardUtil.isValidCard(id) ? 1 : 0;
        }
        return count;
    }

    /** Ours: the value with birth date and sex. */
    @Benchmark
    @OperationsPerInvocation(VALID)
    public void parse_aidroll(Blackhole hole) {
        for (String text : valid) {
            var id = ResidentId.parse(text);
            hole.consume(id);
            hole.consume(id.birthDate());
            hole.consume(id.sex());
        }
    }

    /** Hutool's: check, then birth date and sex. */
    @Benchmark
    @OperationsPerInvocation(VALID)
    public void parse_hutool(Blackhole hole) {
        for (String text : valid) {
            hole.consume(IdcardUtil.isValidCard(text));
            hole.consume(IdcardUtil.getBirthDate(text));
            hole.consume(IdcardUtil.getGenderByIdCard(text));
        }
    }
}
