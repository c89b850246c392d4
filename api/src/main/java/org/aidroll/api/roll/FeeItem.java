package org.aidroll.api.roll;

import org.apiguardian.api.API;

/** What a school takes money for: what a waiver is worth. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FeeItem {
    /** 学费. */
    TUITION,
    /** 住宿费. */
    LODGING,
    /** 教材费. */
    TEXTBOOK,
    /** 校服费. */
    UNIFORM,
    /** 校车费. */
    BUS
}
