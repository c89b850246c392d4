package org.aidroll.api.roll;

import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/**
 * What a school takes from each pupil of a stage for one thing.
 *
 * @param schoolCode the national school code (学校标识码), 10 digits
 * @param stage the stage
 * @param item what it is for
 * @param perTerm the amount for one term, not negative
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Fee(String schoolCode, Stage stage, FeeItem item, Money perTerm) {

    /** @throws IllegalArgumentException if the amount is negative */
    public Fee {
        if (perTerm.fen() < 0) {
            throw new IllegalArgumentException("a fee of " + perTerm + " yuan\nMaybe it is a payment back");
        }
    }
}
