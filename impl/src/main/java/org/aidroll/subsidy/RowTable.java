package org.aidroll.subsidy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Fact;

/**
 * The rows of a benefit, compiled: which of them fits a profile. A dense index over the facts that the rows look at,
 * where that is small; else the rows are compared one by one, each by one mask.
 */
public final class RowTable {
    /** No row fits. */
    public static final int NONE = -1;

    /** Several rows fit: the pack was not checked. */
    public static final int SEVERAL = -2;

    private static final int LARGEST_INDEX = 1 << 16;

    private final long[] masks;
    private final long[] wanted;
    private final boolean[] impossible;
    private final int[] shifts;
    private final int[] sizes;
    private final byte[] index;

    /** The table of these rows, whose facts stand in profiles as {@code code} says. */
    RowTable(List<BenefitStandard> rows, FactCode code) {
        this.masks = new long[rows.size()];
        this.wanted = new long[rows.size()];
        this.impossible = new boolean[rows.size()];
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Set<Integer> categoryBits = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Map.Entry<Fact, String> condition : rows.get(row).when().entrySet()) {
                Fact fact = condition.getKey();
                if (!code.knows(fact, condition.getValue())) {
                    impossible[row] = true;
                    continue;
                }
                long bits = code.bits(fact, condition.getValue());
                wanted[row] |= bits;
                if (fact == Fact.CATEGORY) {
                    masks[row] |= bits;
                    categoryBits.add(Long.numberOfTrailingZeros(bits));
                } else {
                    masks[row] |= (long) FactCode.mask(fact) << FactCode.shift(fact);
                    facts.add(fact);
                }
            }
        }
        this.shifts = new int[facts.size() + categoryBits.size()];
        this.sizes = new int[shifts.length];
        int dimension = 0;
        for (Fact fact : facts) {
            shifts[dimension] = FactCode.shift(fact);
            sizes[dimension++] = code.size(fact);
        }
        for (int bit : categoryBits) {
            shifts[dimension] = bit;
            sizes[dimension++] = 2;
        }
        this.index = index(rows.size());
    }

    private byte[] index(int rows) {
        long size = 1;
        for (int one : sizes) {
            size *= one;
        }
        if (size > LARGEST_INDEX || rows > Byte.MAX_VALUE) {
            return new byte[0];
        }
        byte[] dense = new byte[(int) size];
        for (int cell = 0; cell < dense.length; cell++) {
            dense[cell] = (byte) search(profileOf(cell));
        }
        return dense;
    }

    /** A profile that falls into that cell of the index. */
    private long profileOf(int cell) {
        long bits = 0;
        int rest = cell;
        for (int i = 0; i < sizes.length; i++) {
            bits |= (long) (rest % sizes[i]) << shifts[i];
            rest /= sizes[i];
        }
        return bits;
    }

    /** The number of the one row that fits, from 0; {@link #NONE} or {@link #SEVERAL}. */
    public int find(long bits) {
        if (index.length == 0) {
            return search(bits);
        }
        int cell = 0;
        for (int i = sizes.length - 1; i >= 0; i--) {
            cell = cell * sizes[i] + ((int) (bits >>> shifts[i]) & (sizes[i] - 1));
        }
        return index[cell];
    }

    private int search(long bits) {
        int found = NONE;
        for (int row = 0; row < masks.length; row++) {
            if (!impossible[row] && (bits & masks[row]) == wanted[row]) {
                if (found != NONE) {
                    return SEVERAL;
                }
                found = row;
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "RowTable[" + masks.length + " rows, index " + index.length + ", by " + Arrays.toString(shifts) + "]";
    }
}
