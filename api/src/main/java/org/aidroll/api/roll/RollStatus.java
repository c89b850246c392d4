package org.aidroll.api.roll;

import org.apiguardian.api.API;

/** A pupil's standing on the roll (学籍状态). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RollStatus {
    /** 在读. */
    ENROLLED,
    /** 毕业. */
    GRADUATED,
    /** 休学. */
    SUSPENDED,
    /** 转学. */
    TRANSFERRED,
    /** 退学. */
    WITHDRAWN,
    /** 开除. */
    EXPELLED,
    /** 死亡. */
    DECEASED,
    /** 失踪. */
    MISSING,
    /** 出国. */
    ABROAD,
    /** 其他离校. */
    OTHER_LEFT;

    /** Whether the pupil has left the school for good: neither enrolled, nor suspended with the place kept, nor missing. */
    public boolean hasLeft() {
        return this != ENROLLED && this != SUSPENDED && this != MISSING;
    }
}
