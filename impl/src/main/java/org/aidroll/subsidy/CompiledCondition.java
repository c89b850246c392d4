package org.aidroll.subsidy;

import java.util.List;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Fact;

/** A condition, compiled to one look at the bits of a profile. */
final class CompiledCondition {
    private final Condition condition;
    private final boolean ofCategories;
    private final int shift;
    private final int mask;
    private final long allowed;

    CompiledCondition(Condition condition, FactCode code) {
        this.condition = condition;
        Fact fact = condition.fact();
        this.ofCategories = fact == Fact.CATEGORY;
        this.shift = FactCode.shift(fact);
        this.mask = FactCode.mask(fact);
        long bits = 0;
        for (String value : condition.oneOf()) {
            if (!code.knows(fact, value)) {
                // A tier of a pack below that this one does not have; its bits would be those of no tier.
                continue;
            }
            bits |= ofCategories ? code.bits(fact, value) : 1L << FactCode.code(fact, code.bits(fact, value));
        }
        this.allowed = bits;
    }

    Condition condition() {
        return condition;
    }

    boolean isMetBy(long bits) {
        return ofCategories ? (bits & allowed) != 0 : (allowed >>> ((int) (bits >>> shift) & mask) & 1) != 0;
    }

    /** Whether the family applied for what would do, or a person asserts it on the family's documents. */
    boolean isMetByApplication(Profile profile) {
        return isMetByOneOf(profile.claims())
                || profile.byHand().stream()
                        .map(said -> said.substring(0, said.indexOf(' ')))
                        .anyMatch(condition.onApplication()::contains);
    }

    /** Whether one of these claims would do. */
    boolean isMetByOneOf(List<String> claims) {
        return claims.stream().anyMatch(condition.onApplication()::contains);
    }
}
