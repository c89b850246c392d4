package org.aidroll.api.division;

import org.apiguardian.api.API;

/** The five levels of administrative division, with how many digits of the code name each. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DivisionLevel {
    /** 省. */
    PROVINCE(2),
    /** 市. */
    PREFECTURE(4),
    /** 县. */
    COUNTY(6),
    /** 乡镇. */
    TOWNSHIP(9),
    /** 村. */
    VILLAGE(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** How many leading digits of the 12 name a division of this level. */
    public int digits() {
        return digits;
    }
}
