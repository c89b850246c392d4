package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.junit.jupiter.api.Test;

/** Nothing is thrown, whatever the bytes: random ones, and real files changed at random. */
class FuzzTest {
    /** Inputs of the default build; more by the property. */
    private static final int INPUTS = Integer.getInteger("aidroll.test.fuzz", 2_000);

    @Test
    void random_and_mutated_files_give_an_answer_and_throw_nothing() {
        BufferedImage small = Darkroom.scaled(DrawnDocuments.photograph(Paper.ID_FRONT, 1), 0.05);
        byte[] jpeg = PictureFiles.jpeg(small, 70);
        List<byte[]> files = List.of(
                jpeg,
                PictureFiles.jpeg(small, 70, true),
                PictureFiles.withExif(jpeg, 6, "2026:10:01 09:30:00", "phone"),
                PictureFiles.png(small),
                WebpFile.of(small),
                PdfFiles.pages(2),
                PdfFiles.packedPages(5));
        var random = new SplittableRandom(17);
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = i % 8 == 7 ? noise(random) : mutated(files.get(i % 8), random);
            assertThat(Inspections.ofSmall("a.jpg", input)).as("input " + i).isNotNull();
        }
    }

    private static byte[] noise(SplittableRandom random) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] mutated(byte[] file, SplittableRandom random) {
        byte[] mutated = random.nextInt(10) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
        int changes = 1 + random.nextInt(8);
        // The header is where the numbers are that lead astray.
        int reach = random.nextBoolean() ? Math.min(200, mutated.length) : mutated.length;
        for (int i = 0; i < changes && reach > 0; i++) {
            mutated[random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return mutated;
    }
}
