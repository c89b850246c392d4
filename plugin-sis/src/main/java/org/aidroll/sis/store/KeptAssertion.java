package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDate;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.AssertedCategory;

/**
 * What a person said of a pupil and a category. It prints neither the person nor anything of the document.
 *
 * @param student the pupil
 * @param category the category
 * @param version 1 for the first word about this pupil and category, 2 for the next
 * @param state whether this word asserts the category or takes the word before it back
 * @param document the document; of a withdrawal, the one that was withdrawn
 * @param reason why
 * @param login the login of the person
 * @param person the person's real name
 * @param day on which day, where the school is
 * @param at at which moment
 */
public record KeptAssertion(
        StudentKey student,
        HardshipCategory category,
        int version,
        State state,
        ProvingDocument document,
        String reason,
        String login,
        String person,
        LocalDate day,
        Instant at) {

    /** What a word does. */
    public enum State {
        /** The pupil has the category. */
        ASSERTED,
        /** What was said before does not hold. */
        WITHDRAWN
    }

    /** Whether the pupil has the category by this word. */
    public boolean isInForce() {
        return state == State.ASSERTED;
    }

    /** As tier assignment takes it. */
    public AssertedCategory asserted() {
        return new AssertedCategory(student, category, document.type(), document.validity(), person, day, version);
    }

    /** Whether the same person said the same about the same, be it at another moment. */
    public boolean saysTheSameAs(KeptAssertion other) {
        return student.equals(other.student)
                && category.equals(other.category)
                && version == other.version
                && state == other.state
                && document.equals(other.document)
                && reason.equals(other.reason)
                && login.equals(other.login);
    }

    @Override
    public String toString() {
        return "KeptAssertion[" + student + ", " + category + ", " + version + ", " + state + ", " + day + "]";
    }
}
