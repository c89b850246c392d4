package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** Of whom a document is. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DocumentHolder {
    /** The pupil. */
    PUPIL,
    /** The payee: the head of household as a rule (户主（领款人）, C13). */
    PAYEE,
    /** Anybody of the household: a disability certificate may be the parent's (domain.md, section 4). */
    HOUSEHOLD,
    /** An institution that brings the child up. */
    INSTITUTION
}
