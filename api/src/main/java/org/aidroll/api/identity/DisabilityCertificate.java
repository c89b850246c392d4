package org.aidroll.api.identity;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The number of a disability certificate (残疾人证): the holder's identity number (18), category 1 to 7, level 1 to 4;
 * after a re-issue perhaps one or two capital letters or digits more.
 *
 * <p>Source of the rule: domain.md, section 4. {@link #toString()} shows {@code 430***********0015**}: what the
 * disability is stays hidden, even as the last two characters.
 *
 * @param value the whole number
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DisabilityCertificate(String value) {
    /** The characters of a number without a suffix. */
    public static final int LENGTH = ResidentId.LENGTH + 2;

    /** The characters of a number with the longest suffix. */
    public static final int MAX_LENGTH = LENGTH + 2;

    private static final int CATEGORY = ResidentId.LENGTH;
    private static final int LEVEL = CATEGORY + 1;

    /**
     * Takes what {@link #isValid} says yes to.
     *
     * @throws IllegalArgumentException if it says no; the message has the number masked
     */
    public DisabilityCertificate {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + masked(value) + "' is not the number of a disability certificate"
                    + "\nMaybe compare it with the certificate: identity number, category 1 to 7, level 1 to 4");
        }
    }

    /**
     * Whether the text is a valid identity number, a category, a level and a suffix of at most two capital letters or
     * digits. Allocates nothing.
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() >= LENGTH
                && text.length() <= MAX_LENGTH
                && ResidentIdRules.holdAtTheStartOf(text)
                && text.charAt(CATEGORY) >= '1'
                && text.charAt(CATEGORY) <= '7'
                && text.charAt(LEVEL) >= '1'
                && text.charAt(LEVEL) <= '4'
                && Ascii.areDigitsOrCapitals(text, LENGTH);
    }

    /**
     * Reads what {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no; the message has the number masked
     */
    public static DisabilityCertificate parse(CharSequence text) {
        return new DisabilityCertificate(text.toString());
    }

    /** The last four that are shown must be of the identity number, so where there is none, nothing is shown. */
    private static String masked(String text) {
        int length = text.length();
        if (length < ResidentId.LENGTH || !ResidentIdRules.holdAtTheStartOf(text)) {
            return "*".repeat(length);
        }
        return ResidentId.masked(text.substring(0, ResidentId.LENGTH)) + "*".repeat(length - ResidentId.LENGTH);
    }

    /** The person the certificate is of: for aid to children of disabled people that is the parent, not the pupil. */
    public ResidentId holder() {
        return ResidentId.parse(value.substring(0, ResidentId.LENGTH));
    }

    /** The kind of the disability. */
    public DisabilityCategory category() {
        return DisabilityCategory.ofCertificateDigit(value.charAt(CATEGORY));
    }

    /** How severe the disability is. */
    public DisabilityLevel level() {
        return DisabilityLevel.ofCertificateDigit(value.charAt(LEVEL));
    }

    /** Whether something follows the level, as after a re-issue; worth a warning. */
    public boolean hasSuffix() {
        return value.length() > LENGTH;
    }

    /** {@code 430***********0015**}. */
    @Override
    public String toString() {
        return masked(value);
    }
}
