package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is cut from its end, a file is not whole any more, and says so. */
class TruncationTest {
    private enum Whole {
        JPEG {
            @Override
            byte[] file() {
                return PictureFiles.jpeg(Darkroom.scaled(DrawnDocuments.photograph(Paper.ID_FRONT, 1), 0.2), 80);
            }
        },
        PROGRESSIVE_JPEG {
            @Override
            byte[] file() {
                return PictureFiles.jpeg(Darkroom.scaled(DrawnDocuments.photograph(Paper.ID_FRONT, 1), 0.2), 80, true);
            }
        },
        JPEG_OF_A_CAMERA {
            @Override
            byte[] file() {
                return PictureFiles.withExif(JPEG.file(), 6, "2026:10:01 09:30:00", "school");
            }
        },
        PNG {
            @Override
            byte[] file() {
                return PictureFiles.png(Darkroom.scaled(DrawnDocuments.photograph(Paper.ID_FRONT, 1), 0.2));
            }
        },
        WEBP {
            @Override
            byte[] file() {
                return WebpFile.of(Darkroom.scaled(DrawnDocuments.photograph(Paper.ID_FRONT, 1), 0.1));
            }
        },
        PDF {
            @Override
            byte[] file() {
                return PdfFiles.pages(3);
            }
        };

        abstract byte[] file();
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_file_is_decoded_and_one_cut_by_any_number_of_bytes_never_is(Whole whole) {
        byte[] file = whole.file();
        assertThat(state(file)).isEqualTo(DecodeState.OK);

        var random = new SplittableRandom(5);
        for (int i = 1; i <= 300; i++) {
            int cut = i <= 64 ? i : random.nextInt(1, file.length);
            byte[] rest = Arrays.copyOf(file, file.length - cut);
            assertThat(state(rest)).as(whole + " cut by " + cut).isNotEqualTo(DecodeState.OK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_cut_in_half_is_said_to_lack_its_end(Whole whole) {
        byte[] file = whole.file();

        var outcome = Inspections.ofSmall("a", Arrays.copyOf(file, file.length / 2));

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.ATTACHMENT_TRUNCATED);
    }

    private static DecodeState state(byte[] file) {
        return Inspections.ofSmall("a", file).value().orElseThrow().decode();
    }
}
