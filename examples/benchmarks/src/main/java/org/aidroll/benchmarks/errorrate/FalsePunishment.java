package org.aidroll.benchmarks.errorrate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counties in which every school is good, scored month after month: by the plain reading, in which a raw rate above 5 % is
 * punished, and by ours. Every punishment is a false one.
 *
 * <p>Without arguments, counties of 30 schools with 6 to 900 pupils; with the {@code roll.csv} of a county folder, the
 * schools of that roll with their real sizes; then the share of pupils that is looked at, 1 by default.
 */
public final class FalsePunishment {
    private static final int COUNTIES = 200;
    private static final int MONTHS = 36;
    private static final int SCHOOLS = 30;

    private FalsePunishment() {}

    /** Prints the figures for three kinds of good counties. */
    public static void main(String[] arguments) throws IOException {
        double share = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
        int[] real = arguments.length > 0 ? sizes(Path.of(arguments[0]), share) : new int[0];
        System.out.println(
                arguments.length > 0 ? real.length + " schools with " + size(real) : "30 schools of 6 to 900");
        for (var rates : List.of(new Rates(.005, .02), new Rates(.01, .04), new Rates(.03, .045))) {
            var tally = new PunishmentTally();
            for (int county = 0; county < COUNTIES; county++) {
                var random = new SplittableRandom(county);
                var sizes = real.length > 0 ? real : drawn(random);
                new GoodCounty(random, sizes, rates.drawn(random, sizes.length)).run(MONTHS, tally);
            }
            System.out.printf(
                    Locale.ROOT, "true rates %.1f to %.1f %%: %s%n", 100 * rates.low, 100 * rates.high, tally);
        }
    }

    private record Rates(double low, double high) {
        double[] drawn(SplittableRandom random, int count) {
            return random.doubles(count, low, high).toArray();
        }
    }

    private static int[] drawn(SplittableRandom random) {
        return random.doubles(SCHOOLS, Math.log(6), Math.log(900))
                .mapToInt(log -> (int) Math.round(Math.exp(log)))
                .toArray();
    }

    /** How many pupils each school of a roll has. */
    private static int[] sizes(Path roll, double share) throws IOException {
        var pupils = new TreeMap<String, Integer>();
        try (Stream<String> lines = Files.lines(roll, Charset.forName("GB18030"))) {
            lines.map(line -> Arrays.stream(line.split(","))
                            .filter(cell -> cell.matches("[0-9]{10}"))
                            .findFirst())
                    .flatMap(code -> code.stream())
                    .forEach(code -> pupils.merge(code, 1, Integer::sum));
        }
        return pupils.values().stream()
                .mapToInt(count -> Math.max(1, (int) Math.round(count * share)))
                .toArray();
    }

    private static String size(int[] sizes) {
        Collection<Integer> sorted = Arrays.stream(sizes).sorted().boxed().toList();
        return sorted.stream().findFirst().orElse(0) + " to "
                + Arrays.stream(sizes).max().orElse(0) + " records, half of them below " + median(sizes);
    }

    private static int median(int[] sizes) {
        return Arrays.stream(sizes).sorted().skip(sizes.length / 2).findFirst().orElse(0);
    }
}
