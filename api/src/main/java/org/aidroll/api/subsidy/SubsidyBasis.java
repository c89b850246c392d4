package org.aidroll.api.subsidy;

import java.time.LocalDate;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;

/**
 * On what a calculation rests, but for the pupils.
 *
 * @param pack the policy
 * @param term the term
 * @param knownDate the day of knowledge: no value announced later is used
 * @param fees what the schools charge
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SubsidyBasis(PolicyPack pack, SchoolTerm term, LocalDate knownDate, FeeSchedule fees) {}
