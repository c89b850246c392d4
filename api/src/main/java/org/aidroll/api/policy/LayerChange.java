package org.aidroll.api.policy;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What one layer of a pack did to the layer below it.
 *
 * @param pack the id of the pack that changed it
 * @param benefit the benefit's code
 * @param row the row's name
 * @param from the first day of the change
 * @param before the amount that held on that day until then; null where the row or the benefit is new
 * @param after the amount that holds from then on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LayerChange(
        String pack, String benefit, String row, LocalDate from, @Nullable Amount before, Amount after) {}
