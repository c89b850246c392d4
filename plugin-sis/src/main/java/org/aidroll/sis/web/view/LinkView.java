package org.aidroll.sis.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What links a pupil to a row of a list, without a name or a number of anybody.
 *
 * @param department who keeps the list
 * @param registry the list's name
 * @param row the line as a person sees it in the file
 * @param validFrom the first day the list speaks for
 * @param validTo the last
 * @param importedOn the day on which it came as it is
 * @param ageDays how old it is on the day of assessment; null where it names no day, or a later one
 * @param rule by which rule, in words
 * @param score how probable it is, in percent, where it was weighed
 * @param evidence what was compared, and how it came out
 * @param decided who decided it, where a person did
 * @param warning that the list is too old
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LinkView(
        String department,
        String registry,
        int row,
        @Nullable String validFrom,
        @Nullable String validTo,
        String importedOn,
        @Nullable Integer ageDays,
        String rule,
        @Nullable String score,
        List<EvidenceView> evidence,
        @Nullable Decided decided,
        @Nullable String warning) {

    /** Who decided, on which day and why. */
    public record Decided(String person, String on, String reason) {}

    /** One thing that was compared, in words, and whether it was equal. */
    public record EvidenceView(String text, String agreement) {}
}
