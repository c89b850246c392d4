package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "E12345678, *****5678",
        "H1234567890, *******7890",
        "12345678, ****5678",
        "CHN310000000001, ***********0001",
        "911124198108030024, **************0024"
    })
    void passport_permits_and_permanent_residence_have_room_and_are_masked(String number, String shown) {
        assertThat(TravelDocument.parse(number)).hasToString(shown);
    }

    @Test
    void six_to_twenty_characters_are_a_number() {
        for (int length = 0; length <= 30; length++) {
            assertThat(TravelDocument.isValid("E".repeat(length)))
                    .as("%d characters", length)
                    .isEqualTo(length >= 6 && length <= 20);
        }
    }

    @Test
    void of_a_number_shorter_than_eight_nothing_is_shown() {
        assertThat(TravelDocument.parse("E12345")).hasToString("******");
        assertThat(TravelDocument.parse("E123456")).hasToString("*******");
    }

    @Test
    void every_made_number_reads_back_and_shows_no_more_than_its_last_four() {
        var random = new Random(20);
        for (int n = 0; n < 500; n++) {
            var number = new StringBuilder();
            int length = 6 + random.nextInt(15);
            while (number.length() < length) {
                number.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.nextInt(36)));
            }
            var document = TravelDocument.parse(number);
            assertThat(document.value()).hasToString(number.toString());
            assertThat(document.toString()).hasSize(length).startsWith("*".repeat(Math.min(length - 4, 6)));
        }
    }

    @Test
    void the_refusal_shows_the_number_masked_and_says_how_it_is_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TravelDocument.parse("e12345678"))
                .withMessage("'*****5678' is not the number of a travel document"
                        + "\nMaybe write 6 to 20 capital letters or digits, no spaces");
    }
}
