package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One row of a benefit's standards (资助标准): for whom, and how much from when.
 *
 * @param row the row's name within the benefit
 * @param when what the pupil must be for the row to apply
 * @param amounts the dated amounts, earliest first; never empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BenefitStandard(String row, Map<Fact, String> when, List<Dated<Amount>> amounts) {

    /** Copies both. */
    public BenefitStandard {
        var ordered = new EnumMap<Fact, String>(Fact.class);
        ordered.putAll(when);
        when = Collections.unmodifiableMap(ordered);
        amounts = List.copyOf(amounts);
    }

    /** The amount in force on that day, with what was known on it. */
    public Optional<Dated<Amount>> at(LocalDate day) {
        return AsOf.day(day).in(amounts);
    }

    /** The same row with other amounts. */
    public BenefitStandard withAmounts(List<Dated<Amount>> others) {
        return new BenefitStandard(row, when, others);
    }
}
