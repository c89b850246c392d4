package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DuplicatePair;
import org.aidroll.api.efile.DuplicateSettings;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.FiledPicture;
import org.aidroll.api.efile.PictureHash;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Layer 3 of the e-file's design: pairs of pupils' pictures for a person to look at. */
class DefaultNearDuplicatesTest {
    private static final PictureHash BOARD = Hashes.of((x, y) -> 100 + (x / 2 + y / 2) % 2 * 50);
    /** The same with one cell darker: it correlates a little less than 1, in one of the quarters. */
    private static final PictureHash SPOTTED =
            Hashes.of((x, y) -> 100 + (x / 2 + y / 2) % 2 * 50 - (x == 20 && y == 20 ? 40 : 0));

    private static FiledPicture filed(String student, String slot, String sha, @Nullable PictureHash hash) {
        var attachment =
                new Attachment(sha, 1, "a.jpg", null, FileKind.JPEG, 800, 600, 1, null, 1, DecodeState.OK, null, hash);
        return new FiledPicture(StudentKey.of(student), slot, attachment);
    }

    private static List<DuplicatePair> found(int maxDistance, double minCorrelation, FiledPicture... pictures) {
        return new DefaultNearDuplicates(new DuplicateSettings(maxDistance, minCorrelation)).find(List.of(pictures));
    }

    private static List<String> names(List<DuplicatePair> pairs) {
        return pairs.stream()
                .map(pair -> name(pair.first()) + "=" + name(pair.second()))
                .toList();
    }

    private static String name(FiledPicture filed) {
        return filed.student().value() + "." + filed.slot();
    }

    @Test
    void a_pair_says_how_far_apart_and_how_alike_its_pictures_are() {
        var pair = found(64, 0.5, filed("a", "s", "1", BOARD), filed("b", "s", "2", SPOTTED))
                .get(0);

        assertThat(pair.distance()).isEqualTo(BOARD.distance(SPOTTED)).isPositive();
        // A quarter of 256 cells, half 100 and half 150, of which one falls from 100 to 60: variances 625 and
        // 639.0, covariance 628.9.
        assertThat(pair.correlation()).isCloseTo(0.9951, within(0.0001));
    }

    @Test
    void the_greatest_distance_is_still_a_pair() {
        int distance = BOARD.distance(SPOTTED);

        assertThat(found(distance, 0.5, filed("a", "s", "1", BOARD), filed("b", "s", "2", SPOTTED)))
                .hasSize(1);
        assertThat(found(distance - 1, 0.5, filed("a", "s", "1", BOARD), filed("b", "s", "2", SPOTTED)))
                .isEmpty();
    }

    @Test
    void the_least_correlation_is_still_a_pair() {
        double correlation = Correlation.ofWorstPart(BOARD, SPOTTED);

        assertThat(found(64, correlation, filed("a", "s", "1", BOARD), filed("b", "s", "2", SPOTTED)))
                .hasSize(1);
        assertThat(found(64, Math.nextUp(correlation), filed("a", "s", "1", BOARD), filed("b", "s", "2", SPOTTED)))
                .isEmpty();
    }

    @Test
    void the_first_of_a_pair_is_the_pupil_whose_key_comes_first() {
        assertThat(names(found(64, 0.5, filed("b", "s", "1", BOARD), filed("a", "s", "2", SPOTTED))))
                .containsExactly("a.s=b.s");
        assertThat(names(found(64, 0.5, filed("b", "s", "2", BOARD), filed("a", "s", "1", SPOTTED))))
                .containsExactly("a.s=b.s");
    }

    @Test
    void pairs_are_in_the_order_of_their_first_and_then_of_their_second() {
        var pairs = found(
                64,
                0.5,
                filed("c", "s", "1", BOARD),
                filed("a", "t", "2", BOARD),
                filed("b", "s", "3", BOARD),
                filed("a", "s", "4", BOARD));

        assertThat(names(pairs)).containsExactly("a.s=b.s", "a.s=c.s", "a.t=b.s", "a.t=c.s", "b.s=c.s");
    }

    @Test
    void a_pupil_s_own_pictures_are_no_pair() {
        assertThat(found(64, 0.5, filed("a", "s", "1", BOARD), filed("a", "t", "2", BOARD)))
                .isEmpty();
    }

    @Test
    void one_file_of_two_pupils_is_no_pair_but_each_is_one_with_a_third_s() {
        var pairs =
                found(64, 0.5, filed("a", "s", "1", BOARD), filed("b", "s", "1", BOARD), filed("c", "s", "2", SPOTTED));

        assertThat(names(pairs)).containsExactly("a.s=c.s", "b.s=c.s");
    }

    @Test
    void what_has_no_hash_or_shows_nothing_is_left_out() {
        var empty = Hashes.of((x, y) -> 128);

        assertThat(found(64, 0, filed("a", "s", "1", empty), filed("b", "s", "2", empty), filed("c", "s", "3", null)))
                .isEmpty();
    }
}
