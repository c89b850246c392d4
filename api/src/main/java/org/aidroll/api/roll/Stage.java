package org.aidroll.api.roll;

import org.apiguardian.api.API;

/** Stage of education (学段). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Stage {
    /** 学前. */
    PRESCHOOL,
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR,
    /** 普通高中. */
    SENIOR,
    /** 中职. */
    VOCATIONAL,
    /** 本专科. */
    COLLEGE,
    /** 研究生. */
    GRADUATE
}
