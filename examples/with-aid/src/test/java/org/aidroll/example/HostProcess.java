package org.aidroll.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A host as people start it: a process of its own, on a free port, with or without our jar in its lib folder. */
final class HostProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):(\\d+)(/\\w+)");

    private final Process process;
    private final Path home;
    private final String address;

    private HostProcess(Process process, Path home, String address) {
        this.process = process;
        this.home = home;
        this.address = address;
    }

    /** The server-rendered host, with our jar. */
    static HostProcess hostSis(String... options) throws Exception {
        Path home = copyOfHome("host-sis");
        return start(home, hostSisCommand(home, List.of("--lib", jar("plugin.jar")), options));
    }

    /** The same host without our jar. */
    static HostProcess hostSisAlone() throws Exception {
        Path home = copyOfHome("host-sis");
        return start(home, hostSisCommand(home, List.of()));
    }

    /** The Spring Boot host, with our jar. */
    static HostProcess springBootHost(String... options) throws Exception {
        Path home = copyOfHome("spring-boot-host");
        List<String> command = java(home, options);
        command.addAll(
                List.of("-Dloader.path=" + jar("plugin.jar"), "-jar", jar("spring-boot-host.jar"), "--server.port=0"));
        return start(home, command);
    }

    private static List<String> hostSisCommand(Path home, List<String> more, String... options) {
        List<String> command = java(home, options);
        command.addAll(List.of("-jar", jar("host-sis.jar"), "--port", "0"));
        command.addAll(more);
        return command;
    }

    private static List<String> java(Path home, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Daidroll.home=" + home);
        command.addAll(List.of(options));
        return command;
    }

    private static String jar(String property) {
        return Path.of(System.getProperty(property)).normalize().toString();
    }

    private static Path copyOfHome(String host) throws IOException {
        Path from = Path.of("homes", host);
        Path to = Files.createTempDirectory("aidroll-home");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private static HostProcess start(Path home, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> follow(process, address), "host-output");
        reader.setDaemon(true);
        reader.start();
        try {
            return new HostProcess(process, home, address.get(90, TimeUnit.SECONDS));
        } catch (Exception neverCame) {
            process.destroyForcibly();
            throw neverCame;
        }
    }

    /** Reads to the end, so that the host never waits for somebody to read. */
    private static void follow(Process process, CompletableFuture<String> address) {
        StringBuilder output = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    address.complete("http://localhost:" + found.group(1) + found.group(2));
                }
            }
        } catch (IOException closed) {
            output.append(closed);
        }
        address.completeExceptionally(new IllegalStateException("the host never said its address:\n" + output));
    }

    /** The context's address, without a slash at the end. */
    String address() {
        return address;
    }

    /** The plugin's folder, a copy of the one that the demonstration has. */
    Path home() {
        return home;
    }

    /** Waits until the plugin has read every list. */
    void awaitAid() throws Exception {
        Path diagnostics = home.resolve("diagnostics.txt");
        for (int i = 0; i < 600; i++) {
            if (Files.exists(diagnostics) && Files.readString(diagnostics).contains("list poverty")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the plugin is not ready: "
                + (Files.exists(diagnostics) ? Files.readString(diagnostics) : "no diagnostics.txt"));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
