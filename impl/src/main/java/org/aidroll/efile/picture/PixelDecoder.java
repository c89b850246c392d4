package org.aidroll.efile.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;

/** Decodes every pixel of a picture; of what is too large to hold, keeps every second, third … */
final class PixelDecoder {
    /** No more pixels are held at a time. */
    private static final int MOST = 16_000_000;

    private final ImageReaderSpi jpeg = ofTheJdk("jpeg");
    private final ImageReaderSpi png = ofTheJdk("png");
    private final Optional<ImageReaderSpi> webp = webp();

    /** The JDK's own reader: what a host added is not asked, and nothing is added. */
    private static ImageReaderSpi ofTheJdk(String format) {
        var readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader.getOriginatingProvider();
            }
        }
        throw new IllegalStateException(
                "this Java has no reader of " + format + "\nMaybe install a whole Java, not a cut one");
    }

    private static Optional<ImageReaderSpi> webp() {
        try {
            return Optional.of(new WebPImageReaderSpi());
        } catch (NoClassDefFoundError notThere) {
            return Optional.empty();
        }
    }

    /** Whether pictures of that kind can be decoded here. */
    boolean decodes(FileKind kind) {
        return kind != FileKind.WEBP || webp.isPresent();
    }

    Decoded decode(FileKind kind, Bytes file, FileFrame frame) {
        ImageReader reader = null;
        try {
            reader = spi(kind).createReaderInstance();
            var complaints = new Complaints();
            reader.addIIOReadWarningListener(complaints);
            reader.setInput(new EndedInput(PureBytes.of(kind, file, frame)), true, true);
            var param = reader.getDefaultReadParam();
            int step = step(frame.width(), frame.height());
            param.setSourceSubsampling(step, step, 0, 0);
            param.setSourceRegion(new Rectangle(frame.width(), frame.height()));
            var image = reader.read(0, param);
            return complaints.about(image);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer damage with exceptions of many kinds, bounds of arrays among them.
            return new Decoded(null, DecodeState.FAIL, e.getClass().getSimpleName());
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private ImageReaderSpi spi(FileKind kind) {
        return switch (kind) {
            case JPEG -> jpeg;
            case PNG -> png;
            case WEBP -> webp.orElseThrow();
            default -> throw new IllegalArgumentException(kind + " has no pixels");
        };
    }

    private static int step(int width, int height) {
        int step = 1;
        while ((long) (width / step) * (height / step) > MOST) {
            step++;
        }
        return step;
    }
}
