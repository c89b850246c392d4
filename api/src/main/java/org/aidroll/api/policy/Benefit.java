package org.aidroll.api.policy;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One benefit (资助项目) of a pack.
 *
 * @param code its name in files, such as {@code compulsory-boarder}
 * @param label what people call it
 * @param payee who receives the money
 * @param requires what is asked of a pupil, in the order in which a refusal is explained
 * @param standards the base rows; exactly one applies to a pupil who meets what is required
 * @param overrides rows that replace the base amount for some; at most one applies
 * @param termShare which part of the yearly amount a term brings
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Benefit(
        String code,
        Label label,
        Payee payee,
        List<Condition> requires,
        List<BenefitStandard> standards,
        List<BenefitStandard> overrides,
        TermShare termShare) {

    /** Copies the lists. */
    public Benefit {
        requires = List.copyOf(requires);
        standards = List.copyOf(standards);
        overrides = List.copyOf(overrides);
    }
}
