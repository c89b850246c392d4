package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * A school's figures for a month. Nothing is rounded; rounding is for the eye and decides nothing.
 *
 * @param errors the counts, exact
 * @param interval Wilson's interval of the headline rate
 * @param prior what the county's other schools say, on the months before
 * @param shrunk the rate drawn towards the county's
 * @param probablyBad the probability that the rate is above the bad one (T2)
 * @param rank where it stands among the schools with records; alone of all values it is meant for no notice by itself
 * @param trend how it stands to its own past
 * @param outlier whether it is above the county by more than chance, all schools considered together
 * @param score 0 to 100
 * @param verdict the band, with the inequalities that decided it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolScore(
        SchoolErrors errors,
        RateInterval interval,
        Prior prior,
        double shrunk,
        double probablyBad,
        RankInterval rank,
        Trend trend,
        boolean outlier,
        double score,
        BandVerdict verdict) {

    /** The school's national code. */
    public String school() {
        return errors.count().school();
    }

    /** Whether the frame holds no record: there is no rate then, and the figures are the county's. */
    public boolean isEmpty() {
        return errors.count().n() == 0;
    }
}
