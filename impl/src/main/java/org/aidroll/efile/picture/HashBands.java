package org.aidroll.efile.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.aidroll.api.efile.PictureHash;

/**
 * Finds hashes that differ in few bits without comparing each with each. The bits are dealt into 32 bands; hashes that
 * differ in at most 31 bits agree in at least one whole band, and only what agrees in a band is compared.
 *
 * <p>The bits are dealt in turn, those first of which half the pictures have a 1: so each band gets its share of the zones
 * that vary, and of the ground that all ID cards have in common. Where more than 2 000 agree in a band all the same, they
 * have to agree in the next band too, and so on up to four.
 */
final class HashBands {
    private static final int BITS = 64 * PictureHash.WORDS;
    private static final int BANDS = 32;
    private static final int CROWD = 2000;
    private static final int MOST_IN_TURN = 4;

    /** Two hashes by their places, the smaller first. */
    record Pair(int first, int second) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private final PictureHash[] hashes;
    private final int maxDistance;
    private final int crowd;
    private final long[][] keys;
    private final Set<Pair> pairs = new TreeSet<>();

    HashBands(PictureHash[] hashes, int maxDistance) {
        this(hashes, maxDistance, CROWD);
    }

    /** By another size of a crowd. */
    HashBands(PictureHash[] hashes, int maxDistance, int crowd) {
        this.hashes = hashes;
        this.maxDistance = maxDistance;
        this.crowd = crowd;
        this.keys = keys(hashes);
    }

    /** The pairs of at most the greatest distance, in order. */
    Set<Pair> pairs() {
        int[] all = IntStream.range(0, hashes.length).toArray();
        for (int band = 0; band < BANDS; band++) {
            split(all, band, 1);
        }
        return pairs;
    }

    /** Parts the members by their key in this band, and compares those that agree. */
    private void split(int[] members, int band, int inTurn) {
        long[] sorted = new long[members.length];
        int bitsOfPlace = Integer.SIZE - Integer.numberOfLeadingZeros(members.length);
        long places = (1L << bitsOfPlace) - 1;
        for (int i = 0; i < members.length; i++) {
            sorted[i] = keys[band][members[i]] << bitsOfPlace | i;
        }
        Arrays.sort(sorted);
        int start = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] >> bitsOfPlace != sorted[start] >> bitsOfPlace) {
                int[] agreeing = new int[end - start];
                for (int i = start; i < end; i++) {
                    agreeing[i - start] = members[(int) (sorted[i] & places)];
                }
                agree(agreeing, band, inTurn);
                start = end;
            }
        }
    }

    /** Members of one key, in the order of their places. */
    private void agree(int[] members, int band, int inTurn) {
        if (members.length > crowd && inTurn < MOST_IN_TURN) {
            split(members, (band + 1) % BANDS, inTurn + 1);
            return;
        }
        for (int i = 0; i < members.length; i++) {
            PictureHash one = hashes[members[i]];
            for (int j = i + 1; j < members.length; j++) {
                if (one.distance(hashes[members[j]]) <= maxDistance) {
                    pairs.add(new Pair(members[i], members[j]));
                }
            }
        }
    }

    private static long[][] keys(PictureHash[] hashes) {
        List<Integer> bits = byBalance(hashes);
        long[][] keys = new long[BANDS][hashes.length];
        for (int i = 0; i < BITS; i++) {
            int bit = bits.get(i);
            long[] band = keys[i % BANDS];
            for (int picture = 0; picture < hashes.length; picture++) {
                band[picture] = band[picture] << 1 | hashes[picture].word(bit >> 6) >>> bit & 1;
            }
        }
        return keys;
    }

    private static List<Integer> byBalance(PictureHash[] hashes) {
        int[] ones = new int[BITS];
        for (PictureHash hash : hashes) {
            for (int bit = 0; bit < BITS; bit++) {
                ones[bit] += (int) (hash.word(bit >> 6) >>> bit & 1);
            }
        }
        return IntStream.range(0, BITS)
                .boxed()
                .sorted(Comparator.comparingInt(bit -> Math.abs(2 * ones[bit] - hashes.length)))
                .toList();
    }
}
