package org.aidroll.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;

class PaymentTest {

    @Test
    void a_payment_prints_neither_account_nor_holder_nor_a_key_that_is_a_personal_number() {
        var payment = new Payment(
                SchoolTerm.parse("2020-AUTUMN"),
                StudentKey.of("G110101200001010010"),
                "compulsory-day",
                Money.ofYuan("-312.50"),
                null,
                "6200000000000000000",
                PersonName.of("张三"));

        assertThat(payment).hasToString("Payment[2020-AUTUMN, G110***********0010, compulsory-day, -312.50]");
    }
}
