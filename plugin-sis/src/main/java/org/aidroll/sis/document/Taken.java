package org.aidroll.sis.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Severity;

/**
 * What became of a file that was handed in.
 *
 * @param result what became of it
 * @param findings what was found in it, all of it, the worst first
 */
public record Taken(Result result, List<Finding> findings) {

    /** What became of it. */
    public enum Result {
        /** It is in its slot. */
        KEPT,
        /** The very file was in the slot already. */
        SAME,
        /** It cannot be used as what it is: nothing is kept. */
        REFUSED,
        /** It has to be taken again, and a better one is in the slot: that one stays. */
        BETTER_THERE,
        /** The link, or the slot, takes no more files. */
        FULL,
        /** Somebody erased the pupil while it came: nothing is kept. */
        ERASED,
        /** Too many files come at this moment: it has to be sent again. */
        BUSY
    }

    /** Sorts the findings. */
    public Taken {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What has to happen, by the gravest finding that asks for something; empty where nothing has to. */
    public Optional<CheckClass> verdict() {
        return findings.stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO || CheckClass.of(finding) == CheckClass.INCONCLUSIVE)
                .map(CheckClass::of)
                .min(Comparator.naturalOrder());
    }

    /** Whether it is in its slot and can be used. */
    public boolean isGood() {
        return (result == Result.KEPT || result == Result.SAME)
                && verdict().filter(check -> check == CheckClass.RETRYABLE).isEmpty();
    }
}
