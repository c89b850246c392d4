package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** Who receives the money (领款人). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Payee {
    /** The pupil's own account. */
    PUPIL,
    /** The account of the head of household or another guardian (C15). */
    GUARDIAN,
    /** The school, for what it does not charge. */
    SCHOOL
}
