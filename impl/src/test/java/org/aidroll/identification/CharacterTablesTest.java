package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables say of characters: how they are read, whose forms they are, what they look like. */
class CharacterTablesTest {
    private final Variants variants = new Variants();
    private final Readings readings = new Readings();
    private final Shapes shapes = new Shapes(variants);

    @Test
    void a_character_has_every_reading() {
        assertThat(readings.of('重', false)).containsExactlyInAnyOrder("chong", "zhong");
        assertThat(readings.of('?', false)).isEmpty();
        assertThat(readings.of('=', false)).isEmpty();
    }

    @Test
    void as_a_surname_some_are_read_one_way_only() {
        assertThat(readings.of('单', false)).contains("dan", "shan", "chan");
        assertThat(readings.of('单', true)).containsExactly("shan");
        assertThat(readings.of('秦', true)).isEqualTo(readings.of('秦', false)).containsExactly("qin");
    }

    @Test
    void two_characters_are_homophones_where_they_share_a_reading() {
        assertThat(readings.areHomophones('重', '虫', false)).isTrue();
        assertThat(readings.areHomophones('单', '丹', false)).isTrue();
        assertThat(readings.areHomophones('单', '丹', true)).isFalse();
        assertThat(readings.areHomophones('?', '?', false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"滿, 满", "雲, 云", "劉, 刘", "髮, 发", "發, 发"})
    void the_forms_of_a_character_are_one_class(String one, String other) {
        assertThat(variants.of(one)).isEqualTo(variants.of(other));
        assertThat(variants.of(one.codePointAt(0))).isEqualTo(variants.of(other.codePointAt(0)));
    }

    /** Source: GBK of code page 936 and GB 18030-2022, whose byte pairs are the same. */
    @Test
    void a_private_character_is_the_one_it_stands_for() {
        assertThat(variants.of("王\uE81A")).isEqualTo(variants.of("王㑳"));
        assertThat(variants.of(0xE000)).isEqualTo(0xE000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"秦小禾", "?", "abc", "·"})
    void a_name_of_characters_that_stand_for_themselves_is_itself(String name) {
        assertThat(variants.of(name)).isSameAs(name);
    }

    @Test
    void separators_are_no_characters_of_a_name() {
        assertThat(variants.of("古丽·买买提")).isEqualTo(variants.of("古丽买买提"));
    }

    /** 𠂉 is beyond the first 65536 characters, and two units long. */
    @Test
    void a_rare_character_is_one_character() {
        assertThat(variants.of("王\uE817")).isEqualTo("王𠂉");
        assertThat(variants.of("王𠂉·")).isEqualTo("王𠂉");
    }

    private boolean areNear(int one, int other) {
        return shapes.areNear(variants.of(one), variants.of(other));
    }

    /** 佳 is near to 住 and to 桂, and these are not to each other: no equivalence. */
    @Test
    void characters_of_one_group_look_alike_and_not_those_of_two() {
        assertThat(areNear('土', '士')).isTrue();
        assertThat(areNear('住', '佳')).isTrue();
        assertThat(areNear('佳', '桂')).isTrue();
        assertThat(areNear('住', '桂')).isFalse();
        assertThat(areNear('?', '?')).isFalse();
    }
}
