package org.aidroll.county.report;

/**
 * Two personal numbers beside each other, as much of them as it takes to compare: the first three and last four
 * characters, as everywhere, and where only a few differ those as well. Where they differ widely that is all one needs to
 * know.
 *
 * @param left the one, masked
 * @param right the other, masked
 */
record NumberPair(String left, String right) {
    private static final int HEAD = 3;
    private static final int TAIL = 4;
    /** An exchange of neighbours, a character missed or typed twice, and one more slip. */
    private static final int FEW = 4;

    static NumberPair of(String left, String right) {
        int begin = 0;
        int shorter = Math.min(left.length(), right.length());
        while (begin < shorter && left.charAt(begin) == right.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        int widest = Math.max(left.length(), right.length()) - begin - end;
        boolean shown = !left.isEmpty() && !right.isEmpty() && widest <= FEW;
        return new NumberPair(
                masked(left, begin, left.length() - end, shown), masked(right, begin, right.length() - end, shown));
    }

    private static String masked(String number, int from, int to, boolean shown) {
        var masked = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            boolean usual = number.length() > HEAD + TAIL && (i < HEAD || i >= number.length() - TAIL);
            masked.append(usual || (shown && i >= from && i < to) ? number.charAt(i) : '*');
        }
        return masked.toString();
    }
}
