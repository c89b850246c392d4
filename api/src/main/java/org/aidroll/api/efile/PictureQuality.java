package org.aidroll.api.efile;

import org.apiguardian.api.API;

/**
 * How good a picture of a document is, measured at 1 024 pixels on the long side.
 *
 * @param sharpness the energy of fine gradients over that of coarse ones where there is text: 1 is a smear, more is
 *     sharper; 0 where nothing like text is there
 * @param darkest the luminance, 0 to 255, below which the darkest 0.5 % of the pixels lie
 * @param lightest the luminance, 0 to 255, above which the lightest 2 % of the pixels lie
 * @param glare the share of the picture, 0 to 1, under the largest patch of light that washed out what was there
 * @param cut the share of a side of the frame, 0 to 1, at which the document runs out of the picture; of the worst side
 * @param colour the spread of chroma, in levels of 255; near 0 for a photocopy
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PictureQuality(double sharpness, int darkest, int lightest, double glare, double cut, double colour) {}
