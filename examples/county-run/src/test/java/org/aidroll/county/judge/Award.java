package org.aidroll.county.judge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/** What amounts are counted by. */
record Award(String student, String benefit) implements Comparable<Award> {
    private static final Pattern YUAN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Comparator<Award> ORDER =
            Comparator.comparing(Award::student).thenComparing(Award::benefit);

    static Award of(Map<String, String> row) {
        return new Award(row.getOrDefault("student", ""), row.getOrDefault("benefit", ""));
    }

    /** Zero where no number stands. */
    static BigDecimal yuan(String text) {
        return YUAN.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    @Override
    public int compareTo(Award other) {
        return ORDER.compare(this, other);
    }
}
