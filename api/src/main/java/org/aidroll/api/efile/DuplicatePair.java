package org.aidroll.api.efile;

import org.apiguardian.api.API;

/**
 * Two pupils' pictures that may be one picture: for a person to look at, never an error by itself.
 *
 * @param first the one of the pupil whose key comes first
 * @param second the other
 * @param distance in how many of 1 280 bits the difference hashes differ
 * @param correlation the normalised cross-correlation, −1 to 1, of the part in which they agree least
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DuplicatePair(FiledPicture first, FiledPicture second, int distance, double correlation) {}
