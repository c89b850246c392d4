package org.aidroll.api.errorrate;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What is wrong at a school in a month.
 *
 * @param count the counts
 * @param frame the digest of the frame
 * @param tallies counted errors by severity, direction and origin, in that order; none of 0
 * @param rules counted errors by rule, the commonest first, then by id
 * @param onTrial errors of rules on trial, which do not count, by rule
 * @param payments what was paid wrongly
 * @param cured how many of the counted errors are cured by now
 * @param curedInTime how many errors the school found by itself and cured before the freeze; they do not count
 * @param medianCureDays days from raising to cure, the middle of all cured ones; not a number where there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolErrors(
        SchoolCount count,
        String frame,
        List<ErrorTally> tallies,
        List<RuleCount> rules,
        List<RuleCount> onTrial,
        PaymentErrors payments,
        int cured,
        int curedInTime,
        double medianCureDays) {

    /** Copies the lists. */
    public SchoolErrors {
        tallies = List.copyOf(tallies);
        rules = List.copyOf(rules);
        onTrial = List.copyOf(onTrial);
    }

    /** How many counted errors there are. */
    public int errors() {
        return tallies.stream().mapToInt(ErrorTally::errors).sum();
    }

    /** The share of the counted errors that is cured by now; not a number where there is none. */
    public double curedShare() {
        return errors() == 0 ? Double.NaN : (double) cured / errors();
    }
}
