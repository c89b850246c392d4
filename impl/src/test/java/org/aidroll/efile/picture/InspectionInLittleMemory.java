package org.aidroll.efile.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java of its own with a small heap: inspects files and prints what became of each. */
final class InspectionInLittleMemory {
    private InspectionInLittleMemory() {}

    /** State and findings of each file, one line each. */
    static List<String> of(int megabytes, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                InspectionInLittleMemory.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (var said = process.inputReader()) {
            said.lines().forEach(lines::add);
        }
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("the other Java did not end well");
        }
        return lines;
    }

    public static void main(String[] arguments) throws IOException {
        for (String file : arguments) {
            var outcome = Inspections.of(Path.of(file));
            System.out.println(outcome.value().orElseThrow().decode() + " " + Inspections.codes(outcome));
        }
    }
}
