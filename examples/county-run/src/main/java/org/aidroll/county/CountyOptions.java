package org.aidroll.county;

import java.util.Map;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.verification.PlanSettings;
import org.jspecify.annotations.Nullable;

/**
 * What {@code county.yaml} says below {@code quotas} and {@code settings}.
 *
 * @param quotas the places that the county was given for a benefit in the term, by the benefit's code
 * @param listAgeDays {@code list_age_days}: after how many days a list counts as old; 366 where the file says nothing
 * @param visitSeed {@code visit_seed}: the text announced after the frame was frozen, from which visits are drawn; null
 *     where the file has none, and then no visits are planned
 * @param visitPlan {@code visit_bad_share} and {@code visit_chance}: how many visits it takes
 */
record CountyOptions(Map<String, Long> quotas, int listAgeDays, @Nullable String visitSeed, PlanSettings visitPlan) {

    /** Of a file that says nothing. */
    static final CountyOptions USUAL =
            new CountyOptions(Map.of(), IdentificationRequest.USUAL_LIST_AGE, null, PlanSettings.defaults());
}
