package org.aidroll.api;

import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/**
 * What a run gives: the result of each stage.
 *
 * @param identified who is named by which list
 * @param tiers who has which category
 * @param entitlements who is due what, and why
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AidRun(IdentifiedRoll identified, TierAssignments tiers, Entitlements entitlements) {}
