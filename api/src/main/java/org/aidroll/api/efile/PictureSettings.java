package org.aidroll.api.efile;

import org.apiguardian.api.API;

/**
 * When a picture has to be taken again.
 *
 * <p><b>Calibrated on synthetic images only</b>: drawn ID cards, household pages and certificates with known blur, noise,
 * light and cut, at three JPEG qualities and four rotations. Before real use, measure on a few hundred photographs of
 * one's own, and move what gives false alarms.
 *
 * @param limits what a file may cost
 * @param minShortSide pixels of the short side
 * @param minSharpness {@link PictureQuality#sharpness()} below which it is blurred
 * @param maxDarkest {@link PictureQuality#darkest()} above which nothing dark is left: overexposed
 * @param minLightest {@link PictureQuality#lightest()} below which nothing light is there: underexposed
 * @param maxGlare {@link PictureQuality#glare()} above which light hides too much
 * @param maxCut {@link PictureQuality#cut()} above which the document is not whole
 * @param minColour {@link PictureQuality#colour()} below which it looks like a photocopy
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PictureSettings(
        AttachmentLimits limits,
        int minShortSide,
        double minSharpness,
        int maxDarkest,
        int minLightest,
        double maxGlare,
        double maxCut,
        double minColour) {

    /** @throws IllegalArgumentException if a threshold is negative or not a number */
    public PictureSettings {
        if (!(minShortSide >= 0
                && minSharpness >= 0
                && maxDarkest >= 0
                && minLightest >= 0
                && maxGlare >= 0
                && maxCut >= 0
                && minColour >= 0)) {
            throw new IllegalArgumentException("a threshold of pictures is negative\nMaybe start from defaults()");
        }
    }

    /**
     * The limits' defaults; 600 pixels; sharpness 2; darkest at most 150 and lightest at least 90 of 255; glare at most
     * 1.5 %; cut at most 5 % of a side; colour at least 1 level.
     */
    public static PictureSettings defaults() {
        return new PictureSettings(AttachmentLimits.defaults(), 600, 2, 150, 90, 0.015, 0.05, 1);
    }

    /** The same with other limits. */
    public PictureSettings withLimits(AttachmentLimits other) {
        return new PictureSettings(
                other, minShortSide, minSharpness, maxDarkest, minLightest, maxGlare, maxCut, minColour);
    }

    /** The same with another threshold of sharpness. */
    public PictureSettings withMinSharpness(double other) {
        return new PictureSettings(limits, minShortSide, other, maxDarkest, minLightest, maxGlare, maxCut, minColour);
    }
}
