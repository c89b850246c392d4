package org.aidroll.api.identity;

/** How a personal number is shown to people who have no need of the whole. */
final class Masked {
    private Masked() {}

    /** The first {@code head} and the last four characters, the rest as asterisks; all asterisks when too short. */
    static String keeping(int head, CharSequence value) {
        int length = value.length();
        int shown = length >= head + 4 + 4 ? 4 : 0;
        int first = shown == 0 ? 0 : head;
        return value.subSequence(0, first)
                + "*".repeat(length - first - shown)
                + value.subSequence(length - shown, length);
    }
}
