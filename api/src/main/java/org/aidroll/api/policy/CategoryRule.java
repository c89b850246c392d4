package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A hardship category that a pack knows.
 *
 * @param category its code
 * @param names what people called it from which day on, earliest first; never empty (建档立卡, later 脱贫家庭)
 * @param protectedByRight whether everyone in it must be aided (应助尽助), whatever the quota
 * @param tierCode the tier it gives by right, or null where it gives none
 * @param covers whom it covers when a list gives it to one person
 * @param citation where that comes from
 * @param byHand why a person may assert it on a document that proves it, or null where only a list may give it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CategoryRule(
        HardshipCategory category,
        List<Dated<Label>> names,
        boolean protectedByRight,
        @Nullable String tierCode,
        Coverage covers,
        Citation citation,
        @Nullable Citation byHand) {

    /** Copies the names. */
    public CategoryRule {
        names = List.copyOf(names);
    }

    /** A category that only a list may give. */
    public CategoryRule(
            HardshipCategory category,
            List<Dated<Label>> names,
            boolean protectedByRight,
            @Nullable String tierCode,
            Coverage covers,
            Citation citation) {
        this(category, names, protectedByRight, tierCode, covers, citation, null);
    }

    /** A category that covers the person named, and nobody else. */
    public CategoryRule(
            HardshipCategory category,
            List<Dated<Label>> names,
            boolean protectedByRight,
            @Nullable String tierCode,
            Citation citation) {
        this(category, names, protectedByRight, tierCode, Coverage.MEMBER, citation);
    }

    /** A category of one name that gives no tier. */
    public CategoryRule(HardshipCategory category, Label label, boolean protectedByRight, Citation citation) {
        this(category, List.of(new Dated<>(LocalDate.MIN, label, citation)), protectedByRight, null, citation);
    }

    /** The latest name. */
    public Label label() {
        return names.get(names.size() - 1).value();
    }

    /** The name on that day; the first one for days before all names. */
    public Label labelOn(LocalDate day) {
        return AsOf.day(day).in(names).orElse(names.get(0)).value();
    }

    /** The article on which a person may assert it; empty where only a list may give it. */
    public Optional<Citation> assertedOn() {
        return Optional.ofNullable(byHand);
    }

    /** The tier it gives by right. */
    public Optional<String> tier() {
        return Optional.ofNullable(tierCode);
    }
}
