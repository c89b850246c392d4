package org.aidroll.api.roll;

import org.apiguardian.api.API;

/** Who runs a school, as far as aid depends on it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SchoolKind {
    /** 公办. */
    PUBLIC,
    /** 民办. */
    PRIVATE,
    /** 普惠性: a kindergarten approved as affordable to all. */
    INCLUSIVE
}
