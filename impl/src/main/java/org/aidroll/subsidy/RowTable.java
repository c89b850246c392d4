package org.aidroll.subsidy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Of 2 to that power cells: 64 KB. */
    private static final int WIDEST_INDEX = 16;

    private final long[] masks;
    private final long[] wanted;
    private final boolean[] impossible;
    private final Field[] fields;
    /** The first field, which stands at the right end of the number of a cell, and so is not moved. */
    private final int lowest;

    private final int lowestMask;
    private final Field[] others;
    private final byte[] index;

    /**
     * Neighbouring bits of a profile that rows look at.
     *
     * @param from the lowest of them
     * @param mask as many ones as there are bits
     * @param to where they stand in the number of a cell
     */
    private record Field(int from, int mask, int to) {
        int cell(long bits) {
            return ((int) (bits >>> from) & mask) << to;
        }

        long bits(int cell) {
            return (long) (cell >>> to & mask) << from;
        }
    }

    /** The table of these rows, whose facts stand in profiles as {@code code} says. */
    public RowTable(List<BenefitStandard> rows, FactCode code) {
        this.masks = new long[rows.size()];
        this.wanted = new long[rows.size()];
        this.impossible = new boolean[rows.size()];
        long looked = 0;
        for (int row = 0; row < masks.length; row++) {
            for (Map.Entry<Fact, String> condition : rows.get(row).when().entrySet()) {
                Fact fact = condition.getKey();
                if (!code.knows(fact, condition.getValue())) {
                    impossible[row] = true;
                    continue;
                }
                long bits = code.bits(fact, condition.getValue());
                wanted[row] |= bits;
                masks[row] |= fact == Fact.CATEGORY ? bits : (long) FactCode.mask(fact) << FactCode.shift(fact);
            }
            looked |= masks[row];
        }
        this.fields = fields(looked);
        this.lowest = fields.length == 0 ? 0 : fields[0].from();
        this.lowestMask = fields.length == 0 ? 0 : fields[0].mask();
        this.others = Arrays.copyOfRange(fields, Math.min(1, fields.length), fields.length);
        this.index = index(Long.bitCount(looked));
    }

    /** Neighbours together: the fewer there are, the less there is to do for each profile. */
    private static Field[] fields(long looked) {
        List<Field> fields = new ArrayList<>();
        long rest = looked;
        int to = 0;
        while (rest != 0) {
            int from = Long.numberOfTrailingZeros(rest);
            int width = Math.min(Long.numberOfTrailingZeros(~(rest >>> from)), Integer.SIZE - 1);
            int mask = (1 << width) - 1;
            fields.add(new Field(from, mask, to));
            rest &= ~((long) mask << from);
            to += width;
        }
        return fields.toArray(new Field[0]);
    }

    private byte[] index(int width) {
        if (width > WIDEST_INDEX || masks.length > Byte.MAX_VALUE) {
            return new byte[0];
        }
        byte[] dense = new byte[1 << width];
        for (int cell = 0; cell < dense.length; cell++) {
            dense[cell] = (byte) search(profileOf(cell));
        }
        return dense;
    }

    /** A profile that falls into that cell of the index. */
    private long profileOf(int cell) {
        long bits = 0;
        for (Field field : fields) {
            bits |= field.bits(cell);
        }
        return bits;
    }

    /** The number of the one row that fits, from 0; {@link #NONE} or {@link #SEVERAL}. */
    public int find(long bits) {
        if (index.length == 0) {
            return search(bits);
        }
        int cell = (int) (bits >>> lowest) & lowestMask;
        for (Field field : others) {
            cell |= field.cell(bits);
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
        return "RowTable[" + masks.length + " rows, index " + index.length + ", by " + Arrays.toString(fields) + "]";
    }
}
