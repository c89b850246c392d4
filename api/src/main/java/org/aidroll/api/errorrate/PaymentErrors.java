package org.aidroll.api.errorrate;

import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/**
 * What was paid wrongly (一分不少), in money.
 *
 * @param due what was due
 * @param over what was paid too much, pupil by pupil; 0 or more
 * @param under what was paid too little; 0 or more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PaymentErrors(Money due, Money over, Money under) {
    /** Nothing due, nothing paid. */
    public static final PaymentErrors NONE = new PaymentErrors(Money.ZERO, Money.ZERO, Money.ZERO);

    /** What was paid wrongly in either direction: the one does not make up for the other. */
    public Money wrong() {
        return over.plus(under);
    }

    /** The payment error rate, (over + under) / due; not a number where nothing was due. */
    public double rate() {
        return due.isPositive() ? (double) wrong().fen() / due.fen() : Double.NaN;
    }
}
