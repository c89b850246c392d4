package org.aidroll.api.efile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One photograph of a side of a document.
 *
 * @param side which side, by its code in the pack, such as {@code FRONT}; empty for the only one
 * @param picture the photograph, or null where it could not be read at all
 * @param findings what inspection found wrong with it
 * @param at the day on which it was uploaded, or null where that is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentPage(String side, @Nullable Attachment picture, List<Finding> findings, @Nullable LocalDate at) {

    /** Copies the findings. */
    public DocumentPage {
        findings = List.copyOf(findings);
    }

    /** A photograph as inspection gave it. */
    public static DocumentPage of(String side, Outcome<Attachment> inspected, @Nullable LocalDate uploadedOn) {
        return new DocumentPage(side, inspected.value().orElse(null), inspected.findings(), uploadedOn);
    }

    /** A photograph with which nothing is wrong. */
    public static DocumentPage of(String side, Attachment attachment) {
        return new DocumentPage(side, attachment, List.of(), null);
    }

    /** The photograph; empty where it could not be read at all. */
    public Optional<Attachment> attachment() {
        return Optional.ofNullable(picture);
    }

    /** The day on which it was uploaded. */
    public Optional<LocalDate> uploadedOn() {
        return Optional.ofNullable(at);
    }

    /** Whether it can be used: read to its end, and nothing found for which it has to be taken again. */
    public boolean isUsable() {
        return picture != null
                && picture.decode() == DecodeState.OK
                && findings.stream()
                        .noneMatch(finding ->
                                finding.severity() != Severity.INFO && CheckClass.of(finding) == CheckClass.RETRYABLE);
    }
}
