package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPairTest {

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource({
        // The same: no more than everywhere.
        "430482201104120005, 430482201104120005, 430***********0005, 430***********0005",
        // One digit else, two neighbours exchanged, one missed: that part as well.
        "430482201104120005, 430482201204120005, 430******1****0005, 430******2****0005",
        "430482201104120005, 430482201140120005, 430*******04**0005, 430*******40**0005",
        "430482201104120005, 43048220104120005, 430******1****0005, 430**********0005",
        // Another person's: that they are wholly different is all one needs to know.
        "430482201104120005, 610822200803152318, 430***********0005, 610***********2318",
        // On one side only.
        "430482201104120005, '', 430***********0005, ''",
        "'', 430482201104120005, '', 430***********0005",
        "'', '', '', ''",
        // A remnant too short to be half shown, but for what differs.
        "1234567, 1234568, ******7, ******8"
    })
    void as_much_is_shown_as_it_takes_to_compare(String left, String right, String shownLeft, String shownRight) {
        assertThat(NumberPair.of(left, right)).isEqualTo(new NumberPair(shownLeft, shownRight));
    }
}
