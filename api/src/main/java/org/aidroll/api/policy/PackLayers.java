package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.division.Division;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where a pack stands among others.
 *
 * @param division for which division it speaks; null where it does not say, as a sample does
 * @param extended the packs below it, the widest first: nation, province, prefecture, county, school
 * @param supersedes the packs it takes the place of
 * @param changes what each layer changed of the ones below
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackLayers(
        @Nullable Division division, List<String> extended, List<String> supersedes, List<LayerChange> changes) {

    /** A pack that stands alone. */
    public static final PackLayers ALONE = new PackLayers(null, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PackLayers {
        extended = List.copyOf(extended);
        supersedes = List.copyOf(supersedes);
        changes = List.copyOf(changes);
    }

    /** For which division it speaks. */
    public Optional<Division> jurisdiction() {
        return Optional.ofNullable(division);
    }
}
