package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** The three ways in which a pupil's record is checked at its source (三联访, C09). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum VisitType {
    /** The pairing helper goes to the home (结对帮扶人上门走访). */
    HOME_VISIT,
    /** The teacher in charge telephones (帮扶教师电话询问). */
    PHONE,
    /** The cadre stationed in the village comes by (驻村帮扶人重点巡访). */
    VILLAGE_PATROL
}
