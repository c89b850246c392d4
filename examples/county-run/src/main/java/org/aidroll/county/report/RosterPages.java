package org.aidroll.county.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Deals out the lines of a roster to pages, so that the sums and signatures never stand on a page by themselves. */
final class RosterPages {
    /** So many lines go along with the sums when these need a page of their own. */
    private static final int ALONG = 3;

    private RosterPages() {}

    /**
     * @param height of a line, in points
     * @param room for lines on a page that another follows
     * @param lastRoom for lines on the last page, above sums and signatures
     */
    static <T> List<List<T>> of(List<T> lines, ToIntFunction<T> height, int room, int lastRoom) {
        List<List<T>> pages = new ArrayList<>();
        int from = 0;
        while (fitting(lines, from, height, lastRoom) < lines.size()) {
            int to = Math.max(from + 1, fitting(lines, from, height, room));
            if (to >= lines.size()) {
                to = Math.max(from + 1, lines.size() - ALONG);
            }
            if (to >= lines.size()) {
                break;
            }
            pages.add(lines.subList(from, to));
            from = to;
        }
        pages.add(lines.subList(from, lines.size()));
        return pages;
    }

    /** The first line from there on that has no room any more. */
    private static <T> int fitting(List<T> lines, int from, ToIntFunction<T> height, int room) {
        int used = 0;
        int at = from;
        while (at < lines.size()) {
            used += height.applyAsInt(lines.get(at));
            if (used > room) {
                return at;
            }
            at++;
        }
        return at;
    }
}
