package org.aidroll.api.roll;

import org.apiguardian.api.API;

/** Where a pupil sleeps on school days (就读方式). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Boarding {
    /** 住校. */
    BOARDER,
    /** 走读. */
    DAY,
    /** 借宿: lodges near the school, not in it. */
    LODGER,
    /** 其他. */
    OTHER
}
