package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aidroll.api.efile.PictureHash;
import org.aidroll.efile.picture.HashBands.Pair;
import org.junit.jupiter.api.Test;

/**
 * Layer 3 of the e-file's design: near duplicates by a difference hash. The bits in which two of two hashes differ are dealt
 * first, one to each of the 32 bands in turn.
 */
class HashBandsTest {
    private static final int ANY_DISTANCE = 1280;

    private static List<Pair> pairs(int maxDistance, PictureHash... hashes) {
        return List.copyOf(new HashBands(hashes, maxDistance).pairs());
    }

    /** How two hashes that differ in so many bits fare where more than {@code crowd} is a crowd. */
    private static List<Pair> differing(int bits, int crowd) {
        PictureHash[] hashes = {Hashes.bits(), Hashes.bits(Hashes.range(0, bits))};
        return List.copyOf(new HashBands(hashes, ANY_DISTANCE, crowd).pairs());
    }

    @Test
    void the_bits_of_these_tests_are_what_they_say() {
        assertThat(Hashes.bits().distance(Hashes.bits(0))).isEqualTo(1);
        assertThat(Hashes.bits(Hashes.range(0, 128)).distance(Hashes.bits())).isEqualTo(128);
        assertThat(Hashes.bits(5, 40, 127).distance(Hashes.bits(5, 90))).isEqualTo(3);
    }

    @Test
    void no_hashes_and_one_hash_give_no_pair() {
        assertThat(pairs(ANY_DISTANCE)).isEmpty();
        assertThat(pairs(ANY_DISTANCE, Hashes.bits(1, 2))).isEmpty();
    }

    @Test
    void hashes_that_differ_in_31_bits_agree_in_a_band() {
        assertThat(differing(31, 2000)).containsExactly(new Pair(0, 1));
    }

    @Test
    void hashes_that_differ_in_a_bit_of_every_band_are_not_compared() {
        assertThat(differing(32, 2000)).isEmpty();
    }

    @Test
    void what_agrees_in_a_band_is_a_pair_up_to_the_greatest_distance() {
        assertThat(pairs(9, Hashes.bits(), Hashes.bits(Hashes.range(0, 9)))).containsExactly(new Pair(0, 1));
        assertThat(pairs(8, Hashes.bits(), Hashes.bits(Hashes.range(0, 9)))).isEmpty();
    }

    @Test
    void every_pair_comes_once_and_in_order() {
        var pairs =
                pairs(2, Hashes.bits(1), Hashes.bits(90, 91, 92), Hashes.bits(2), Hashes.bits(1), Hashes.bits(90, 91));

        assertThat(pairs).containsExactly(new Pair(0, 2), new Pair(0, 3), new Pair(1, 4), new Pair(2, 3));
    }

    @Test
    void among_many_each_is_found_with_its_own() {
        List<PictureHash> hashes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int own = i;
            hashes.add(Hashes.bits(IntStream.range(0, 128)
                    .filter(bit -> (bit * 7 + own * own) % 11 < 5 || bit == own)
                    .toArray()));
        }
        PictureHash[] all = hashes.toArray(PictureHash[]::new);

        // There are six kinds of them: those of one kind differ in two bits at most, those of two in more than 31.
        List<Pair> each = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                if (all[i].distance(all[j]) <= 31) {
                    each.add(new Pair(i, j));
                }
            }
        }
        assertThat(each).isNotEmpty();
        assertThat(pairs(31, all)).isEqualTo(each);
    }

    @Test
    void bits_of_which_half_the_hashes_have_a_one_are_dealt_first() {
        // The first two differ in bits 0 to 31, of which one or three of the four have a 1; and share 40 to 55, which
        // the
        // other two have not. Dealt by balance 40 to 55 come first, and the 32 after them go to a band each.
        PictureHash[] hashes = {
            Hashes.bits(IntStream.concat(IntStream.range(0, 32), IntStream.range(40, 56))
                    .toArray()),
            Hashes.bits(Hashes.range(40, 56)),
            Hashes.bits(Hashes.range(16, 32)),
            Hashes.bits(Hashes.range(16, 32))
        };

        assertThat(pairs(ANY_DISTANCE, hashes)).doesNotContain(new Pair(0, 1)).contains(new Pair(2, 3));
    }

    @Test
    void in_a_crowd_four_bands_in_turn_have_to_agree() {
        assertThat(differing(28, 1)).containsExactly(new Pair(0, 1));
        assertThat(differing(29, 1)).isEmpty();
    }

    @Test
    void what_is_no_larger_than_a_crowd_is_none() {
        assertThat(differing(29, 2)).containsExactly(new Pair(0, 1));
    }

    @Test
    void the_band_after_the_last_is_the_first() {
        // Bands 2 to 29 differ: 30, 31, 0 and 1 agree. The bits dealt to 0 and 1 are such as half of the four have.
        PictureHash[] hashes = {
            Hashes.bits(40, 41),
            Hashes.bits(IntStream.concat(IntStream.range(0, 28), IntStream.of(40, 41))
                    .toArray()),
            Hashes.bits(),
            Hashes.bits()
        };

        assertThat(new HashBands(hashes, 28, 1).pairs()).contains(new Pair(0, 1));
    }
}
