package org.aidroll.api.roll;

import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/**
 * What a school charges a pupil of a stage for one item in a term.
 *
 * @param schoolCode the school's national code
 * @param stage the stage
 * @param item what is charged for
 * @param perTerm how much for a term
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Fee(String schoolCode, Stage stage, FeeItem item, Money perTerm) {}
