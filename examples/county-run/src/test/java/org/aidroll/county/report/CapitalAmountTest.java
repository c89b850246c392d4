package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.56, 伍角陆分",
        "1.00, 壹元整",
        "10.00, 壹拾元整",
        "312.50, 叁佰壹拾贰元伍角整",
        "1005.00, 壹仟零伍元整",
        "1050.05, 壹仟零伍拾元零伍分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "10010.00, 壹万零壹拾元整",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "200300.00, 贰拾万零叁佰元整",
        "488520.50, 肆拾捌万捌仟伍佰贰拾元伍角整",
        "11195817.90, 壹仟壹佰壹拾玖万伍仟捌佰壹拾柒元玖角整",
        "100000000.00, 壹亿元整",
        "100000001.00, 壹亿零壹元整",
        "1000100000000.00, 壹万亿零壹亿元整",
        "-12.00, 负壹拾贰元整"
    })
    void an_amount_is_written_as_vouchers_have_it(String yuan, String capital) {
        assertThat(CapitalAmount.of(Money.ofYuan(yuan))).isEqualTo(capital);
    }
}
