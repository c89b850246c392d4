package org.aidroll.benchmarks.reader;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** One contestant and one file, in a process of their own: prints the rows, the characters and the CPU time in ns. */
public final class ReaderRun {
    private ReaderRun() {}

    /** Reads the file of the second argument with the contestant of the first. */
    public static void main(String[] arguments) throws Exception {
        Tally tally = Contestant.valueOf(arguments[0]).read(Path.of(arguments[1]));
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(tally.rows() + " " + tally.characters() + " " + system.getProcessCpuTime());
    }
}
