package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SchoolCodeTest {

    @Test
    void exactly_ten_digits_are_a_code() {
        for (int length = 0; length <= 20; length++) {
            assertThat(SchoolCode.isValid("2".repeat(length)))
                    .as("%d digits", length)
                    .isEqualTo(length == 10);
        }
    }

    @Test
    void a_code_has_no_letters() {
        assertThat(SchoolCode.isValid("214300482A")).isFalse();
        assertThat(SchoolCode.isValid("A143004821")).isFalse();
    }

    @Test
    void a_persons_number_in_the_wrong_column_is_shown_masked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolCode.parse("430482201302140015"))
                .withMessage("'**************0015' is not a school code\nMaybe write its 10 digits");
    }
}
