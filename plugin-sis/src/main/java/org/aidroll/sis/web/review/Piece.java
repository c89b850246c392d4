package org.aidroll.sis.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of a value, and whether it is what the other side does not have.
 *
 * @param text the piece
 * @param differs whether the other side has something else there
 */
record Piece(String text, boolean differs) {
    private static final int FEW = 4;

    /** The value as one piece; none where it is empty. */
    static List<Piece> whole(String value, boolean differs) {
        return value.isEmpty() ? List.of() : List.of(new Piece(value, differs));
    }

    /** A text, with what the other does not have marked: what is left between the longest common beginning and end. */
    static List<Piece> of(String value, String other) {
        int[] own = value.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        int shorter = Math.min(own.length, others.length);
        int start = 0;
        while (start < shorter && own[start] == others[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && own[own.length - 1 - end] == others[others.length - 1 - end]) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, new String(own, 0, start), false);
        add(pieces, new String(own, start, own.length - start - end), true);
        add(pieces, new String(own, own.length - end, end), false);
        return pieces;
    }

    /**
     * A number under its mask. Where it is a slip away from the other, the digits that differ are shown: by them a person
     * decides, and no more than these few are told.
     */
    static List<Piece> masked(String masked, String raw, String other) {
        if (raw.equals(other) || raw.length() != other.length() || masked.length() != raw.length()) {
            return whole(masked, !other.isEmpty() && !raw.equals(other));
        }
        long differing = IntStream.range(0, raw.length())
                .filter(i -> raw.charAt(i) != other.charAt(i))
                .count();
        if (differing > FEW) {
            return whole(masked, true);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < raw.length(); i++) {
            boolean differs = raw.charAt(i) != other.charAt(i);
            add(pieces, String.valueOf(differs ? raw.charAt(i) : masked.charAt(i)), differs);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        int last = pieces.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && pieces.get(last).differs() == differs) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, differs));
        } else {
            pieces.add(new Piece(text, differs));
        }
    }
}
