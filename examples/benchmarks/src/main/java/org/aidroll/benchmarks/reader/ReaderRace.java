package org.aidroll.benchmarks.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads large rolls in processes of 256 MB, contestants taking turns, and prints ratios of medians to ours: CSV of
 * 1 000 000 rows, and XLSX of 200 000 rows with shared and with inline strings, 12 columns each.
 *
 * <p>Arguments: the runs (5), the rows of the CSV file (1 000 000), the rows of the XLSX files (200 000), the tables to
 * read (csv, shared, inline).
 */
public final class ReaderRace {
    private static final String HEAP = "-Xmx256m";

    private final int runs;

    private ReaderRace(int runs) {
        this.runs = runs;
    }

    /** Writes the files to a temporary folder, reads them, and removes them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var race = new ReaderRace(number(arguments, 0, 5));
        int csvRows = number(arguments, 1, 1_000_000);
        int xlsxRows = number(arguments, 2, 200_000);
        List<String> tables =
                arguments.length < 4 ? List.of("csv", "shared", "inline") : Arrays.asList(arguments[3].split(","));
        Path folder = Files.createTempDirectory("reader-race");
        try {
            for (String table : tables) {
                race.run(table, folder, table.equals("csv") ? csvRows : xlsxRows);
            }
        } finally {
            remove(folder);
        }
    }

    private void run(String table, Path folder, int rows) throws IOException, InterruptedException {
        boolean isCsv = table.equals("csv");
        Path file = folder.resolve(table + (isCsv ? ".csv" : ".xlsx"));
        List<Contestant> contestants;
        if (isCsv) {
            RollFiles.csv(file, rows);
            contestants = List.of(Contestant.AIDROLL, Contestant.JACKSON_CSV, Contestant.AIDROLL_ROWS);
        } else {
            RollFiles.xlsx(file, rows, table.equals("shared"));
            contestants =
                    List.of(Contestant.AIDROLL, Contestant.FASTEXCEL, Contestant.POI_SAX, Contestant.AIDROLL_ROWS);
        }
        Map<Contestant, List<Lap>> laps = new EnumMap<>(Contestant.class);
        for (int run = 0; run < runs; run++) {
            for (Contestant contestant : contestants) {
                laps.computeIfAbsent(contestant, none -> new ArrayList<>()).add(Lap.of(contestant, file, rows, HEAP));
            }
        }
        print(table + ", " + rows + " x 12, " + (Files.size(file) >> 20) + " MiB, " + HEAP, laps);
    }

    private static void print(String title, Map<Contestant, List<Lap>> laps) {
        System.out.println(title);
        Lap pupils = Lap.median(laps.getOrDefault(Contestant.AIDROLL, List.of()));
        Lap rows = Lap.median(laps.getOrDefault(Contestant.AIDROLL_ROWS, List.of()));
        laps.forEach((contestant, own) -> {
            Lap median = Lap.median(own);
            System.out.printf(
                    Locale.ROOT,
                    "  %-12s wall %.2f s, CPU %.2f s; to pupils we take %.2f x its wall time, %.2f x its CPU time;"
                            + " to rows %.2f x, %.2f x%n",
                    contestant,
                    median.wall(),
                    median.cpu(),
                    pupils.wall() / median.wall(),
                    pupils.cpu() / median.cpu(),
                    rows.wall() / median.wall(),
                    rows.cpu() / median.cpu());
        });
    }

    private static int number(String[] arguments, int place, int usual) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
