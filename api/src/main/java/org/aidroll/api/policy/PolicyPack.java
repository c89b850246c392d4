package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.term.DateSpan;
import org.apiguardian.api.API;

/**
 * A policy as data (政策包): what it grants to whom, from when, on which article.
 *
 * @param id its name, such as {@code county-plan-2020}
 * @param version its edition
 * @param digest SHA-256 of its files in hex: the same digest means the same policy to the byte
 * @param label what people call it
 * @param span when it holds
 * @param categories the categories it knows
 * @param benefits what it grants
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PolicyPack(
        String id,
        String version,
        String digest,
        Label label,
        DateSpan span,
        List<CategoryRule> categories,
        List<Benefit> benefits) {

    /** Copies the lists. */
    public PolicyPack {
        categories = List.copyOf(categories);
        benefits = List.copyOf(benefits);
    }

    /** The benefit of that code. */
    public Optional<Benefit> benefit(String code) {
        return benefits.stream().filter(b -> b.code().equals(code)).findFirst();
    }

    /** What the pack says of that category; empty where it does not know it. */
    public Optional<CategoryRule> category(HardshipCategory category) {
        return categories.stream().filter(c -> c.category().equals(category)).findFirst();
    }

    @Override
    public String toString() {
        return id + " " + version + " (" + digest.substring(0, Math.min(12, digest.length())) + ")";
    }
}
