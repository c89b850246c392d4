package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.money.Money;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a benefit.
 *
 * @param caps the most one pupil gets in the benefit's unit, dated, earliest first
 * @param limit how many of a group can have it, or null
 * @param averages what the amounts average, dated, earliest first
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BenefitLimits(List<Dated<Money>> caps, @Nullable Quota limit, List<Dated<AverageStandard>> averages) {

    /** No bound at all. */
    public static final BenefitLimits NONE = new BenefitLimits(List.of(), null, List.of());

    /** Copies the lists. */
    public BenefitLimits {
        caps = List.copyOf(caps);
        averages = List.copyOf(averages);
    }

    /** How many of a group can have it. */
    public Optional<Quota> quota() {
        return Optional.ofNullable(limit);
    }
}
