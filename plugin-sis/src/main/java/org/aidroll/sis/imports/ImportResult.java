package org.aidroll.sis.imports;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.sis.home.ResultFiles;
import org.aidroll.tabular.ListColumn;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param ending what became of the list
 * @param counts what became of its rows
 * @param columns its columns, and what each was taken for
 * @param asLastTime whether a list of that department with that header was read in the same way before
 * @param findings what was found in the list
 * @param difference what is different from the list of before; null where that does not matter any more
 * @param files what it gives back: the rows to correct and the difference
 */
public record ImportResult(
        Ending ending,
        Counts counts,
        List<ListColumn> columns,
        boolean asLastTime,
        List<Finding> findings,
        @Nullable ListDifference difference,
        ResultFiles files) {
    /** The name of the file of rows to correct. */
    public static final String TO_CORRECT = "rejected.xlsx";
    /** The name of the file of what is different. */
    public static final String DIFFERENCE = "difference.xlsx";

    /** What became of the list. The names go to browsers. */
    public enum Ending {
        /** It cannot be read whole; the one before stays. */
        UNUSABLE,
        /** It was tried. */
        TRIED,
        /** It is, to the byte, the one that holds. */
        UNCHANGED,
        /** It was put in, and every pupil matched again. */
        PUT_IN,
        /** It was put in, and its links could not be kept yet; that is made up for. */
        NOT_MATCHED
    }

    /**
     * Rows, each counted once but for {@code toCorrect}.
     *
     * @param rows all below the header
     * @param linked name a pupil beyond reasonable doubt
     * @param inReview are a person's to decide
     * @param unmatched name nobody on the roll
     * @param notTaken could not be taken for a record
     * @param toCorrect have something wrong with them, whatever else became of them
     */
    public record Counts(int rows, int linked, int inReview, int unmatched, int notTaken, int toCorrect) {}

    /** Copies the lists. */
    public ImportResult {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    void close() {
        files.close();
    }
}
