package org.aidroll.explain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;

/** A Java of its own, in Turkey and with another clock: replays kept decisions and prints the hash of each. */
final class ReplayInAnotherJava {
    private ReplayInAnotherJava() {}

    /** The hashes that come out there, one for each line. */
    static List<String> hashes(String pack, Path lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReplayInAnotherJava.class.getName(),
                        pack,
                        lines.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> hashes = new ArrayList<>();
        try (var said = process.inputReader()) {
            said.lines().forEach(hashes::add);
        }
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("the other Java did not end well");
        }
        return hashes;
    }

    public static void main(String[] arguments) throws IOException {
        var pack = PolicyPacks.shipped(arguments[0]);
        for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            var again = AidEngines.subsidyCalculator().replay(KeptDecision.read(line), pack);
            System.out.println(AidEngines.json(again).equals(line) ? again.hash() : "another text");
        }
    }
}
