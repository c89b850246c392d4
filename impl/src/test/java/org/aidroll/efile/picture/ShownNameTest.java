package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.finding.Location;
import org.junit.jupiter.api.Test;

class ShownNameTest {
    private static String shown(String name) {
        return ShownName.location(name).source();
    }

    @Test
    void a_plain_name_stays_as_it_is_and_is_the_whole_location() {
        assertThat(ShownName.location("户口簿 1.jpg")).isEqualTo(Location.of("户口簿 1.jpg"));
    }

    @Test
    void folders_are_left_out_whichever_way_they_slant() {
        assertThat(shown("/home/family/card.jpg")).isEqualTo("card.jpg");
        assertThat(shown("C:\\photos\\card.jpg")).isEqualTo("card.jpg");
        assertThat(shown("a\\b/card.jpg")).isEqualTo("card.jpg");
        assertThat(shown("a/b\\card.jpg")).isEqualTo("card.jpg");
        assertThat(shown("/card.jpg")).isEqualTo("card.jpg");
    }

    @Test
    void what_a_screen_would_obey_is_left_out() {
        assertThat(shown("a\u0000b\u001bc\u202ed<e>\u2028f\ue000.jpg")).isEqualTo("abcdef.jpg");
    }

    @Test
    void a_number_of_eight_digits_keeps_its_last_four() {
        assertThat(shown("20150601.jpg")).isEqualTo("****0601.jpg");
        assertThat(shown("IMG_11010120150307001X_a.jpg")).isEqualTo("IMG_**************001X_a.jpg");
    }

    @Test
    void two_numbers_are_both_masked() {
        assertThat(shown("12345678 and 87654321x.jpg")).isEqualTo("****5678 and *****321x.jpg");
    }

    @Test
    void a_number_of_seven_digits_is_shown() {
        assertThat(shown("2015060.jpg")).isEqualTo("2015060.jpg");
    }

    @Test
    void a_number_that_was_parted_by_what_is_left_out_is_masked_whole() {
        assertThat(shown("1234\u200b5678.jpg")).isEqualTo("****5678.jpg");
    }

    @Test
    void sixty_characters_are_shown_and_no_more() {
        assertThat(shown("a".repeat(59))).isEqualTo("a".repeat(59));
        assertThat(shown("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(shown("a".repeat(60) + "b")).isEqualTo("a".repeat(60));
    }

    @Test
    void what_has_no_name_left_is_called_an_attachment() {
        assertThat(shown("")).isEqualTo("attachment");
        assertThat(shown("folder/")).isEqualTo("attachment");
        assertThat(shown(" \n")).isEqualTo("attachment");
    }
}
