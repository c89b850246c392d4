package org.aidroll.api.errorrate;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a school's counts tell about its error rate in a month. Unrounded; rates and probabilities are shares of 1.
 *
 * @param count the counts
 * @param interval Wilson's interval of the headline rate
 * @param prior what the county's other schools said before the month; kept with the notice
 * @param shrunk the rate drawn towards the county's
 * @param probablyBad the probability that the rate of the month is above the bad one, T2
 * @param score 0 to 100
 * @param place where it stands among the schools with records, or null if it has none
 * @param verdict its band and what decided it
 * @param trend how it stands to its own months before
 * @param outlier whether its rate is above the county's by more than chance, all schools considered together
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolFigures(
        SchoolCount count,
        RateInterval interval,
        Prior prior,
        double shrunk,
        double probablyBad,
        double score,
        @Nullable RankInterval place,
        BandVerdict verdict,
        Trend trend,
        boolean outlier) {

    /** Where it stands among the schools with records. */
    public Optional<RankInterval> rank() {
        return Optional.ofNullable(place);
    }

    /** Its band. */
    public Band band() {
        return verdict.band();
    }
}
