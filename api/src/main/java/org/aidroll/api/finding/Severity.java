package org.aidroll.api.finding;

import org.apiguardian.api.API;

/** How much a finding matters, worst first. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Severity {
    /** Wrong person, payee or eligibility. */
    CRITICAL,
    /** Would block or misroute money; 'error' in the texts. */
    MAJOR,
    /** A matter of form; 'warning' in the texts. */
    MINOR,
    /** Worth knowing, never counted against anybody. */
    INFO
}
