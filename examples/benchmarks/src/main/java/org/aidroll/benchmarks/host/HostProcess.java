package org.aidroll.benchmarks.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host-sis as people start it: a process of its own, on a free port, with or without our jar. */
final class HostProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)(/\\w+)");
    private static final String READY = "AidRoll is ready";
    private static final String REFUSED = "AidRoll does not start";
    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final long begun = System.nanoTime();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<Double> listening = new CompletableFuture<>();
    private final CompletableFuture<Double> ready = new CompletableFuture<>();

    private HostProcess(Process process) {
        this.process = process;
    }

    /** Starts that command; it is waited for by whoever asks for what it has not said yet. */
    static HostProcess start(List<String> command) throws IOException {
        var host = new HostProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        var reader = new Thread(host::follow, "host-output");
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(host.process::destroy));
        return host;
    }

    /** The {@code java} that runs this program. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Reads to the end, so that the host never waits for somebody to read. */
    private void follow() {
        var output = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    listening.complete(seconds());
                    address.complete("http://127.0.0.1:" + found.group(1) + found.group(2));
                }
                if (line.contains(READY)) {
                    ready.complete(seconds());
                }
                if (line.contains(REFUSED)) {
                    ready.completeExceptionally(new IllegalStateException(line));
                }
            }
        } catch (IOException closed) {
            output.append(closed);
        }
        var ended = new IllegalStateException("the host ended:\n" + output);
        address.completeExceptionally(ended);
        listening.completeExceptionally(ended);
        ready.completeExceptionally(ended);
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The context's address, without a slash at the end. */
    String address() throws Exception {
        return address.get(START_SECONDS, TimeUnit.SECONDS);
    }

    /** Seconds from the start of the process until the host said its address. */
    double listening() throws Exception {
        return listening.get(START_SECONDS, TimeUnit.SECONDS);
    }

    /** Seconds from the start of the process until every part of the plugin was made. */
    double ready() throws Exception {
        return ready.get(START_SECONDS, TimeUnit.SECONDS);
    }

    /** Processor time it has used. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What its Java says of its heap, in one line. */
    String heap() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.heap_info")
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return said.lines()
                .filter(line -> line.contains("used"))
                .findFirst()
                .orElse(said)
                .strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
