package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * A school in a month.
 *
 * @param errors what is wrong, counted exactly
 * @param figures what the counts tell of its error rate
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolScore(SchoolErrors errors, SchoolFigures figures) {

    /** The school's national code. */
    public String school() {
        return errors.count().school();
    }

    /** Whether the frame holds no record: there is no rate then. */
    public boolean isEmpty() {
        return errors.count().n() == 0;
    }
}
