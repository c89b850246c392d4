package org.aidroll.benchmarks.host;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Clerks at work in a host-sis with the plugin and a made county: each asks for something every five seconds, whether the
 * answer before is there or not. This process asks, the host is another. Of the requests 70 % are a pupil's page and then
 * the panel, 20 % the roster with filters, pages and orders, and 10 % the host's list of pupils, which has no mount; one
 * clerk in twenty is the county's officer, who sees all pupils. Times count from the moment at which the clerk meant to ask.
 *
 * <p>Arguments: the server's jar, the plugin's jar, the folder of the demonstration's settings, the seconds (120), the
 * seconds before that (30), the clerks (200), the pupils (41000), the rows of lists (30000), then more options for the
 * host's Java.
 */
public final class ClerkLoad {
    private static final long SEED = 5;
    private static final int OFFICERS = 20;
    private static final long EVERY_MILLIS = 5000;
    private static final int JITTER_MILLIS = 1000;

    private ClerkLoad() {}

    /** Makes the county in a temporary folder, asks, prints, and removes all. */
    public static void main(String[] arguments) throws Exception {
        int seconds = number(arguments, 3, 120);
        int before = number(arguments, 4, 30);
        int clerks = number(arguments, 5, 200);
        int pupils = number(arguments, 6, 41_000);
        int rows = number(arguments, 7, 30_000);
        List<String> options = new ArrayList<>(List.of("-Xmx1g"));
        options.addAll(List.of(arguments).subList(Math.min(8, arguments.length), arguments.length));
        Path work = Files.createTempDirectory("clerk-load");
        try {
            int officers = Math.max(1, clerks / OFFICERS);
            var county = HostCounty.make(work, Path.of(arguments[2]), pupils, rows, clerks, officers);
            List<String> command =
                    county.command(Path.of(arguments[0]), Path.of(arguments[1]), options.toArray(String[]::new));
            try (var host = HostProcess.start(command)) {
                System.out.printf(
                        Locale.ROOT,
                        "%d pupils, %d rows of lists; the host answers after %.1f s, the plugin is ready after %.1f s%n",
                        county.accounts(1, 1).get(0).pupils().size(),
                        rows,
                        host.listening(),
                        host.ready());
                run(host, county.accounts(clerks, officers), seconds, before);
            }
        } finally {
            HomeFolder.remove(work);
        }
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static void run(HostProcess host, List<HostCounty.Account> accounts, int seconds, int before)
            throws Exception {
        HttpClient client = HostSession.client();
        List<Clerk> clerks = new ArrayList<>();
        var answers = new Answers();
        for (HostCounty.Account account : accounts) {
            var session = HostSession.login(client, host.address(), account.user(), account.user());
            clerks.add(new Clerk(session, account.pupils(), new SplittableRandom(SEED + clerks.size()), answers));
        }
        var threads = Executors.newScheduledThreadPool(2);
        long begin = System.nanoTime();
        long count = begin + TimeUnit.SECONDS.toNanos(before);
        long end = count + TimeUnit.SECONDS.toNanos(seconds);
        for (Clerk clerk : clerks) {
            schedule(threads, clerk, begin + clerk.within(EVERY_MILLIS), count, end);
        }
        TimeUnit.NANOSECONDS.sleep(count - System.nanoTime());
        double cpu = host.cpu().toMillis() / 1e3;
        TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
        cpu = host.cpu().toMillis() / 1e3 - cpu;
        threads.shutdown();
        answers.awaitLast();
        System.out.printf(
                Locale.ROOT,
                "%d clerks, %d s after %d s: %.1f s of processor in the host, %s; load %.1f%n",
                clerks.size(),
                seconds,
                before,
                cpu,
                host.heap(),
                HostRace.load());
        System.out.print(answers);
    }

    /** The clerk's next act, and after it, whatever becomes of that, the one after. */
    private static void schedule(ScheduledExecutorService threads, Clerk clerk, long base, long count, long end) {
        long moment = base + clerk.within(JITTER_MILLIS);
        if (moment >= end) {
            return;
        }
        threads.schedule(
                () -> {
                    schedule(threads, clerk, base + TimeUnit.MILLISECONDS.toNanos(EVERY_MILLIS), count, end);
                    clerk.act(moment, moment >= count);
                },
                moment - System.nanoTime(),
                TimeUnit.NANOSECONDS);
    }
}
