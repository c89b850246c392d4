package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.aidroll.SyntheticId;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 4: what one slip can have been. */
class IdRepairsTest {

    @Test
    void a_wrong_digit_and_two_exchanged_ones_are_mended_among_others_and_every_repair_is_valid() {
        var random = new Random(12);
        for (int n = 0; n < 500; n++) {
            String id = SyntheticId.nth(n);
            int at = random.nextInt(17);
            String wrong = id.substring(0, at)
                    + (char) ('0' + (id.charAt(at) - '0' + 1 + random.nextInt(9)) % 10)
                    + id.substring(at + 1);
            assertThat(IdRepairs.of(wrong)).contains(id).allMatch(ResidentId::isValid);
            assertThat(IdRepairs.of(wrong).size()).isLessThan(60);
            if (id.charAt(at) != id.charAt(at + 1)) {
                String swapped = id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
                assertThat(IdRepairs.of(swapped)).contains(id);
            }
        }
    }

    @Test
    void a_digit_too_few_or_too_many_letters_and_the_form_of_before_1999_are_mended() {
        String id = "430482201302140015";
        assertThat(IdRepairs.of(id.substring(0, 3) + id.substring(4))).contains(id);
        assertThat(IdRepairs.of(id.substring(0, 17))).contains(id);
        assertThat(IdRepairs.of(id + "0")).contains(id);
        assertThat(IdRepairs.of("43O482201302140015")).contains(id);
        assertThat(IdRepairs.of("430482130214001")).contains(id).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "4.3E+17",
                "430482",
                "E00000000",
                "4304822013021400A5",
                "430482201302140015430482201302140015"
            })
    void what_is_no_such_number_has_no_repair(String text) {
        assertThat(IdRepairs.of(text)).isEmpty();
    }

    @Test
    void what_a_spreadsheet_left_fits_the_number_it_was() {
        assertThat(TruncatedId.of(WrittenId.of("430482201302140000"))
                        .orElseThrow()
                        .fits("430482201302140015"))
                .isTrue();
        var short1 = TruncatedId.of(WrittenId.of("4.30482E+17")).orElseThrow();
        assertThat(short1.fits("430482201302140015")).isTrue();
        assertThat(short1.hasBirthDate()).isFalse();
        assertThat(short1.fits("530482201302140015")).isFalse();
        assertThat(TruncatedId.of(WrittenId.of("430482201302140015"))).isEmpty();
    }
}
