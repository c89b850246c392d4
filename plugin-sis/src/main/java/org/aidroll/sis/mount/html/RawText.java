package org.aidroll.sis.mount.html;

/**
 * The text of an element in which tags are not tags: it ends only at its own end tag. Within a script an old habit is
 * honoured as browsers do: {@code <!-- … <script>…</script> … -->} does not end the outer script.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#script-data-state">HTML, script data states</a>
 */
final class RawText {

    private enum Stage {
        TEXT,
        LESS_THAN,
        BANG,
        BANG_DASH,
        NAME
    }

    private static final long SCRIPT = TagName.pack("script");
    private static final long STYLE = TagName.pack("style");
    private static final long TITLE = TagName.pack("title");
    private static final long TEXTAREA = TagName.pack("textarea");
    // Raw wherever scripts run, and where none run our tag is of no use.
    private static final long NOSCRIPT = TagName.pack("noscript");
    private static final long IFRAME = TagName.pack("iframe");
    private static final long XMP = TagName.pack("xmp");
    private static final long NOEMBED = TagName.pack("noembed");
    private static final long NOFRAMES = TagName.pack("noframes");

    /** How deep a script is in its own comment: 0 outside, 1 escaped, 2 double escaped. */
    private int escape;

    private int dashes;
    private boolean closing;
    private long element;
    private Stage stage = Stage.TEXT;
    private final TagName name = new TagName();

    static boolean belongsTo(TagName element) {
        long name = element.value();
        return name == SCRIPT
                || name == STYLE
                || name == TITLE
                || name == TEXTAREA
                || name == NOSCRIPT
                || name == IFRAME
                || name == XMP
                || name == NOEMBED
                || name == NOFRAMES;
    }

    void begin(TagName of) {
        element = of.value();
        escape = 0;
        dashes = 0;
        stage = Stage.TEXT;
    }

    /** Whether nothing but a {@code <} changes anything here: most of a script can be skipped. */
    boolean isPlain() {
        return stage == Stage.TEXT && escape == 0;
    }

    /** Whether this unit follows the name of the element's own end tag. */
    boolean endsAt(int unit) {
        switch (stage) {
            case TEXT -> text(unit);
            case LESS_THAN -> lessThan(unit);
            case BANG -> {
                if (unit == '-') {
                    stage = Stage.BANG_DASH;
                } else {
                    text(unit);
                }
            }
            case BANG_DASH -> {
                text(unit);
                if (unit == '-') {
                    escape = Math.max(escape, 1);
                    dashes = 2;
                }
            }
            case NAME -> {
                if (Units.isLetter(unit)) {
                    name.add(unit);
                } else {
                    return nameEnds(unit);
                }
            }
        }
        return false;
    }

    private void text(int unit) {
        boolean commentEnds = unit == '>' && dashes == 2;
        if (commentEnds) {
            escape = 0;
        }
        dashes = unit == '-' ? Math.min(2, dashes + 1) : 0;
        stage = unit == '<' ? Stage.LESS_THAN : Stage.TEXT;
    }

    private void lessThan(int unit) {
        boolean inScript = element == SCRIPT;
        if (unit == '/') {
            startName(true);
        } else if (unit == '!' && inScript) {
            stage = Stage.BANG;
        } else if (Units.isLetter(unit) && inScript && escape == 1) {
            startName(false);
            name.add(unit);
        } else {
            text(unit);
        }
    }

    private void startName(boolean ofEndTag) {
        closing = ofEndTag;
        name.clear();
        stage = Stage.NAME;
    }

    private boolean nameEnds(int unit) {
        if (Units.endsName(unit) && name.is(element)) {
            if (closing && escape < 2) {
                return true;
            }
            escape = closing ? 1 : 2;
        }
        text(unit);
        return false;
    }
}
