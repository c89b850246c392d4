package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DuplicatePair;
import org.aidroll.api.efile.DuplicateSettings;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.FiledPicture;
import org.aidroll.api.efile.NearDuplicates;
import org.aidroll.api.efile.PictureHash;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One picture handed in for two pupils is found again; two families' papers on one table are not one picture. */
class NearDuplicatesTest {
    private final NearDuplicates duplicates = AidEngines.nearDuplicates(DuplicateSettings.defaults());

    private static FiledPicture filed(String student, BufferedImage image, int quality) {
        return new FiledPicture(
                StudentKey.of(student),
                "slot",
                Inspections.of("a.jpg", PictureFiles.jpeg(image, quality))
                        .value()
                        .orElseThrow());
    }

    private static List<String> students(List<DuplicatePair> pairs) {
        return pairs.stream()
                .map(pair -> pair.first().student() + "-" + pair.second().student())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_saved_again_smaller_lighter_or_at_low_quality_is_found(Paper paper) {
        BufferedImage image = DrawnDocuments.photograph(paper, 7);

        var pairs = duplicates.find(List.of(
                filed("a", image, 92),
                filed("b", image, 40),
                filed("c", Darkroom.scaled(image, 0.6), 85),
                filed("d", Darkroom.exposed(image, 1.05, 8), 85)));

        assertThat(students(pairs)).containsExactly("a-b", "a-c", "a-d", "b-c", "b-d", "c-d");
        assertThat(pairs).allMatch(pair -> pair.correlation() > 0.998 && pair.distance() <= 64);
    }

    @ParameterizedTest
    @EnumSource
    void papers_of_other_people_on_the_very_same_spot_are_not(Paper paper) {
        List<FiledPicture> families = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            families.add(filed("p" + person, DrawnDocuments.photograph(paper, 7, 50 + person, 0), 90));
        }

        assertThat(duplicates.find(families)).isEmpty();
    }

    @Test
    void a_pupil_s_own_pictures_and_equal_files_are_left_to_others() {
        BufferedImage image = DrawnDocuments.photograph(Paper.ID_FRONT, 7);

        assertThat(duplicates.find(List.of(filed("a", image, 90), filed("a", image, 80))))
                .isEmpty();
        assertThat(duplicates.find(List.of(filed("a", image, 90), filed("b", image, 90))))
                .isEmpty();
    }

    @Test
    void pictures_of_nothing_are_no_duplicates() {
        var nothing = PictureHash.of(new byte[PictureHash.SIDE * PictureHash.SIDE]);

        assertThat(duplicates.find(List.of(made("a", "1", nothing), made("b", "2", nothing))))
                .isEmpty();
    }

    @Test
    void what_is_found_goes_to_a_person() {
        assertThat(CheckClass.of(FindingCode.PICTURE_NEAR_DUPLICATE)).isEqualTo(CheckClass.INCONCLUSIVE);
    }

    @Test
    void any_order_gives_the_same_pairs_and_every_planted_pair_is_among_them() {
        List<FiledPicture> pictures = planted(3_000, 30);

        List<DuplicatePair> pairs = duplicates.find(pictures);

        assertThat(pairs).hasSize(30);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(pictures, new Random(i));
            assertThat(duplicates.find(pictures)).isEqualTo(pairs);
        }
    }

    @Test
    void a_crowd_that_agrees_in_a_band_is_parted_by_the_next() {
        List<FiledPicture> pictures = planted(0, 0);
        byte[] ground = cells(new Random(1));
        for (int i = 0; i < 2_500; i++) {
            byte[] levels = ground.clone();
            for (int cell = 0; cell < 64; cell++) {
                levels[cell * 16 + i % 16] = (byte) (i * 37 + cell * cell * (i + 5));
            }
            pictures.add(made("p" + i, "sha" + i, PictureHash.of(levels)));
        }
        pictures.add(made("q", "again", pictures.get(99).attachment().hash().orElseThrow()));

        assertThat(students(duplicates.find(pictures))).contains("p99-q");
    }

    /** Random pictures, and so many of them handed in again with a little noise. */
    static List<FiledPicture> planted(int count, int again) {
        var random = new Random(9);
        List<FiledPicture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] levels = cells(random);
            pictures.add(made("p" + i, "sha" + i, PictureHash.of(levels)));
            if (i < again) {
                for (int cell = 0; cell < levels.length; cell++) {
                    levels[cell] += (byte) (random.nextInt(3) - 1);
                }
                pictures.add(made("again" + i, "again" + i, PictureHash.of(levels)));
            }
        }
        return pictures;
    }

    private static byte[] cells(Random random) {
        byte[] levels = new byte[PictureHash.SIDE * PictureHash.SIDE];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (20 + random.nextInt(200));
        }
        return levels;
    }

    private static FiledPicture made(String student, String sha, PictureHash hash) {
        var attachment =
                new Attachment(sha, 1, "a.jpg", null, FileKind.JPEG, 1280, 960, 1, null, 1, DecodeState.OK, null, hash);
        return new FiledPicture(StudentKey.of(student), "slot", attachment);
    }
}
