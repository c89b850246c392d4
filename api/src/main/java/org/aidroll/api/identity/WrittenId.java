package org.aidroll.api.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidroll.api.finding.FindingCode;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A resident identity number as a file has it: perhaps with spaces, small x or full-width digits, perhaps damaged.
 *
 * <p>What is only a matter of writing is put right, and said; damage is named and never repaired (domain.md, section
 * 4). {@link #toString()} is masked.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WrittenId {
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}");
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OLD_FORM = Pattern.compile("\\d{15}");
    private static final int OLD_LENGTH = 15;

    private final String raw;
    private final String normalised;
    private final @Nullable FindingCode finding;

    private WrittenId(String raw) {
        this.raw = raw;
        // Nearly every number is valid as it stands, and then it is its own normal form.
        boolean valid = ResidentId.isValid(raw);
        this.normalised = valid ? raw : normalise(raw);
        this.finding = valid ? null : judge(raw, normalised);
    }

    /** The number as the file has it. */
    public static WrittenId of(String raw) {
        return new WrittenId(raw);
    }

    private static String normalise(String raw) {
        return isNormal(raw) ? raw : normalised(raw);
    }

    /** Whether there is nothing to put right, as in nearly all; a case the rest decides may be answered no. */
    private static boolean isNormal(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '\'' || c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }

    private static String normalised(String raw) {
        var kept = new StringBuilder(raw.length());
        String half = HalfWidth.of(raw);
        for (int i = 0; i < half.length(); ) {
            int c = half.codePointAt(i);
            if (!Invisible.matches(c)) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        while (kept.length() > 0 && kept.charAt(0) == '\'') {
            kept.deleteCharAt(0);
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    private static @Nullable FindingCode judge(String raw, String text) {
        if (ResidentId.isValid(text)) {
            return text.equals(raw) ? null : FindingCode.ID_NORMALISED;
        }
        if (text.isEmpty()) {
            return FindingCode.ID_MISSING;
        }
        if (text.indexOf('E') >= 0 && EXPONENT.matcher(text).matches()) {
            return FindingCode.ID_PRECISION_LOST;
        }
        if (text.length() == ResidentId.LENGTH
                && FORM.matcher(text).matches()
                && !ResidentIdRules.hasCheckCharacter(text)) {
            return text.endsWith("000") ? FindingCode.ID_PRECISION_LOST : FindingCode.ID_CHECK_FAILED;
        }
        return text.length() == OLD_LENGTH && OLD_FORM.matcher(text).matches()
                ? FindingCode.ID_FIFTEEN_DIGITS
                : FindingCode.ID_MALFORMED;
    }

    /** The characters of the file, untouched. */
    public String raw() {
        return raw;
    }

    /** Without spaces, invisible characters and leading quotes; half width; x as X. */
    public String normalised() {
        return normalised;
    }

    /** The number, where it is a valid one. */
    public Optional<ResidentId> residentId() {
        return finding == null || finding == FindingCode.ID_NORMALISED
                ? Optional.of(ResidentId.known(normalised))
                : Optional.empty();
    }

    /** What is to be said of it; empty where it is valid and written in its canonical form. */
    public Optional<FindingCode> finding() {
        return Optional.ofNullable(finding);
    }

    /** The number as it may be shown: {@code 430***********0014}. */
    public String masked() {
        return ResidentId.masked(normalised);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenId id && raw.equals(id.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
