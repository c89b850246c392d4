package org.aidroll.sis.store;

import java.time.Instant;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A department's list whose links are kept.
 *
 * @param name its name
 * @param department who keeps it
 * @param days the days it speaks for, or null where it does not say
 * @param rows how many rows it has
 * @param importedAt when it came as it is
 * @param digest SHA-256 of its files in hex; empty where an earlier program imported it
 */
public record KeptList(
        String name, String department, @Nullable DateSpan days, int rows, Instant importedAt, String digest) {}
