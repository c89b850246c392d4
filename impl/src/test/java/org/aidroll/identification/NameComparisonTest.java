package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.aidroll.api.identity.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 2: at which level two names agree. */
class NameComparisonTest {
    private static final NameComparison NAMES = NameComparison.standard();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "秦小满, 秦小满, EXACT",
        "劉国云, 刘國雲, VARIANT",
        "古丽娜尔买买提, 古丽娜尔·买买提, VARIANT",
        "王晓铭, 王小明, HOMOPHONE",
        "单小满, 善小满, HOMOPHONE",
        "单小满, 丹小满, CLOSE",
        "李重阳, 李虫阳, HOMOPHONE",
        "李重阳, 李种阳, HOMOPHONE",
        "王?, 王䶮, RARE",
        "王□明, 王垚明, RARE",
        "王yǎn明, 王䶮明, RARE",
        "王(yao)明, 王垚明, RARE",
        "吕lv, 吕绿, RARE",
        "王a, 王阿, RARE",
        "WANG yan明, 王䶮明, RARE",
        "shan小满, 单小满, RARE",
        "dan小满, 单小满, DIFFERENT",
        "王dan, 王单, RARE",
        "王yanx, 王䶮, DIFFERENT",
        "王lin明, 王䶮明, DIFFERENT",
        "王yan, 王䶮明, DIFFERENT",
        "王(建)明, 王建明, DIFFERENT",
        "王晨光, 王辰亮, DIFFERENT",
        "王建波, 王建坡, SHAPE",
        "王波, 王坡, SHAPE",
        "徐小满, 余小满, SHAPE",
        "王建国, 王建强, CLOSE",
        "未, 末, DIFFERENT",
        "王\uE863, 王䶮, VARIANT",
        "王\uE863明, 王\uE864明, CLOSE",
        "王\uE000明, 王䶮明, RARE",
        "王玉, 王钰, HOMOPHONE",
        "王海, 王悔, SHAPE",
        "王海, 王涛, DIFFERENT",
        "古丽娜·买买提, 古丽娜尔·买买提, CLOSE",
        "古丽买提, 古丽买, CLOSE",
        "王明, 王建明, DIFFERENT",
        "?, 王, DIFFERENT",
        "乔木青, 秦小满, DIFFERENT"
    })
    void names_agree_at_their_best_level_whichever_comes_first(String one, String other, NameLevel level) {
        String left = PersonName.of(one).canonical();
        String right = PersonName.of(other).canonical();
        assertThat(NAMES.compare(left, right)).isEqualTo(level);
        assertThat(NAMES.compare(right, left)).isEqualTo(level);
    }

    private static String any(Random random) {
        List<String> parts = List.of("王", "单", "雲", "云", "?", "明", "铭", "a", "yan", "·", "䶮", "𠂉", "重", "买");
        var name = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            name.append(parts.get(random.nextInt(parts.size())));
        }
        return name.toString();
    }

    @Test
    void comparing_is_symmetric_and_folding_is_idempotent() {
        var random = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            String one = any(random);
            String other = any(random);
            assertThat(NAMES.compare(one, other)).as(one + " " + other).isEqualTo(NAMES.compare(other, one));
            assertThat(NAMES.compare(one, one)).isEqualTo(NameLevel.EXACT);
            assertThat(NAMES.folded(NAMES.folded(one))).isEqualTo(NAMES.folded(one));
        }
    }
}
