package org.aidroll.api.errorrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * An error with an owner and a state. It is one case for ever: what comes back after it was closed opens the same case
 * again, with the day on which it was raised first. Prints no person.
 *
 * @param key record, rule and field
 * @param school whose it is
 * @param origin on which level it was made
 * @param source the list, roll or stage in which it stands
 * @param maker who made it; empty where that is not known
 * @param foundAt on which level it was found first
 * @param finder who found it first; empty for a machine
 * @param raisedOn the day on which it was raised first
 * @param opened the month in whose scoring it was opened, for the first time or again
 * @param first where it begins: SUSPECTED or CONFIRMED
 * @param steps what became of it since, in order
 * @param cure the correction that holds, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ErrorCase(
        ErrorKey key,
        String school,
        ReviewLevel origin,
        String source,
        String maker,
        ReviewLevel foundAt,
        String finder,
        LocalDate raisedOn,
        YearMonth opened,
        ErrorState first,
        List<CaseStep> steps,
        @Nullable Correction cure) {
    /** The location of what is wrong with a step. */
    public static final Location STEPS = Location.of("error-cases");

    /** @throws IllegalArgumentException if it begins with anything but SUSPECTED or CONFIRMED */
    public ErrorCase {
        if (first != ErrorState.SUSPECTED && first != ErrorState.CONFIRMED) {
            throw new IllegalArgumentException("a case that begins with " + first);
        }
        steps = List.copyOf(steps);
    }

    /** Where it stands. */
    public ErrorState state() {
        return steps.isEmpty() ? first : steps.get(steps.size() - 1).to();
    }

    /** The correction that holds. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(cure);
    }

    /**
     * The case after a step; unchanged, with the finding that says why, where the step is not open to it: an appeal on
     * what was never confirmed, an exclusion by one person, {@code CORRECTED} without a correction.
     */
    public Outcome<ErrorCase> after(CaseStep step) {
        if (step.to() == ErrorState.CORRECTED || !state().mayBecome(step.to())) {
            return Outcome.of(
                    this,
                    refusal(
                            FindingCode.ERROR_STEP_ILLEGAL,
                            state().name(),
                            step.to().name()));
        }
        if (step.to() == ErrorState.EXCLUDED && !step.isOfTwo()) {
            return Outcome.of(this, refusal(FindingCode.EXCLUSION_NOT_OF_TWO));
        }
        return Outcome.of(with(step, step.to() == ErrorState.CONFIRMED ? null : cure));
    }

    /** The case after a correction; unchanged, with the finding that says why, where it is not open to one. */
    public Outcome<ErrorCase> after(Correction correction) {
        if (correction.before().strip().equals(correction.after().strip())) {
            return Outcome.of(this, refusal(FindingCode.CORRECTION_WITHOUT_CHANGE));
        }
        if (!state().mayBecome(ErrorState.CORRECTED)) {
            return Outcome.of(
                    this, refusal(FindingCode.ERROR_STEP_ILLEGAL, state().name(), ErrorState.CORRECTED.name()));
        }
        var step = new CaseStep(
                key.subject(),
                key.rule(),
                key.field(),
                ErrorState.CORRECTED,
                correction.by(),
                null,
                correction.at(),
                "");
        return Outcome.of(with(step, correction));
    }

    /** The case that comes back in the scoring of that month, after it was cured; it stays the case it was. */
    public Outcome<ErrorCase> reopened(YearMonth month, CaseStep step) {
        return after(step)
                .map(again -> new ErrorCase(
                        key,
                        school,
                        origin,
                        source,
                        maker,
                        foundAt,
                        finder,
                        raisedOn,
                        month,
                        first,
                        again.steps(),
                        null));
    }

    /** Whether the school found it before anybody else did, and cured it before that day. */
    public boolean curedByItselfBefore(LocalDate freeze) {
        return state() == ErrorState.CORRECTED
                && cure != null
                && cure.selfDetected()
                && cure.at().isBefore(freeze)
                && (foundAt.isOfSchool() || cure.at().isBefore(raisedOn));
    }

    /** Whether it is an error, cured or not: neither a suspicion, nor taken out. */
    public boolean isError() {
        return switch (state()) {
            case CONFIRMED, UPHELD, CORRECTED -> true;
            case SUSPECTED, APPEALED, OVERTURNED, EXCLUDED, UNVERIFIABLE -> false;
        };
    }

    /**
     * Whether it counts in a frame, if its rule scores at all. What is cured counts in the month in which it was opened,
     * and in each at whose freeze it still stood; but not what the school found by itself and cured before the freeze.
     */
    public boolean counts(YearMonth month, LocalDate freeze) {
        if (state() == ErrorState.CORRECTED && cure != null) {
            return !curedByItselfBefore(freeze)
                    && (opened.equals(month) || !cure.at().isBefore(freeze));
        }
        return isError();
    }

    private ErrorCase with(CaseStep step, @Nullable Correction correction) {
        List<CaseStep> more = new ArrayList<>(steps);
        more.add(step);
        return new ErrorCase(
                key, school, origin, source, maker, foundAt, finder, raisedOn, opened, first, more, correction);
    }

    private Finding refusal(FindingCode code, String... arguments) {
        return Finding.of(code, STEPS.column(key.rule()), arguments)
                .about(key.subject().value());
    }

    @Override
    public String toString() {
        return "ErrorCase[" + key + ", " + origin + ", " + state() + "]";
    }
}
