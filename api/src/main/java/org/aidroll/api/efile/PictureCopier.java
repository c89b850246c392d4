package org.aidroll.api.efile;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Draws a picture anew: upright, as a JPEG, with nothing in it but its pixels. What a camera wrote beside them, such as the
 * place, and what somebody else put there, such as a script, is not in the copy.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface PictureCopier {

    /**
     * The copy.
     *
     * @param longSide pixels of the long side at most; a smaller picture keeps its size
     * @return empty where the bytes are no picture of a kind that an e-file takes, are more than the limits allow, or cannot
     *     be decoded to their end
     * @throws IllegalArgumentException if there is no pixel on the long side
     */
    Optional<byte[]> copy(Upload upload, int longSide);
}
