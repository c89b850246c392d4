package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.PictureCopier;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** A host that left out the reader of WebP: those pictures go to a person, all others are looked at as ever. */
class WithoutWebpReaderTest {
    private static final BufferedImage IMAGE = new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR);
    private static final AttachmentLimits LIMITS = AttachmentLimits.defaults().withMinBytes(1);

    /** Has the classes of this package once more, and none of the reader. */
    private static final class Bare extends ClassLoader {
        private static final String PACKAGE = WithoutWebpReaderTest.class.getPackageName() + ".";

        private Bare() {
            super(WithoutWebpReaderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.twelvemonkeys.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null && name.startsWith(PACKAGE) ? again(name) : super.loadClass(name, resolve);
        }

        private Class<?> again(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Object made(Class<?> type, Object argument) throws ReflectiveOperationException {
            return loadClass(type.getName()).getConstructor(argument.getClass()).newInstance(argument);
        }
    }

    private static AttachmentInspector inspector() throws ReflectiveOperationException {
        return (AttachmentInspector)
                new Bare().made(DefaultAttachmentInspector.class, new PictureSettings(LIMITS, 0, 0, 255, 0, 1, 1, 0));
    }

    @Test
    void a_webp_is_left_to_a_person() throws ReflectiveOperationException {
        var outcome = inspector().inspect(Upload.of("a.webp", WebpFile.of(IMAGE)));

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.WEBP_NOT_LOOKED_AT);
        assertThat(outcome.value().orElseThrow().width()).isEqualTo(30);
        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(DecodeState.FAIL);
    }

    @Test
    void another_picture_is_looked_at() throws ReflectiveOperationException {
        var outcome = inspector().inspect(Upload.of("a.png", PictureFiles.png(IMAGE)));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(DecodeState.OK);
    }

    @Test
    void of_a_webp_there_is_no_copy_and_of_another_picture_there_is() throws ReflectiveOperationException {
        var copier = (PictureCopier) new Bare().made(DefaultPictureCopier.class, LIMITS);

        assertThat(copier.copy(Upload.of("a.webp", WebpFile.of(IMAGE)), 10)).isEmpty();
        assertThat(copier.copy(Upload.of("a.png", PictureFiles.png(IMAGE)), 10)).isPresent();
    }
}
