package org.aidroll.county.judge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a pupil has a right to in one term, read from the county plan of 2020 (A01 to A09) and worked out without the
 * engine: two readers of one source must come to one figure.
 */
public final class Oracle {
    /** Due at once when a pupil is in one of them. */
    public static final Set<String> PROTECTED = Set.of("POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED");

    private static final Set<String> WAIVED_FEES = Set.of("POVERTY", "DIBAO", "DISABLED", "ORPHAN");

    private Oracle() {}

    /**
     * Yuan by benefit.
     *
     * @param stage code of the glossary
     * @param grade from 1 within the stage
     * @param schoolKind PUBLIC, PRIVATE or INCLUSIVE
     * @param fees what one term costs by item, at this school and stage
     */
    public static Map<String, BigDecimal> due(
            String stage,
            int grade,
            boolean boards,
            boolean rides,
            String status,
            String schoolKind,
            Set<String> categories,
            Map<String, BigDecimal> fees) {
        if (!status.equals("在读")) {
            return Map.of();
        }
        Map<String, BigDecimal> due = new TreeMap<>();
        boolean poor = categories.contains("POVERTY");
        switch (stage) {
            case "PRESCHOOL" -> {
                // A01: of approved 普惠性 kindergartens; 1 400 a year.
                if (poor && !schoolKind.equals("PRIVATE")) {
                    due.put("preschool-aid", new BigDecimal("700.00"));
                }
            }
            case "PRIMARY" -> compulsory(due, new BigDecimal("500.00"), boards, rides, categories, fees);
            case "JUNIOR" -> compulsory(due, new BigDecimal("625.00"), boards, rides, categories, fees);
            case "SENIOR" -> {
                if (poor) {
                    due.put("senior-grant", new BigDecimal("1250.00")); // A06: 2 500 a year
                }
                if (!Collections.disjoint(categories, WAIVED_FEES)) {
                    due.put("senior-fee-waiver", fee(fees, "tuition")); // A07
                }
            }
            case "VOCATIONAL" -> vocational(due, grade, boards, fees);
            default -> {}
        }
        return due;
    }

    /** A02, A03, A04: half of a year's standard; half of that for a day pupil who is not POVERTY. */
    private static void compulsory(
            Map<String, BigDecimal> due,
            BigDecimal full,
            boolean boards,
            boolean rides,
            Set<String> categories,
            Map<String, BigDecimal> fees) {
        boolean poor = categories.contains("POVERTY");
        if (!Collections.disjoint(categories, PROTECTED)) {
            BigDecimal day = poor ? full : full.divide(BigDecimal.valueOf(2));
            due.put(boards ? "compulsory-boarder" : "compulsory-day", boards ? full : day);
        }
        if (poor) {
            due.put("compulsory-uniform", fee(fees, "uniform"));
            if (rides) {
                due.put("compulsory-bus", fee(fees, "bus"));
            }
        }
    }

    /** A08 for all three years, A09 for the first two. */
    private static void vocational(
            Map<String, BigDecimal> due, int grade, boolean boards, Map<String, BigDecimal> fees) {
        if (grade == 1 || grade == 2) {
            due.put("vocational-grant", new BigDecimal("1000.00"));
        }
        BigDecimal lodging = boards ? fee(fees, "lodging") : BigDecimal.ZERO;
        due.put("vocational-waiver", fee(fees, "tuition").add(lodging).add(fee(fees, "textbook")));
    }

    private static BigDecimal fee(Map<String, BigDecimal> fees, String item) {
        return fees.getOrDefault(item, BigDecimal.ZERO);
    }
}
