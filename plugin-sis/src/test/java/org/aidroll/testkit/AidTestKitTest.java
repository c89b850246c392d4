package org.aidroll.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.RollReader;
import org.junit.jupiter.api.Test;

class AidTestKitTest extends RollReaderContract {
    private final Student known = Pupils.boarder("1001").build();
    private final Student withoutId = Pupils.dayPupil("1002").withoutId().build();

    @Override
    protected RollReader reader() {
        return AidTestKit.roll(known, withoutId);
    }

    @Override
    protected Student known() {
        return known;
    }

    @Override
    protected Student withoutId() {
        return withoutId;
    }

    @Test
    void two_pupils_of_one_key_are_refused() {
        assertThatThrownBy(() -> AidTestKit.roll(known, known)).hasMessage("two pupils with the key 1001");
    }
}
