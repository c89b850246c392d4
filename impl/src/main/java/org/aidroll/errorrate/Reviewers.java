package org.aidroll.errorrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.RecordEdit;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ReviewerMeasure;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.roll.StudentKey;

/** What each person made and passed. What the school cured by itself was made all the same. */
final class Reviewers {
    private record Reviewer(ReviewLevel level, String person) implements Comparable<Reviewer> {
        @Override
        public int compareTo(Reviewer other) {
            int levels = level.compareTo(other.level);
            return levels != 0 ? levels : person.compareTo(other.person);
        }
    }

    private static final class Counts {
        private final Set<StudentKey> entered = new HashSet<>();
        private int made;
        private int present;
        private int passed;
    }

    private final Map<Reviewer, Counts> counts = new TreeMap<>();
    private final Reviews reviews;

    private Reviewers(Reviews reviews) {
        this.reviews = reviews;
    }

    static List<ReviewerMeasure> measure(Reviews reviews, Map<StudentKey, List<Standing>> bySubject) {
        var reviewers = new Reviewers(reviews);
        reviews.keyed()
                .values()
                .forEach(edits -> edits.forEach(
                        edit -> reviewers.of(edit.level(), edit.by()).entered.add(edit.subject())));
        bySubject.values().forEach(errors -> errors.forEach(reviewers::made));
        reviews.holding().forEach(signOff -> reviewers.passed(signOff, bySubject));
        List<ReviewerMeasure> measures = new ArrayList<>();
        reviewers.counts.forEach((reviewer, count) -> measures.add(new ReviewerMeasure(
                reviewer.level(), reviewer.person(), count.entered.size(), count.made, count.present, count.passed)));
        return measures;
    }

    private Counts of(ReviewLevel level, String person) {
        return counts.computeIfAbsent(new Reviewer(level, person), none -> new Counts());
    }

    private static boolean isError(Standing standing) {
        return standing.scores() && standing.error().isError() && !standing.isDepartments();
    }

    private void made(Standing standing) {
        if (!isError(standing)) {
            return;
        }
        ErrorCase error = standing.error();
        String maker = error.maker();
        for (RecordEdit edit : reviews.keyed().getOrDefault(error.key().subject(), List.of())) {
            // Of several who keyed in on that level, the last before it was raised.
            if (error.maker().isEmpty()
                    && edit.level() == error.origin()
                    && !edit.at().isAfter(error.raisedOn())) {
                maker = edit.by();
            }
        }
        if (!maker.isEmpty()) {
            of(error.origin(), maker).made++;
        }
        if (!error.finder().isEmpty()) {
            of(error.foundAt(), error.finder()).present++;
        }
    }

    private void passed(SignOff signOff, Map<StudentKey, List<Standing>> bySubject) {
        var count = of(signOff.level(), signOff.person());
        for (Standing standing : bySubject.getOrDefault(signOff.subject(), List.of())) {
            ErrorCase error = standing.error();
            boolean stood = error.correction()
                    .map(cure -> cure.at().isAfter(signOff.at()))
                    .orElse(true);
            boolean caught =
                    error.foundAt() == signOff.level() && error.finder().equals(signOff.person());
            if (isError(standing) && stood && !caught && error.origin().compareTo(signOff.level()) <= 0) {
                count.present++;
                count.passed++;
            }
        }
    }
}
