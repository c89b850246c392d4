package org.aidroll.api.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"17", "2020-0117", "b1946ac9-2492-4d23-b1d5-9c1f7c3a0001", "张三17", "20200117"})
    void a_key_of_the_hosts_own_prints_as_it_is(String key) {
        assertThat(StudentKey.of(key)).hasToString(key);
        assertThat(StudentKey.of(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "G430482201302140015, G430***********0015",
        "J430482201302140015, J430***********0015",
        "L430482201302140016, L430***********0016",
        "430482201302140015, 430***********0015",
        "11010519491231002x, 110***********002X",
        "430482130214001, 430********4001",
        "430482201302140016, 430***********0016",
        "G430482201302140016, G43************0016",
        "'''430482201302140015', 430***********0015"
    })
    void a_key_that_is_a_personal_number_prints_masked_damaged_or_not(String key, String printed) {
        assertThat(StudentKey.of(key)).hasToString(printed);
        assertThat(StudentKey.of(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void a_blank_key_is_refused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentKey.of(key))
                .withMessage("a blank student key");
    }

    @Test
    void keys_are_ordered_by_value() {
        assertThat(StudentKey.of("10"))
                .isLessThan(StudentKey.of("9"))
                .isGreaterThan(StudentKey.of("1"))
                .isEqualByComparingTo(StudentKey.of("10"));
    }
}
