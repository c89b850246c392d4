package org.aidroll.api.efile;

import org.apiguardian.api.API;

/** How far a file could be read. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DecodeState {
    /** Every pixel, to the end mark; of a PDF its frame: header, cross references, end. */
    OK,
    /** The end is missing. */
    TRUNCATED,
    /** Not at all, or refused before it was tried. */
    FAIL
}
