package org.aidroll.sis.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log somebody asks for; what is null is not asked.
 *
 * @param from the first moment
 * @param until the first moment after it
 * @param person a part of the login or of the real name
 * @param action the action
 * @param object one of the words of what it was about: a pupil's key, a list's name
 * @param below entries with a smaller number than this
 */
public record AuditQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String person,
        @Nullable String action,
        @Nullable String object,
        @Nullable Long below) {}
