package org.aidroll.api.errorrate;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A band and what decided it.
 *
 * @param band the band
 * @param tests the inequalities that fired, all true; for {@link Band#ORDINARY} those that kept the school from
 *     {@link Band#EXCELLENT}, all false
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BandVerdict(Band band, List<BandTest> tests) {

    /** Copies the list. */
    public BandVerdict {
        tests = List.copyOf(tests);
    }
}
