package org.aidroll.benchmarks.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.engine.AidEngines;

/**
 * Inspects a photograph of 12 megapixels, in turn with ImageIO's own full decode of it, and prints the medians and how many
 * times as long ours takes. What must be ≤ 200 MB is the heap it is run with.
 *
 * <p>Argument: the runs (15).
 */
public final class PictureRace {
    private static final int WARM = 5;

    private PictureRace() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        byte[] photograph = PhonePhotograph.jpeg(4000, 3000);
        AttachmentInspector inspector = AidEngines.attachmentInspector(PictureSettings.defaults());
        double[] decoded = new double[runs];
        double[] inspected = new double[runs];
        for (int run = -WARM; run < runs; run++) {
            double decode = decode(photograph);
            double inspection = inspect(inspector, photograph);
            if (run >= 0) {
                decoded[run] = decode;
                inspected[run] = inspection;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "12 megapixels, %.1f MB, heap %d MB: ImageIO %.0f ms, inspection %.0f ms, %.2f x%n",
                photograph.length / 1e6,
                Runtime.getRuntime().maxMemory() >> 20,
                median(decoded),
                median(inspected),
                median(inspected) / median(decoded));
    }

    private static double decode(byte[] photograph) throws IOException {
        long start = System.nanoTime();
        if (ImageIO.read(new ByteArrayInputStream(photograph)).getWidth() != 4000) {
            throw new IllegalStateException("not decoded");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double inspect(AttachmentInspector inspector, byte[] photograph) {
        long start = System.nanoTime();
        var outcome = inspector.inspect(Upload.of("photograph.jpg", photograph));
        double millis = (System.nanoTime() - start) / 1e6;
        if (outcome.value().orElseThrow().decode() != DecodeState.OK
                || !outcome.findings().isEmpty()) {
            throw new IllegalStateException("not a good photograph: " + outcome.findings());
        }
        return millis;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
