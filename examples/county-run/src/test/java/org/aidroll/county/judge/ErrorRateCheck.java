package org.aidroll.county.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every school has its line, and rates and Wilson's limits are those of its n and x. */
final class ErrorRateCheck implements Check {
    private static final double Z = 1.959963984540054;
    private static final double NEAR = 6e-5;

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> missing = new TreeSet<>(county.schoolKinds().keySet());
        List<Map<String, String>> rows = run.rows("error_rates.csv");
        for (Map<String, String> row : rows) {
            missing.remove(row.getOrDefault("school_code", ""));
            double n = number(row, "n");
            double x = number(row, "x");
            if (n == 0 && List.of("rate", "wilson_low", "wilson_high").stream().allMatch(c -> "".equals(row.get(c)))) {
                continue;
            }
            double p = x / n;
            double centre = (p + Z * Z / 2 / n) / (1 + Z * Z / n);
            double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / 4 / n / n) / (1 + Z * Z / n);
            if (!near(row, "rate", p)
                    || !near(row, "wilson_low", centre - half)
                    || !near(row, "wilson_high", centre + half)) {
                wrong.add(row.toString());
            }
        }
        verdicts.none("error rates: every school", missing, county.schoolKinds().size());
        verdicts.none("error rates: rate and Wilson limits", wrong, rows.size());
    }

    private static boolean near(Map<String, String> row, String column, double value) {
        return Math.abs(number(row, column) - value) <= NEAR;
    }

    private static double number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(text) : Double.NaN;
    }
}
