package org.aidroll.api.policy;

import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/**
 * A standard that holds on the average of all who have the benefit (平均标准), in the benefit's unit.
 *
 * @param average what the amounts are to average
 * @param lowest the least that one pupil gets; 0 where the source names none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AverageStandard(Money average, Money lowest) {}
