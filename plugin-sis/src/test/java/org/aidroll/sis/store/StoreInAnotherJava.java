package org.aidroll.sis.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.testkit.AidTestKit;

/** A server of its own: opens the store, keeps one link, says so, and never closes it. */
final class StoreInAnotherJava implements AutoCloseable {
    private final Process process;

    private StoreInAnotherJava(Process process) {
        this.process = process;
    }

    /** Comes back when the link is kept. */
    static StoreInAnotherJava start(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreInAnotherJava.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader()) {
            if (!"kept".equals(said.readLine())) {
                throw new IllegalStateException("the other server did not start");
            }
        }
        return new StoreInAnotherJava(process);
    }

    /** Without a word to it, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var clock = AidTestKit.clock("2020-11-30");
        var source = new RegistrySource("poverty", "扶贫办", null);
        var link = new Link(
                source,
                7,
                HardshipCategory.of("POVERTY"),
                LinkDecision.AUTO,
                StudentKey.of("1001"),
                MatchRule.ID_AND_NAME,
                List.of());
        var store = AidStore.open(Path.of(arguments[0]), clock);
        new LinkStore(store).replaceAll(List.of(new Registry(source, List.of())), List.of(link), clock.instant());
        System.out.println("kept");
        System.out.flush();
        Thread.sleep(60_000);
    }
}
