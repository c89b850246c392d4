package org.aidroll.api.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.term.DateSpan;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Which list of which department, and for which days it speaks.
 *
 * @param name the list's file name without its ending
 * @param department who keeps it, such as 扶贫办
 * @param validity the days for which it speaks, or null where it does not say
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RegistrySource(String name, String department, @Nullable DateSpan validity) {

    /** A list that names no days, and so speaks for every day. */
    public static RegistrySource of(String name, String department) {
        return new RegistrySource(name, department, null);
    }

    /** The same list, for these days only. */
    public RegistrySource validFor(DateSpan days) {
        return new RegistrySource(name, department, days);
    }

    /** Whether the list speaks for that day; one that names no days speaks for every day. */
    public boolean speaksFor(LocalDate day) {
        return validity == null || validity.contains(day);
    }

    /** The days for which it speaks. */
    public Optional<DateSpan> days() {
        return Optional.ofNullable(validity);
    }
}
