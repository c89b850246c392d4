package org.aidroll.api.identification;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What identification made of one row of a list.
 *
 * @param source which list
 * @param row the line as a person sees it in the file
 * @param category the category the row gives
 * @param decision what became of the row
 * @param student the pupil the row names or may name; null exactly when the decision is {@code NONE}
 * @param rule by which rule; null exactly when the decision is {@code NONE}
 * @param evidence what speaks for and against, in the order it was compared
 * @param score how probable it is that the row names this pupil, from 0 to 1; 0 when the decision is {@code NONE}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Link(
        RegistrySource source,
        int row,
        HardshipCategory category,
        LinkDecision decision,
        @Nullable StudentKey student,
        @Nullable MatchRule rule,
        List<Evidence> evidence,
        double score) {
    private static final double REVIEWED = .5;

    /**
     * @throws IllegalArgumentException if a decision other than NONE names no pupil or no rule, or NONE names one, or
     *     the score is no probability
     */
    public Link {
        boolean none = decision == LinkDecision.NONE;
        if (none != (student == null) || none != (rule == null)) {
            throw new IllegalArgumentException(
                    "a link decided " + decision + " with pupil " + student + ", rule " + rule);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(
                    "a link of score " + score + "\nMaybe it was a weight, not a probability");
        }
        evidence = List.copyOf(evidence);
    }

    /** A link of which no more is known than its decision: 1 for AUTO, .5 for REVIEW, 0 for NONE. */
    public Link(
            RegistrySource source,
            int row,
            HardshipCategory category,
            LinkDecision decision,
            @Nullable StudentKey student,
            @Nullable MatchRule rule,
            List<Evidence> evidence) {
        this(
                source,
                row,
                category,
                decision,
                student,
                rule,
                evidence,
                decision == LinkDecision.AUTO ? 1 : decision == LinkDecision.REVIEW ? REVIEWED : 0);
    }

    /** A row that names nobody on the roll. */
    public static Link none(RegistrySource source, int row, HardshipCategory category) {
        return new Link(source, row, category, LinkDecision.NONE, null, null, List.of());
    }

    /** The pupil the row names or may name. */
    public Optional<StudentKey> pupil() {
        return Optional.ofNullable(student);
    }

    /** Whether the row names this pupil beyond reasonable doubt. */
    public boolean isAuto() {
        return decision == LinkDecision.AUTO;
    }
}
