package org.aidroll.api.verification;

import java.util.OptionalDouble;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a sample tells of all: an estimate, not a count, unless everybody was visited.
 *
 * @param rate the share of wrong records, as estimated; of a frame of nobody 0
 * @param error the standard error of the rate; null where a part was visited once only, so that it cannot be told
 * @param size the pupils of the frame
 * @param visited how many were visited
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SampledEstimate(double rate, @Nullable Double error, long size, long visited) {

    /** The standard error of the rate, where it can be told. */
    public OptionalDouble standardError() {
        return error == null ? OptionalDouble.empty() : OptionalDouble.of(error);
    }

    /** Whether everybody was visited for certain: then the rate is a count. */
    public boolean isCensus() {
        return visited == size && error != null && error == 0;
    }
}
