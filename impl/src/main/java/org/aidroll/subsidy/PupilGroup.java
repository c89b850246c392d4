package org.aidroll.subsidy;

import java.util.List;
import java.util.Map;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.School;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.TierAssignment;

/** A group of pupils that conditions of a pack describe, read from the same facts as benefits are. */
public final class PupilGroup {
    private final ProfileReader reader;
    private final List<CompiledCondition> conditions;

    /** Those who meet all these conditions of the pack on the day of assessment. For one thread. */
    public PupilGroup(PolicyPack pack, Map<String, School> schools, DateSpan term, List<Condition> conditions) {
        var code = new FactCode(pack);
        this.reader = new ProfileReader(code, schools, term);
        this.conditions = conditions.stream()
                .map(condition -> new CompiledCondition(condition, code))
                .toList();
    }

    /** Whether the pupil is of the group; one of whom a fact is not known is not. */
    public boolean has(TierAssignment pupil) {
        long bits = reader.bits(pupil);
        return conditions.stream().allMatch(condition -> condition.isMetBy(bits));
    }

    /** Whether the pupil is of the group, or would be by what the family applied for. */
    public boolean hasOrAwaits(TierAssignment pupil) {
        long bits = reader.bits(pupil);
        List<String> claims = pupil.applications().isEmpty() ? List.of() : ProfileReader.claims(pupil);
        return conditions.stream().allMatch(condition -> condition.isMetBy(bits) || condition.isMetByOneOf(claims));
    }
}
