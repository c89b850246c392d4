package org.aidroll.api.report;

import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/**
 * The four indicators (四个一, K11).
 *
 * @param protectedStudents enrolled pupils whom a category protects
 * @param unaided 一个不漏: pupils without aid for a reason that is the county's to mend, each once
 * @param compulsoryStudents enrolled pupils of the compulsory stages
 * @param leftCompulsory 一人不辍: pupils who left the roll before the end of the compulsory stages: withdrawn, expelled,
 *     missing, otherwise left
 * @param paymentLines pupils and benefits that were compared with payments; 0 where nothing is known of payments
 * @param paymentDifferences 一分不少: those of them that are not paid as due
 * @param shortfall what is due and was not paid, summed over them
 * @param excess what was paid and is not due, summed over them
 * @param families 一户不缺: families with something due above 0, each of which is to have a card
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FourIndicators(
        int protectedStudents,
        int unaided,
        int compulsoryStudents,
        int leftCompulsory,
        int paymentLines,
        int paymentDifferences,
        Money shortfall,
        Money excess,
        int families) {}
