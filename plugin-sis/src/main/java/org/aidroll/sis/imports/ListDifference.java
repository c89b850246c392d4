package org.aidroll.sis.imports;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.identification.ListChange;
import org.aidroll.api.money.Money;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.report.RunChange;
import org.aidroll.api.roll.Student;
import org.jspecify.annotations.Nullable;

/**
 * What is different from the list of that name that was there before, row by row, and what that means for pupils.
 *
 * @param first whether there was none
 * @param added rows that name somebody it did not
 * @param gone rows that name somebody the new one does not
 * @param changed rows that say something else of the same person
 * @param pupils pupils for whom categories, tier or money change
 * @param more how much more is due, of those of whom more is
 * @param less how much less, of those of whom less is; not below 0
 * @param all how many differences there are
 * @param lines the first of them; all are in the file
 * @param concerned every pupil in any of them
 */
public record ListDifference(
        boolean first,
        int added,
        int gone,
        int changed,
        int pupils,
        Money more,
        Money less,
        int all,
        List<Line> lines,
        List<Student> concerned) {

    /**
     * One difference.
     *
     * @param change what became of a row; null where a pupil is concerned by something else than a row that changed
     * @param student the pupil whom the row names beyond reasonable doubt; null where it names none
     * @param consequence what it means for the pupil; null where nothing
     */
    public record Line(@Nullable ListChange change, @Nullable Student student, @Nullable RunChange consequence) {

        /** The row as it stands now, else as it stood in the list of before. */
        public Optional<RegistryRecord> row() {
            return Optional.ofNullable(change).flatMap(known -> known.is().or(known::was));
        }

        /** The pupil. */
        public Optional<Student> pupil() {
            return Optional.ofNullable(student);
        }
    }

    /** Copies the lists. */
    public ListDifference {
        lines = List.copyOf(lines);
        concerned = List.copyOf(concerned);
    }
}
