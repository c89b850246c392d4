package org.aidroll.api.report;

import org.apiguardian.api.API;

/** Over what statistics are taken (C11). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StatisticsLevel {
    /** The village of the household, as the list that names the pupil has it. */
    VILLAGE,
    /** The school. */
    SCHOOL,
    /** The township in which the school lies. */
    TOWNSHIP,
    /** The county in which the school lies. */
    COUNTY
}
