package org.aidroll.api.roll;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aidroll.api.money.Money;
import org.junit.jupiter.api.Test;

class FeeTest {

    @Test
    void a_fee_is_never_below_zero() {
        assertThatThrownBy(() -> new Fee("2143000001", Stage.SENIOR, FeeItem.TUITION, Money.ofYuan("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fee of -1.00 yuan\nMaybe it is a payment back");
    }
}
