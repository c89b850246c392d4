package org.aidroll.efile.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.efile.PictureQuality;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;

/** Holds what was measured against the thresholds. */
final class PictureChecks {
    private final PictureSettings settings;
    private final Location location;

    PictureChecks(PictureSettings settings, Location location) {
        this.settings = settings;
        this.location = location;
    }

    List<Finding> of(int width, int height, PictureQuality quality) {
        List<Finding> findings = new ArrayList<>();
        int shortSide = Math.min(width, height);
        if (shortSide < settings.minShortSide()) {
            findings.add(finding(
                    FindingCode.PICTURE_TOO_SMALL,
                    Integer.toString(shortSide),
                    Integer.toString(settings.minShortSide())));
        }
        // Of a picture that is too bright all over, no one patch is to blame.
        if (quality.darkest() > settings.maxDarkest()) {
            findings.add(finding(FindingCode.PICTURE_TOO_BRIGHT));
        } else if (quality.glare() > settings.maxGlare()) {
            findings.add(finding(FindingCode.PICTURE_GLARE, percent(quality.glare())));
        }
        if (quality.lightest() < settings.minLightest()) {
            findings.add(finding(FindingCode.PICTURE_TOO_DARK));
        }
        if (quality.sharpness() < settings.minSharpness()) {
            findings.add(
                    finding(FindingCode.PICTURE_BLURRED, ratio(quality.sharpness()), ratio(settings.minSharpness())));
        }
        if (quality.cut() > settings.maxCut()) {
            findings.add(finding(FindingCode.PICTURE_CROPPED, percent(quality.cut())));
        }
        if (quality.colour() < settings.minColour()) {
            findings.add(finding(FindingCode.PICTURE_WITHOUT_COLOUR));
        }
        return findings;
    }

    private Finding finding(FindingCode code, String... arguments) {
        return Finding.of(code, location, arguments);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
