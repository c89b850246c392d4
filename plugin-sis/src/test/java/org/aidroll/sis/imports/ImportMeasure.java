package org.aidroll.sis.imports;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.sis.testhost.TestHost;

/**
 * How long an import takes in a whole process, a host on Tomcat with the plugin in it, and how the host's pages answer
 * meanwhile. To be run by hand, with the heap that is to be measured: {@code java -Xmx512m … ImportMeasure 100000 41000}.
 */
final class ImportMeasure {
    private static final String DESCRIPTION = "department: 扶贫办\ncategory: POVERTY\n";
    private static final long SEED = 20_201_130;

    private ImportMeasure() {}

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        int pupils = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("aidroll-measure");
        var county = new BigCounty(SEED);
        try (var host = new TestHost(Files.createDirectory(folder.resolve("home")))
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.lists.write@all,aid.export@all")) {
            county.enrol(host.school(), pupils);
            List<List<String>> first = county.rows(rows);
            Path one = BigCounty.write(folder.resolve("one.xlsx"), first);
            Path two = BigCounty.write(folder.resolve("two.xlsx"), county.next(first));
            first = null;
            long started = System.nanoTime();
            host.file("registries/village.csv", "姓名\n某某\n")
                    .file("registries/village.yaml", DESCRIPTION)
                    .start()
                    .ready();
            System.out.printf(Locale.ROOT, "started\t%.1f s%n", seconds(started));
            run(host, "first list", one, false);
            run(host, "next list, trial", two, true);
            run(host, "next list", two, false);
        }
    }

    private static void run(TestHost host, String what, Path file, boolean trial) throws Exception {
        var over = new AtomicBoolean();
        List<Double> pages = new ArrayList<>();
        var visitor = new Thread(() -> visit(host, pages, over));
        visitor.start();
        long begun = System.nanoTime();
        String address = host.form(
                        "county",
                        "/aidroll/admin/registries?dryRun=" + trial,
                        Files.readAllBytes(file),
                        "poverty.xlsx",
                        DESCRIPTION)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("..", "/aidroll");
        long cpu = cpu();
        Map<String, String> phases = new LinkedHashMap<>();
        String answer = "";
        while (!answer.contains("\"phase\":\"DONE\"") && !answer.contains("\"phase\":\"FAILED\"")) {
            Thread.sleep(50);
            answer = host.get("county", address).body();
            Matcher phase = Pattern.compile("\"phase\":\"(\\w+)\"").matcher(answer);
            if (phase.find()) {
                phases.putIfAbsent(phase.group(1), "%.1f".formatted(seconds(begun)));
            }
        }
        double seconds = seconds(begun);
        over.set(true);
        visitor.join();
        pages.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s\t%.1f s, %.1f s of processor\t%s\t%s\tpages %d, median %.0f ms, 99 %% %.0f ms, slowest %.0f ms\theap peak %d MB%n",
                what,
                seconds,
                (cpu() - cpu) / 1e9,
                phases,
                Pattern.compile("\"ending\":\"\\w+\"|\"(linked|inReview|toCorrect|added|gone|changed|pupils)\":\\d+")
                        .matcher(answer)
                        .results()
                        .map(found -> found.group().replace("\"", ""))
                        .toList(),
                pages.size(),
                pages.get(pages.size() / 2),
                pages.get(pages.size() * 99 / 100),
                pages.get(pages.size() - 1),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20);
    }

    private static void visit(TestHost host, List<Double> pages, AtomicBoolean over) {
        for (int i = 0; !over.get(); i++) {
            String pupil = String.valueOf(100_000 + i * 7 % 1000);
            String path = i % 2 == 0 ? "/students/" + pupil : "/aidroll/api/students/" + pupil + "/panel";
            long asked = System.nanoTime();
            int status = host.get("county", path).statusCode();
            pages.add((System.nanoTime() - asked) / 1e6);
            if (status != 200) {
                System.out.println(path + " answered " + status);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
