package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** Whom a hardship category covers when a department's list gives it to one person. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Coverage {
    /** The person whom the row names, and nobody else (单人保). */
    MEMBER,
    /** The person's whole household (整户保): the children of a head or parent on the list have it too. */
    HOUSEHOLD
}
