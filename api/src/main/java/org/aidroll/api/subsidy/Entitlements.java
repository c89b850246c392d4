package org.aidroll.api.subsidy;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What each pupil of a roll is due in a term, with every reason. Decisions are put together when they are read, so that
 * a county costs little until somebody asks why.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Entitlements {

    /**
     * The entitlements of these decisions.
     *
     * @throws IllegalArgumentException if two are about one pupil
     */
    static Entitlements of(List<Decision> decisions) {
        return new DecidedEntitlements(decisions);
    }

    /** How many pupils there are. */
    int size();

    /** The pupil at that place of the roll's order, from 0. */
    StudentKey student(int index);

    /** What that pupil is awarded, in the pack's order. */
    List<Award> awards(int index);

    /** What that pupil is eligible for while its amount is open, in the pack's order. */
    List<OpenAward> open(int index);

    /** The decision about that pupil. */
    Decision decision(int index);

    /** One decision for each pupil, in the roll's order. */
    List<Decision> decisions();

    /** The decision about that pupil. */
    Optional<Decision> decision(StudentKey student);

    /** All that is due to all in the term. */
    Money total();
}
