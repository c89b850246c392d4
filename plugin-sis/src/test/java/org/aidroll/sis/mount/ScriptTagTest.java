package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptTagTest {

    @Test
    void attributes_keep_their_order_and_are_escaped_to_ascii() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("data-slot", "student.page/v1");
        attributes.put("data-name", "<\"&'\n张𠀀>");
        attributes.put("async", "");
        assertThat(new ScriptTag("/m.js?a=1&b=2", attributes).html())
                .isEqualTo("<script type=\"module\" src=\"/m.js?a=1&#38;b=2\" data-slot=\"student.page/v1\""
                        + " data-name=\"&#60;&#34;&#38;&#39;&#10;&#24352;&#131072;&#62;\" async=\"\"></script>");
    }

    @Test
    void the_nonce_comes_last_unless_the_gate_gave_one() {
        assertThat(ScriptTag.of("/m.js").htmlWithNonce("a\"b"))
                .isEqualTo("<script type=\"module\" src=\"/m.js\" nonce=\"a&#34;b\"></script>");
        assertThat(new ScriptTag("/m.js", Map.of("nonce", "own")).htmlWithNonce("other"))
                .isEqualTo("<script type=\"module\" src=\"/m.js\" nonce=\"own\"></script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m.js", "//evil.example/m.js", "https://evil.example/m.js", "/\\evil.example/m.js"})
    void the_source_is_on_this_server(String src) {
        assertThatThrownBy(() -> ScriptTag.of(src))
                .hasMessage("Script source '" + src + "' is not an absolute path on this server.\n"
                        + "Maybe begin it with one slash, such as '/aidroll/mount.js'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "type", "", "a b", "a=b", "a>", "Data-x", "/"})
    void attribute_names_are_plain(String name) {
        Map<String, String> attributes = Map.of(name, "x");
        assertThatThrownBy(() -> new ScriptTag("/m.js", attributes))
                .hasMessage("Script attribute '" + name + "' cannot be set.\n"
                        + "Maybe use a 'data-' attribute: lower case letters, digits and hyphens.");
    }
}
