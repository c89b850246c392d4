package org.aidroll.county.report;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;

/** Lines about pupils with the pupils themselves, in the order in which an office goes about: by school and class. */
final class PupilLines {
    private PupilLines() {}

    /**
     * A line and whom it is about.
     *
     * @param place orders pupils by school, stage and grade; worked out once, since long lists are sorted by it
     */
    record Of<T>(Student pupil, long place, T line) {}

    /** The lines of pupils whom the roll has, by school, stage, grade, class and key; those of one pupil as they came. */
    static <T> List<Of<T>> byClass(List<T> lines, Function<T, StudentKey> key, Wording wording) {
        return of(lines, key, wording).sorted(byClass()).toList();
    }

    /** The same in the order that the lines have. */
    static <T> Stream<Of<T>> of(List<T> lines, Function<T, StudentKey> key, Wording wording) {
        return lines.stream()
                .map(line -> wording.student(key.apply(line)).map(pupil -> new Of<>(pupil, wording.place(pupil), line)))
                .flatMap(Optional::stream);
    }

    static <T> Comparator<Of<T>> byClass() {
        return Comparator.<Of<T>>comparingLong(Of::place)
                .thenComparing(one -> one.pupil().enrolment().className())
                .thenComparing(comparing(one -> one.pupil().key()));
    }
}
