package cn.example.roll.pupil;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of the list.
 *
 * @param page from 1, never beyond the last
 */
public record StudentPage(List<StudentRow> rows, int total, int page) {
    public static final int SIZE = 20;

    static int pagesFor(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public int pages() {
        return pagesFor(total);
    }

    /** The numbers around this page that fit a pager. */
    public List<Integer> near() {
        int first = Math.max(1, Math.min(page - 2, pages() - 4));
        return IntStream.rangeClosed(first, Math.min(pages(), first + 4))
                .boxed()
                .toList();
    }
}
