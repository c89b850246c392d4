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
 * @param layers where it stands among other packs
 * @param categories the categories it knows
 * @param tiers its tiers, the greatest hardship first
 * @param benefits what it grants
 * @param stacking which benefits touch each other
 * @param documents which documents an e-file holds
 * @param verification when visits confirm a pupil's record
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PolicyPack(
        String id,
        String version,
        String digest,
        Label label,
        DateSpan span,
        PackLayers layers,
        List<CategoryRule> categories,
        List<Tier> tiers,
        List<Benefit> benefits,
        List<StackingGroup> stacking,
        DocumentRules documents,
        VerificationRules verification) {

    /** Copies the lists. */
    public PolicyPack {
        categories = List.copyOf(categories);
        tiers = List.copyOf(tiers);
        benefits = List.copyOf(benefits);
        stacking = List.copyOf(stacking);
    }

    /** A pack that says nothing of documents and visits. */
    public PolicyPack(
            String id,
            String version,
            String digest,
            Label label,
            DateSpan span,
            PackLayers layers,
            List<CategoryRule> categories,
            List<Tier> tiers,
            List<Benefit> benefits,
            List<StackingGroup> stacking) {
        this(
                id,
                version,
                digest,
                label,
                span,
                layers,
                categories,
                tiers,
                benefits,
                stacking,
                DocumentRules.NONE,
                VerificationRules.NONE);
    }

    /** A pack that stands alone, without tiers, whose benefits do not touch each other. */
    public PolicyPack(
            String id,
            String version,
            String digest,
            Label label,
            DateSpan span,
            List<CategoryRule> categories,
            List<Benefit> benefits) {
        this(id, version, digest, label, span, PackLayers.ALONE, categories, List.of(), benefits, List.of());
    }

    /** The benefit of that code. */
    public Optional<Benefit> benefit(String code) {
        return benefits.stream().filter(b -> b.code().equals(code)).findFirst();
    }

    /** What the pack says of that category; empty where it does not know it. */
    public Optional<CategoryRule> category(HardshipCategory category) {
        return categories.stream().filter(c -> c.category().equals(category)).findFirst();
    }

    /** The tier of that code. */
    public Optional<Tier> tier(String code) {
        return tiers.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    /** Whether everyone in that category must be aided. */
    public boolean protects(HardshipCategory category) {
        return category(category).map(CategoryRule::protectedByRight).orElse(false);
    }

    @Override
    public String toString() {
        return id + " " + version + " (" + digest.substring(0, Math.min(12, digest.length())) + ")";
    }
}
