package org.aidroll.api.roll;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/** What the schools charge: what their waivers are worth. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FeeSchedule {
    private static final FeeSchedule NONE = new FeeSchedule(Map.of());

    private final Map<Key, Map<FeeItem, Money>> fees;

    private record Key(String schoolCode, Stage stage) {}

    private FeeSchedule(Map<Key, Map<FeeItem, Money>> fees) {
        this.fees = fees;
    }

    /** A schedule of which nothing is known. */
    public static FeeSchedule none() {
        return NONE;
    }

    /** The schedule of these fees; of two for one school, stage and item, the first counts. */
    public static FeeSchedule of(Collection<Fee> fees) {
        Map<Key, Map<FeeItem, Money>> bySchool = new HashMap<>();
        for (Fee fee : fees) {
            bySchool.computeIfAbsent(new Key(fee.schoolCode(), fee.stage()), none -> new EnumMap<>(FeeItem.class))
                    .putIfAbsent(fee.item(), fee.perTerm());
        }
        return new FeeSchedule(bySchool);
    }

    /** The schedule of these fees. */
    public static FeeSchedule of(Fee... fees) {
        return of(List.of(fees));
    }

    /** What that school charges pupils of that stage in a term, by item; items of which nothing is known are not there. */
    public Map<FeeItem, Money> perTerm(String schoolCode, Stage stage) {
        return Collections.unmodifiableMap(fees.getOrDefault(new Key(schoolCode, stage), Map.of()));
    }

    @Override
    public String toString() {
        return "FeeSchedule[" + fees.size() + " schools and stages]";
    }
}
