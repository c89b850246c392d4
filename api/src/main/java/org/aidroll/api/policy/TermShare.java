package org.aidroll.api.policy;

import java.math.RoundingMode;
import org.aidroll.api.money.Fraction;
import org.apiguardian.api.API;

/**
 * Which part of a yearly standard is due in one term.
 *
 * @param share the exact part
 * @param rounding how a part that is no whole fen is rounded; the one rounding point of a benefit
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TermShare(Fraction share, RoundingMode rounding, Citation citation) {}
