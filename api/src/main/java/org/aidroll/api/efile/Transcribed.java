package org.aidroll.api.efile;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.policy.DocumentField;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read off a document and typed; the library reads no picture. It prints neither value nor person.
 *
 * @param field what was read
 * @param value as it was typed
 * @param by who typed it, a person or a program, by any name that tells them apart; empty where that is not known
 * @param at on which day, or null where that is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Transcribed(DocumentField field, String value, String by, @Nullable LocalDate at) {

    /** The day on which it was typed. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(at);
    }

    @Override
    public String toString() {
        return "Transcribed[" + field + "]";
    }
}
