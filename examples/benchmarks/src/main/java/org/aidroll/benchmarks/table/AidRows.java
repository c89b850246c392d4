package org.aidroll.benchmarks.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Stage;

/**
 * The table all contestants hold, {@code county-aid.csv}: what the county plan of 2020 gives a pupil in a year, A01 to
 * A09. Which category is in which of the three tiers of A01 is ours, for the plan does not say.
 */
public final class AidRows {
    private static final String FILE = "county-aid.csv";

    private static final List<AidRow> ALL = all();

    private AidRows() {}

    /** The 20 rows. */
    static List<AidRow> all() {
        List<AidRow> rows = new ArrayList<>();
        for (String line : text().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            rows.add(new AidRow(
                    Integer.parseInt(cells[0]),
                    values(cells[1]),
                    values(cells[2]),
                    values(cells[3]),
                    Integer.parseInt(cells[4]),
                    cells[5]));
        }
        return rows;
    }

    /** That many cases as a county has them: every stage up to vocational alike, more than half boarding. */
    static AidCase[] cases(int count, long seed) {
        var random = new Random(seed);
        var cases = new AidCase[count];
        for (int i = 0; i < count; i++) {
            cases[i] = AidCase.of(
                    Stage.values()[random.nextInt(Stage.VOCATIONAL.ordinal() + 1)],
                    random.nextInt(10) < 4 ? Boarding.BOARDER : Boarding.values()[random.nextInt(4)],
                    Hardship.values()[random.nextInt(Hardship.values().length)]);
        }
        return cases;
    }

    /**
     * The row of a case by reading the rows one by one; 0 for none.
     *
     * @throws IllegalStateException if two fit
     */
    static int expected(List<AidRow> rows, AidCase facts) {
        List<AidRow> fitting = rows.stream().filter(row -> row.fits(facts)).toList();
        if (fitting.size() > 1) {
            throw new IllegalStateException("two rows for " + facts + ": " + fitting);
        }
        return fitting.isEmpty() ? 0 : fitting.get(0).number();
    }

    /** What the row of a case gives in a year, in yuan; 0 where no row fits. */
    public static int yuan(AidCase facts) {
        int number = expected(ALL, facts);
        return number == 0 ? 0 : ALL.get(number - 1).yuan();
    }

    private static TreeSet<String> values(String cell) {
        return cell.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(cell.split("\\|")));
    }

    private static String text() {
        try (InputStream in = AidRows.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
