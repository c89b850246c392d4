package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * From whom a document is asked. From nobody whom none of this fits: only what is needed is asked.
 *
 * @param everyone whether every e-file needs it
 * @param categories the categories that it gives evidence of; a pupil of one of them is asked for it
 * @param basis the basis of a payee that it proves, asked for only where a payee stands on it; or null
 * @param citation where that comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentNeed(
        boolean everyone, List<HardshipCategory> categories, @Nullable PayeeBasis basis, Citation citation) {

    /** Copies the categories. */
    public DocumentNeed {
        categories = List.copyOf(categories);
    }

    /** The basis of a payee that it proves. */
    public Optional<PayeeBasis> payeeBasis() {
        return Optional.ofNullable(basis);
    }
}
