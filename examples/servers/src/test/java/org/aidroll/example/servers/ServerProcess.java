package org.aidroll.example.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process with its output in a file. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final int LAST_LINES = 40;

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts Java in this folder; {@code arguments} begin with options of the virtual machine. */
    static ServerProcess java(Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("output.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        // A build that is broken off must not leave servers behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ServerProcess(process, log);
    }

    /** Runs Java in this folder to its end, which must be a good one. */
    static void run(Path folder, List<String> arguments) throws Exception {
        try (var process = java(folder, Map.of(), arguments)) {
            if (!process.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.process.exitValue() != 0) {
                throw new IllegalStateException("it failed\n" + process.end());
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until what is asked holds; the process must live as long. */
    void await(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException((process.isAlive() ? "not within " + PATIENCE : "the server ended")
                        + ": " + what + "\n" + end());
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    private String end() throws IOException {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** Asks it to stop and waits until it has. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the server does not stop\n" + end());
        }
    }
}
