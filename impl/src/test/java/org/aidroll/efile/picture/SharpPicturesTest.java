package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** Good photographs are left alone: at most 1 % false alarms over three JPEG qualities and four rotations. */
class SharpPicturesTest {
    private static final int[] QUALITIES = {60, 80, 95};

    /** One photograph of each paper in the default build; more by the property. */
    private static final int SEEDS = Integer.getInteger("aidroll.test.photographs", 1);

    private final AttachmentInspector inspector = AidEngines.attachmentInspector(PictureSettings.defaults());

    @Test
    void sharp_pictures_raise_at_most_one_false_alarm_in_a_hundred() {
        List<String> alarms = new ArrayList<>();
        int pictures = 0;
        for (Paper paper : Paper.values()) {
            for (long seed : DrawnDocuments.seeds(SEEDS)) {
                BufferedImage image = DrawnDocuments.photograph(paper, seed);
                for (int quarters = 0; quarters < 4; quarters++) {
                    BufferedImage turned = Darkroom.turned(image, quarters);
                    for (int quality : QUALITIES) {
                        var outcome = inspector.inspect(Upload.of("a.jpg", PictureFiles.jpeg(turned, quality)));
                        pictures++;
                        if (!outcome.findings().isEmpty()) {
                            alarms.add(paper + " " + seed + " " + quarters + " " + quality + " " + outcome.findings());
                        }
                    }
                }
            }
        }
        assertThat(pictures).isEqualTo(48 * SEEDS);
        assertThat(alarms).as("of " + pictures).hasSizeLessThanOrEqualTo(pictures / 100);
    }
}
