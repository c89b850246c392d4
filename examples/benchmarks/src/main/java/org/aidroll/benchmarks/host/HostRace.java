package org.aidroll.benchmarks.host;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two host-sis in the same run, one bare, one with the plugin, asked for the same pages in pairs whose order is drawn, by a
 * few people at once over connections that stay open. Prints the medians, their ratio and their difference, for a page
 * without a mount and for one with; every pair must be the same bytes but for the tag. Before that, both are started in
 * turns, and the difference of their starts is printed.
 *
 * <p>Arguments: the server's jar, the plugin's jar, the folder of the plugin's settings, the pairs of each page (30000), the
 * connections to each host (4), the starts of each (5).
 */
public final class HostRace {
    private static final long SEED = 2020;
    private static final String TAG = "<script type=\"module\"[^>]*></script>";
    private static final String LIST = "/students";
    private static final String PUPIL = "/students/S0010699";
    // An account that host-sis ships for demonstrations.
    private static final String USER = "zhoulf";
    private static final String PASSWORD = "Xueji@2020";

    private final Path server;
    private final Path plugin;
    private final Path home;
    private final Path work;

    private HostRace(Path server, Path plugin, Path home, Path work) {
        this.server = server;
        this.plugin = plugin;
        this.home = home;
        this.work = work;
    }

    /** Starts, asks, prints, and leaves nothing behind. */
    public static void main(String[] arguments) throws Exception {
        int pairs = number(arguments, 3, 30_000);
        int connections = number(arguments, 4, 4);
        int starts = number(arguments, 5, 5);
        Path work = Files.createTempDirectory("host-race");
        try {
            var race = new HostRace(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), work);
            race.start(starts);
            race.run(pairs, connections);
        } finally {
            HomeFolder.remove(work);
        }
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private HostProcess bare() throws IOException {
        return HostProcess.start(List.of(HostProcess.java(), "-Xmx512m", "-jar", server.toString(), "--port", "0"));
    }

    private HostProcess plugged() throws IOException {
        Path own = HomeFolder.copy(home, Files.createTempDirectory(work, "home"));
        return HostProcess.start(List.of(
                HostProcess.java(),
                "-Xmx512m",
                "-Daidroll.home=" + own,
                "-jar",
                server.toString(),
                "--port",
                "0",
                "--lib",
                plugin.toString()));
    }

    private void start(int starts) throws Exception {
        var bare = new Times();
        var plugged = new Times();
        var ready = new Times();
        var bareCpu = new Times();
        var readyCpu = new Times();
        for (int i = 0; i < starts; i++) {
            try (var host = bare()) {
                bare.add(host.listening());
                bareCpu.add(millis(host) / 1e3);
            }
            try (var host = plugged()) {
                plugged.add(host.listening());
                ready.add(host.ready());
                readyCpu.add(millis(host) / 1e3);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "start: bare %.2f s, with the plugin %.2f s: %.2f s more until the host answers, %.2f s more until the"
                        + " plugin is ready; processor %.2f and %.2f s; medians of %d; load %.1f%n",
                bare.median(),
                plugged.median(),
                plugged.median() - bare.median(),
                ready.median() - bare.median(),
                bareCpu.median(),
                readyCpu.median(),
                starts,
                load());
    }

    private void run(int pairs, int connections) throws Exception {
        try (var bare = bare();
                var plugged = plugged()) {
            plugged.ready();
            for (String page : List.of(LIST, PUPIL)) {
                asked(bare, plugged, page, pairs, connections); // both are compiled by then
            }
            for (String page : List.of(LIST, PUPIL)) {
                double bareCpu = millis(bare);
                double pluggedCpu = millis(plugged);
                Pairs seen = asked(bare, plugged, page, pairs, connections);
                System.out.printf(
                        Locale.ROOT,
                        "%s, %s: bare %.3f ms, with the plugin %.3f ms, ratio %.3f, difference %+.3f ms; medians of %d"
                                + " pairs, %d at once; of the pair's differences %+.3f ms; processor for a page %.3f and"
                                + " %.3f ms; load %.1f%n",
                        page.equals(PUPIL) ? "with a mount" : "without a mount",
                        page,
                        seen.bare().median(),
                        seen.plugged().median(),
                        seen.plugged().median() / seen.bare().median(),
                        seen.plugged().median() - seen.bare().median(),
                        seen.bare().size(),
                        connections,
                        seen.difference().median(),
                        (millis(bare) - bareCpu) / seen.bare().size(),
                        (millis(plugged) - pluggedCpu) / seen.plugged().size(),
                        load());
            }
            System.out.println("all pages were the same bytes but for the tag");
        }
    }

    private static double millis(HostProcess host) {
        return host.cpu().toNanos() / 1e6;
    }

    private record Pairs(Times bare, Times plugged, Times difference) {}

    private static Pairs asked(HostProcess bare, HostProcess plugged, String page, int pairs, int connections)
            throws Exception {
        var seen = new Pairs(new Times(), new Times(), new Times());
        var threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                var chance = new SplittableRandom(SEED + i);
                var one = HostSession.login(HostSession.client(), bare.address(), USER, PASSWORD);
                var other = HostSession.login(HostSession.client(), plugged.address(), USER, PASSWORD);
                people.add(threads.submit(() -> {
                    for (int pair = 0; pair < pairs / connections; pair++) {
                        ask(seen, one, other, page, chance.nextBoolean());
                    }
                    return null;
                }));
            }
            for (Future<?> person : people) {
                person.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return seen;
    }

    private static void ask(Pairs seen, HostSession bare, HostSession plugged, String page, boolean bareFirst)
            throws Exception {
        var first = new Timed(bareFirst ? bare : plugged, page);
        var second = new Timed(bareFirst ? plugged : bare, page);
        Timed plain = bareFirst ? first : second;
        Timed aided = bareFirst ? second : first;
        compare(page, plain.answer, aided.answer);
        seen.bare().add(plain.millis);
        seen.plugged().add(aided.millis);
        seen.difference().add(aided.millis - plain.millis);
    }

    private static final class Timed {
        private final HttpResponse<byte[]> answer;
        private final double millis;

        Timed(HostSession session, String page) throws Exception {
            long begun = System.nanoTime();
            answer = session.get(page);
            millis = (System.nanoTime() - begun) / 1e6;
        }
    }

    /** The tag is on the page with a mount, once, and on no other. */
    private static void compare(String page, HttpResponse<byte[]> bare, HttpResponse<byte[]> plugged) {
        String plain = new String(bare.body(), StandardCharsets.ISO_8859_1);
        String aided = new String(plugged.body(), StandardCharsets.ISO_8859_1);
        String without = aided.replaceFirst(TAG, "");
        if (bare.statusCode() != 200
                || plugged.statusCode() != 200
                || !without.equals(plain)
                || page.equals(PUPIL) == without.equals(aided)) {
            throw new IllegalStateException(page + " differs by more than the tag: " + bare.statusCode() + " with "
                    + plain.length() + " bytes, " + plugged.statusCode() + " with " + aided.length());
        }
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
