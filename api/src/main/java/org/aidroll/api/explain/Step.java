package org.aidroll.api.explain;

import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Citation;
import org.apiguardian.api.API;

/**
 * One step on the way to an amount.
 *
 * @param kind what the step does
 * @param row the row of the pack that it used
 * @param in the amount before
 * @param share the part taken, 1 where the step takes none
 * @param out the amount after
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Step(StepKind kind, String row, Money in, Fraction share, Money out, Citation citation) {}
