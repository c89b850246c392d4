package org.aidroll.sis.mount.html;

/**
 * As much of the HTML tokenizer as it takes to know where a tag is a tag: not in comments, declarations, quoted
 * attribute values or raw text. Bytes and chars alike, one unit at a time, without allocation.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, tokenization</a>
 */
final class HtmlTokenizer {

    private enum State {
        TEXT,
        TAG_OPEN,
        END_TAG_OPEN,
        TAG_NAME,
        IN_TAG,
        BEFORE_VALUE,
        UNQUOTED_VALUE,
        DOUBLE_QUOTED_VALUE,
        SINGLE_QUOTED_VALUE,
        DECLARATION,
        DECLARATION_DASH,
        COMMENT,
        BOGUS_COMMENT,
        CDATA,
        RAW_TEXT
    }

    private final boolean xml;
    private State state = State.TEXT;
    private final TagName name = new TagName();
    private boolean endTag;
    private boolean attributeNamed;
    private boolean slash;
    private final CommentEnd comment = new CommentEnd();
    private int brackets;
    private final RawText rawText = new RawText();

    /** @param xml whether the page is XHTML: {@code <script/>} is closed, and CDATA sections exist */
    HtmlTokenizer(boolean xml) {
        this.xml = xml;
    }

    /** Whether nothing but a {@code <} changes anything here: most of a page can be skipped. */
    boolean isPlain() {
        return state == State.TEXT || (state == State.RAW_TEXT && rawText.isPlain());
    }

    /** Whether the last unit was a {@code <} that may open a tag. */
    boolean atTagOpen() {
        return state == State.TAG_OPEN;
    }

    void accept(int unit) {
        switch (state) {
            case TEXT -> text(unit);
            case TAG_OPEN -> tagOpen(unit);
            case END_TAG_OPEN -> endTagOpen(unit);
            case TAG_NAME -> tagName(unit);
            case IN_TAG -> inTag(unit);
            case BEFORE_VALUE -> beforeValue(unit);
            case UNQUOTED_VALUE -> unquotedValue(unit);
            case DOUBLE_QUOTED_VALUE -> quotedValue(unit, '"');
            case SINGLE_QUOTED_VALUE -> quotedValue(unit, '\'');
            case DECLARATION -> declaration(unit);
            case DECLARATION_DASH -> declarationDash(unit);
            case COMMENT -> leaveIf(comment.endsAt(unit));
            case BOGUS_COMMENT -> leaveIf(unit == '>');
            case CDATA -> cdata(unit);
            case RAW_TEXT -> rawText(unit);
        }
    }

    private void leaveIf(boolean ended) {
        if (ended) {
            state = State.TEXT;
        }
    }

    private void text(int unit) {
        state = unit == '<' ? State.TAG_OPEN : State.TEXT;
    }

    private void tagOpen(int unit) {
        if (Units.isLetter(unit)) {
            startName(unit, false);
        } else {
            switch (unit) {
                case '/' -> state = State.END_TAG_OPEN;
                case '!' -> state = State.DECLARATION;
                case '?' -> state = State.BOGUS_COMMENT;
                default -> text(unit);
            }
        }
    }

    private void endTagOpen(int unit) {
        if (Units.isLetter(unit)) {
            startName(unit, true);
        } else {
            state = unit == '>' ? State.TEXT : State.BOGUS_COMMENT;
        }
    }

    private void startName(int unit, boolean ofEndTag) {
        endTag = ofEndTag;
        name.clear();
        name.add(unit);
        state = State.TAG_NAME;
    }

    private void tagName(int unit) {
        if (Units.endsName(unit)) {
            attributeNamed = false;
            slash = false;
            inTag(unit);
        } else {
            name.add(unit);
        }
    }

    private void inTag(int unit) {
        if (unit == '>') {
            closeTag();
            return;
        }
        state = State.IN_TAG;
        slash = unit == '/';
        if (slash) {
            attributeNamed = false;
        } else if (unit == '=' && attributeNamed) {
            state = State.BEFORE_VALUE;
        } else if (!Units.isSpace(unit)) {
            attributeNamed = true;
        }
    }

    private void beforeValue(int unit) {
        attributeNamed = false;
        switch (unit) {
            case '"' -> state = State.DOUBLE_QUOTED_VALUE;
            case '\'' -> state = State.SINGLE_QUOTED_VALUE;
            case '>' -> closeTag();
            default -> state = Units.isSpace(unit) ? State.BEFORE_VALUE : State.UNQUOTED_VALUE;
        }
    }

    private void unquotedValue(int unit) {
        if (unit == '>') {
            closeTag();
        } else if (Units.isSpace(unit)) {
            state = State.IN_TAG;
        }
    }

    private void quotedValue(int unit, char quote) {
        if (unit == quote) {
            state = State.IN_TAG;
        }
    }

    private void closeTag() {
        boolean selfClosed = xml && slash;
        if (!endTag && !selfClosed && RawText.belongsTo(name)) {
            rawText.begin(name);
            state = State.RAW_TEXT;
        } else {
            state = State.TEXT;
        }
    }

    private void declaration(int unit) {
        if (unit == '-') {
            state = State.DECLARATION_DASH;
        } else if (unit == '[' && xml) {
            brackets = 0;
            state = State.CDATA;
        } else {
            state = unit == '>' ? State.TEXT : State.BOGUS_COMMENT;
        }
    }

    private void declarationDash(int unit) {
        if (unit == '-') {
            comment.begin();
            state = State.COMMENT;
        } else {
            state = unit == '>' ? State.TEXT : State.BOGUS_COMMENT;
        }
    }

    private void cdata(int unit) {
        leaveIf(unit == '>' && brackets >= 2);
        brackets = unit == ']' ? brackets + 1 : 0;
    }

    private void rawText(int unit) {
        if (rawText.endsAt(unit)) {
            endTag = true;
            tagName(unit);
        }
    }
}
