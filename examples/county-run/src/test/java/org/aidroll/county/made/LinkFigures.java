package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.roll.StudentKey;

/**
 * How well the rows of a list were linked, against the truth.
 *
 * @param rows rows of the list
 * @param trueLinks rows that name a pupil
 * @param auto of those, linked AUTO to that pupil and to no other
 * @param review of those, not linked AUTO, with that pupil in review
 * @param reviewedRows rows with somebody in review
 * @param falseAuto rows linked AUTO to somebody else, as text
 */
public record LinkFigures(int rows, int trueLinks, int auto, int review, int reviewedRows, List<String> falseAuto) {

    /** The figures of these links about that population. */
    public static LinkFigures of(MadePopulation population, List<Link> links) {
        int size = population.truth().size();
        List<Set<String>> autos = sets(size);
        List<Set<String>> reviews = sets(size);
        for (Link link : links) {
            if (link.decision() != LinkDecision.NONE) {
                (link.isAuto() ? autos : reviews)
                        .get(link.row() - MadePopulation.FIRST_ROW)
                        .add(link.pupil().map(StudentKey::value).orElse(""));
            }
        }
        int trueLinks = 0;
        int auto = 0;
        int review = 0;
        int reviewed = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String named = population.truth().get(i);
            trueLinks += named.isEmpty() ? 0 : 1;
            reviewed += reviews.get(i).isEmpty() ? 0 : 1;
            if (!autos.get(i).isEmpty() && !autos.get(i).equals(Set.of(named))) {
                wrong.add("row " + (i + MadePopulation.FIRST_ROW) + " of " + named + " is linked to " + autos.get(i)
                        + " " + population.slips().get(i));
            } else if (!autos.get(i).isEmpty()) {
                auto++;
            } else if (!named.isEmpty() && reviews.get(i).contains(named)) {
                review++;
            }
        }
        return new LinkFigures(size, trueLinks, auto, review, reviewed, wrong);
    }

    private static List<Set<String>> sets(int size) {
        List<Set<String>> sets = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sets.add(new HashSet<>(2));
        }
        return sets;
    }

    /** AUTO recall. */
    public double recall() {
        return (double) auto / trueLinks;
    }

    /** Recall of AUTO and REVIEW together. */
    public double recallWithReview() {
        return (double) (auto + review) / trueLinks;
    }

    /** The share of rows that a person must look at. */
    public double reviewShare() {
        return (double) reviewedRows / rows;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d rows, %d true links: %d false AUTO, AUTO recall %.4f, with REVIEW %.4f, REVIEW %.2f %% of rows",
                rows,
                trueLinks,
                falseAuto.size(),
                recall(),
                recallWithReview(),
                reviewShare() * 100);
    }
}
