package org.aidroll.api.identity;

import org.apiguardian.api.API;

/** Sex, as GB/T 2261.1 has it on rolls and ID numbers. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Sex {
    /** 男. */
    MALE,
    /** 女. */
    FEMALE
}
