package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentSecurityPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "img-src 'none'",
                "default-src 'self'",
                "default-src *",
                "default-src https:",
                "script-src https://school.example.cn",
                "default-src 'none'; script-src 'SELF'",
                "script-src 'none'; script-src-elem 'self'",
                "script-src 'nonce-abc' 'strict-dynamic'",
                "sandbox allow-forms allow-scripts; script-src 'self'"
            })
    void letsTheScriptRun(String header) {
        assertThat(policy(header).forbidsOwnScripts()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src 'none'",
                "script-src",
                "script-src 'unsafe-inline' 'sha256-AAAA='",
                "script-src data: blob:",
                "script-src 'self' 'strict-dynamic'",
                "script-src 'nonce-'",
                "default-src 'self'; script-src 'none'",
                "default-src 'self', script-src 'none'",
                "sandbox allow-forms; script-src 'self'"
            })
    void clearlyForbidsTheScript(String header) {
        assertThat(policy(header).forbidsOwnScripts()).isTrue();
    }

    @Test
    void each_of_several_headers_must_let_it_run() {
        assertThat(policy("script-src 'self'", "script-src 'none'").forbidsOwnScripts())
                .isTrue();
    }

    @Test
    void the_nonce_comes_from_the_directive_that_rules_scripts() {
        assertThat(policy("default-src 'nonce-d'; script-src 'self' 'nonce-s'").nonce())
                .hasValue("s");
        assertThat(policy("default-src 'nonce-d'").nonce()).hasValue("d");
        assertThat(policy("script-src 'self'; style-src 'nonce-x'").nonce()).isEmpty();
        assertThat(policy("script-src 'self'", "SCRIPT-SRC 'Nonce-Kept'").nonce())
                .hasValue("Kept");
    }

    private static ContentSecurityPolicy policy(String... headers) {
        return new ContentSecurityPolicy(List.of(headers));
    }
}
