package org.aidroll.example.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Servers that bring REST and MicroProfile Config. */
abstract class FullServerCases extends ServerCases {
    /** Where a host writes its own configuration for MicroProfile. */
    static final String CONFIG = "META-INF/microprofile-config.properties";

    static final String CONFIGURED = "aidroll.look.accent=#123456\n";

    @Test
    void the_hosts_own_rest_answers_and_has_none_of_our_addresses() throws Exception {
        assertThat(aided("/rest/pupils").text()).isEqualTo("{\"pupils\":2}");
        for (String path : List.of(
                "/rest/aidroll",
                "/rest/aidroll/api/menu",
                "/rest/api/menu",
                "/rest/api/students/1001/panel",
                "/rest/students/1001/panel",
                "/rest/admin/diagnostics")) {
            assertThat(aided(path, "X-Login", COUNTY).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void settings_in_the_hosts_own_configuration_are_read() throws Exception {
        assertThat(aided("/aidroll/api/settings", "X-Login", COUNTY).text())
                .contains("{\"name\":\"aidroll.look.accent\",\"value\":\"#123456\",\"source\":\"HOST\"}");
    }
}
