package org.aidroll.benchmarks.identification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a pair of data sets as FEBRL's generator does (Christen and Pudjijono 2009): originals, and of each one duplicate
 * with up to {@value #MOST} modifications, at most {@value #MOST_IN_FIELD} of them in a field: a character inserted, left
 * out, replaced or exchanged with the next, a value missing, given name and surname exchanged.
 */
final class FebrlMaker {
    private static final int MOST = 4;
    private static final int MOST_IN_FIELD = 2;
    private static final double MISSING_AT_FIRST = .02;
    private static final List<String> GIVEN =
            List.of(("emily joshua jack sophie lachlan jessica isabella william thomas"
                            + " olivia james samuel georgia benjamin hannah ruby matthew sarah nicholas ella daniel chloe mia luke"
                            + " charlotte jacob alexander madison bailey amelia riley mitchell grace zoe kyle caitlin harrison ryan"
                            + " tahlia brianna liam lucy connor noah annabelle maddison ethan jayden taylah dylan imogen finn kiera"
                            + " jasmine blake alessia tiarna angus hamish stephanie hugo")
                    .split(" "));
    private static final List<String> SYLLABLES =
            List.of(("ma ry wil son har dal ton clar ke whi te bro wn cam er on mc"
                            + " ken zie fa rin der ry gre en wa lker mor ris hol land pe ter sen ni chol cole man fos ter")
                    .split(" "));
    private static final List<String> STATES =
            List.of("nsw", "nsw", "nsw", "vic", "vic", "qld", "wa", "sa", "tas", "act");
    /** Places in the record: all but its number. */
    private static final int FIRST = 1;

    private static final int LAST = 10;

    private final SplittableRandom random;

    FebrlMaker(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Originals first, then duplicates in another order. */
    List<List<FebrlRecord>> pair(int size) {
        List<String[]> originals = new ArrayList<>();
        List<FebrlRecord> duplicates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            originals.add(original(i));
        }
        originals.forEach(original -> duplicates.add(random.nextInt(duplicates.size() + 1), duplicate(original)));
        return List.of(originals.stream().map(FebrlRecord::of).toList(), duplicates);
    }

    private String[] original(int number) {
        String[] fields = {
            "rec-" + number + "-org",
            skewed(GIVEN),
            word(2),
            Integer.toString(random.nextInt(1, 200)),
            word(3) + " street",
            random.nextInt(3) == 0 ? word(3) : "",
            word(3),
            Integer.toString(random.nextInt(2000, 2400)),
            skewed(STATES),
            "%d%02d%02d".formatted(random.nextInt(1900, 2000), random.nextInt(1, 13), random.nextInt(1, 29)),
            Integer.toString(random.nextInt(1_000_000, 10_000_000))
        };
        for (int at = FIRST; at <= LAST; at++) {
            if (at != LAST && random.nextDouble() < MISSING_AT_FIRST) {
                fields[at] = "";
            }
        }
        return fields;
    }

    private FebrlRecord duplicate(String[] original) {
        String[] fields = original.clone();
        fields[0] = original[0].replace("org", "dup-0");
        int[] changed = new int[fields.length];
        for (int left = random.nextInt(1, MOST + 1); left > 0; ) {
            int at = random.nextInt(FIRST, LAST + 1);
            if (changed[at] < MOST_IN_FIELD && !fields[at].isEmpty()) {
                changed[at]++;
                left--;
                modify(fields, at);
            }
        }
        return FebrlRecord.of(fields);
    }

    private void modify(String[] fields, int at) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            fields[at] = "";
        } else if (kind == 1 && at <= 2) {
            String given = fields[1];
            fields[1] = fields[2];
            fields[2] = given;
        } else {
            fields[at] = typed(fields[at], kind);
        }
    }

    private String typed(String text, int kind) {
        int at = random.nextInt(text.length());
        char other = Character.isDigit(text.charAt(at))
                ? (char) ('0' + random.nextInt(10))
                : (char) ('a' + random.nextInt(26));
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (kind % 4) {
            case 0 -> before + other + text.substring(at);
            case 1 -> before + after;
            case 2 -> before + other + after;
            default ->
                after.isEmpty() ? before + other : before + after.charAt(0) + text.charAt(at) + after.substring(1);
        };
    }

    private String word(int syllables) {
        String[] parts = new String[syllables];
        Arrays.setAll(parts, i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        return String.join("", parts);
    }

    private String skewed(List<String> words) {
        return words.get((int) (words.size() * random.nextDouble() * random.nextDouble()));
    }
}
