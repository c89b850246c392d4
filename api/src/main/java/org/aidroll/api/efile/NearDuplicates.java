package org.aidroll.api.efile;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds pictures of two pupils that may be one picture, re-saved, scaled or brightened. ID cards all look alike, so what is
 * found goes to review and is never an error.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface NearDuplicates {

    /**
     * The pairs, in the order of {@link FiledPicture}; the order of the pictures changes nothing.
     *
     * <p>Left out are pictures of one pupil, pictures without a hash, and files equal byte by byte (one SHA-256), which
     * another check finds. All pairs within the thresholds that differ in at most 31 bits are found; those that differ in
     * more, in all likelihood.
     */
    List<DuplicatePair> find(List<FiledPicture> pictures);
}
