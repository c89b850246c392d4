package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * A school's figures for a month.
 *
 * @param errors the counts, exact
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolScore(SchoolErrors errors) {

    /** The school's national code. */
    public String school() {
        return errors.count().school();
    }
}
