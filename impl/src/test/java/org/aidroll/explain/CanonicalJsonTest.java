package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 8785, section 3.2. */
class CanonicalJsonTest {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("沈知禾", "\"沈知禾\""),
                arguments("\"\\/", "\"\\\"\\\\/\""),
                arguments("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""),
                arguments("\u0000\u001f\u007f \u2028", "\"\\u0000\\u001f\u007f \u2028\""),
                arguments("\uD840\uDC0B", "\"\uD840\uDC0B\""),
                arguments("", "\"\""),
                arguments(62500L, "62500"),
                arguments(-1, "-1"),
                arguments(List.of(), "[]"),
                arguments(List.of("a", 1, List.of()), "[\"a\",1,[]]"),
                arguments(Map.of(), "{}"),
                arguments(Map.of("a", Map.of("b", "{")), "{\"a\":{\"b\":\"{\"}}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_without_spaces_and_with_the_shortest_escapes(Object value, String json) {
        assertThat(CanonicalJson.of(value)).isEqualTo(json);
    }

    /** The example of section 3.2.3: keys by UTF-16 code units, the letter above U+FFFF before U+FB33. */
    @Test
    void keys_are_ordered_by_utf16_code_units() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String key : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            map.put(key, 0);
        }
        assertThat(CanonicalJson.of(map))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    @Test
    void half_of_a_surrogate_pair_is_written_as_an_escape_so_that_no_two_texts_share_their_bytes() {
        assertThat(CanonicalJson.of("a\uD840")).isEqualTo("\"a\\ud840\"");
        assertThat(CanonicalJson.of("\uDC0Ba")).isEqualTo("\"\\udc0ba\"");
        assertThat(CanonicalJson.of("\uDC0B\uD840")).isEqualTo("\"\\udc0b\\ud840\"");
    }

    @Test
    void a_value_of_another_kind_has_no_canonical_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(1.5))
                .withMessage("no canonical form for class java.lang.Double");
    }
}
