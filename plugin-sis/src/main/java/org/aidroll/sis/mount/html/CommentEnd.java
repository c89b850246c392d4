package org.aidroll.sis.mount.html;

/**
 * Where a comment ends: {@code -->}, and as browsers have it also {@code --!>}, {@code <!-->} and {@code <!--->}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state">HTML, comment states</a>
 */
final class CommentEnd {

    private boolean atStart;
    private boolean bang;
    private int dashes;

    /** Called after {@code <!--}. */
    void begin() {
        atStart = true;
        bang = false;
        dashes = 0;
    }

    boolean endsAt(int unit) {
        boolean armed = atStart || bang || dashes == 2;
        bang = unit == '!' && dashes == 2;
        dashes = unit == '-' ? Math.min(2, dashes + 1) : 0;
        atStart &= unit == '-';
        return armed && unit == '>';
    }
}
