package org.aidroll.api.identity;

import java.text.Normalizer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A person's name: as it was written, and the canonical form by which two writings are compared.
 *
 * <p>Canonical: Unicode NFC (which also folds compatibility ideographs), half width, no spaces or invisible characters,
 * every look-alike of the separator as U+00B7. Any character of GB 18030-2022 may stand in a name; characters are
 * counted by code point. {@link #toString()} shows the first character only.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PersonName {
    private static final int SEPARATOR = 0x00B7;
    private static final String SEPARATOR_LOOKALIKES = "\u2022\u30FB\uFF65\u2027\uFF0E.";

    private final String written;
    private final String canonical;

    private PersonName(String written) {
        this.written = written;
        this.canonical = canonical(written);
    }

    /**
     * The name as it was written.
     *
     * @throws IllegalArgumentException if nothing visible is in it
     */
    public static PersonName of(String written) {
        var name = new PersonName(written);
        if (name.canonical.isEmpty()) {
            throw new IllegalArgumentException("a name without a visible character");
        }
        return name;
    }

    /** Whether there is something visible in the text, so that {@link #of} takes it. */
    public static boolean isPresent(@Nullable String written) {
        return written != null && (isPlain(written) ? !written.isEmpty() : hasVisible(written));
    }

    private static boolean hasVisible(String written) {
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            if (!Invisible.matches(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /** Whether there is nothing but ideographs of the first block: visible, and canonical as they stand. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '\u4E00' || written.charAt(i) > '\u9FFF') {
                return false;
            }
        }
        return true;
    }

    private static String canonical(String written) {
        if (isPlain(written)) {
            return written;
        }
        var kept = new StringBuilder(written.length());
        String half = HalfWidth.of(written);
        for (int i = 0; i < half.length(); ) {
            int c = half.codePointAt(i);
            if (!Invisible.matches(c)) {
                kept.appendCodePoint(SEPARATOR_LOOKALIKES.indexOf(c) >= 0 ? SEPARATOR : c);
            }
            i += Character.charCount(c);
        }
        // Last: what stood between a letter and its accent is gone only now.
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** As it was written, untouched. */
    public String written() {
        return written;
    }

    /** The form by which names are compared. */
    public String canonical() {
        return canonical;
    }

    /** Whether the two are one name but for the way of writing. */
    public boolean sameAs(PersonName other) {
        return canonical.equals(other.canonical);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName name && written.equals(name.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** The first character, the rest as asterisks. */
    @Override
    public String toString() {
        int rest = canonical.codePointCount(0, canonical.length()) - 1;
        return Character.toString(canonical.codePointAt(0)) + "*".repeat(rest);
    }
}
