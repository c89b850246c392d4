package org.aidroll.sis.statistics;

import java.util.function.ToIntFunction;
import org.aidroll.api.report.FourIndicators;
import org.jspecify.annotations.Nullable;

/**
 * The four indicators (K11) of the pupils whose figures a person may see, and what of them is shown.
 *
 * @param all of these pupils
 * @param strangers of those of them whom the person may not see in person
 * @param others of the rest, whom the person can take off; families may be of both
 * @param hold what is held back
 */
public record Indicated(FourIndicators all, FourIndicators strangers, FourIndicators others, Hold hold) {

    /** What is held back of indicators, whatever they are. */
    public enum Hold {
        /** Nothing: the person may see each of the pupils. */
        NOTHING,
        /** What is of too few. */
        FEW,
        /** That, and how many are protected: it would give away the one category of which too few are. */
        PROTECTED,
        /** That, and what has to do with aid, as the number of aided pupils is held back. */
        AID,
        /** Everything, as the number of pupils is held back. */
        EVERYTHING
    }

    /** A number that says nothing of aid; null where it is of too few. */
    public @Nullable Integer count(ToIntFunction<FourIndicators> of) {
        return hold == Hold.NOTHING
                        || hold != Hold.EVERYTHING
                                && of.applyAsInt(strangers) >= CountyStatistics.LEAST
                                && of.applyAsInt(all) - of.applyAsInt(others) >= CountyStatistics.LEAST
                ? Integer.valueOf(of.applyAsInt(all))
                : null;
    }

    /** A number of pupils, payments or families that have to do with aid; null where it is not shown. */
    public @Nullable Integer countOfAid(ToIntFunction<FourIndicators> of) {
        return hold == Hold.AID ? null : count(of);
    }

    /** How many are protected; null where it is not shown. */
    public @Nullable Integer protectedStudents() {
        return hold == Hold.PROTECTED ? null : countOfAid(FourIndicators::protectedStudents);
    }

    /** Whether sums of money are shown. */
    public boolean showsMoney() {
        return countOfAid(FourIndicators::paymentDifferences) != null;
    }
}
