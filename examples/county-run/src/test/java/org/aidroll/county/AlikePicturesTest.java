package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** One picture handed in for two pupils, saved anew in between. */
class AlikePicturesTest {
    private static final DocumentRules RULES =
            PolicyPacks.shipped("county-plan-2020").documents();

    private final AlikePictures alike = new AlikePictures(RULES);

    private static String type(boolean shared) {
        return RULES.types().stream()
                .filter(type -> type.shared() == shared)
                .map(DocumentType::code)
                .findFirst()
                .orElseThrow();
    }

    /** Dark words of random lengths on a light page, saved in that quality. */
    private static EFile file(String student, String type, long seed, float quality) throws IOException {
        var image = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB);
        var page = image.createGraphics();
        page.setColor(new Color(238, 234, 222));
        page.fillRect(0, 0, 1400, 900);
        page.setColor(new Color(30, 34, 60));
        var random = new Random(seed);
        for (int y = 60; y < 860; y += 26) {
            for (int x = 60; x < 1280; x += 30 + random.nextInt(70)) {
                page.fillRect(x, y, 8 + random.nextInt(18), 14);
            }
        }
        page.dispose();
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        var inspected = AidEngines.attachmentInspector(PictureSettings.defaults())
                .inspect(Upload.of("page.jpg", bytes.toByteArray()));
        return EFile.of(
                StudentKey.of(student),
                new EFileDocument(type, List.of(DocumentPage.of("", inspected, null)), List.of()));
    }

    @Test
    void one_picture_saved_twice_is_told_about_both_pupils_and_another_is_not() throws IOException {
        var type = type(false);
        var found = alike.in(List.of(file("B", type, 1, .9f), file("C", type, 2, .9f), file("A", type, 1, .6f)));

        assertThat(found).extracting(Finding::code).containsOnly(FindingCode.PICTURE_NEAR_DUPLICATE);
        assertThat(found).extracting(Finding::subject).containsExactly("A", "B");
    }

    @Test
    void a_page_that_serves_all_children_of_a_household_may_be_in_several_files() throws IOException {
        var type = type(true);

        assertThat(alike.in(List.of(file("A", type, 1, .9f), file("B", type, 1, .6f))))
                .isEmpty();
    }
}
