package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** How well a source is known; every explanation says so where it is not the document itself. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SourceMark {
    /** The document itself was read. */
    DOCUMENT,
    /** A government page. */
    GOVERNMENT,
    /** A secondary copy whose number and wording agree. */
    SECONDARY,
    /** A reading of the text that the text does not spell out. */
    INFERENCE,
    /** General knowledge, no source seen. */
    UNVERIFIED;

    /** Whether the words were seen in the document or on a government page. */
    public boolean isVerified() {
        return this == DOCUMENT || this == GOVERNMENT;
    }
}
