package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.aidroll.sis.testhost.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of settings in a host: what was written and where, and what was written in vain. */
class SettingsInHostTest {

    @TempDir
    Path home;

    @Test
    void what_was_written_stands_there_with_its_source_and_a_slip_is_named() throws IOException {
        try (var host = new TestHost(home)
                .set("aidroll.permission.COUNTY", "aid.diagnostics.read@all")
                .set("aidroll.rostr-seconds", "5")
                .start()
                .ready()) {
            JsonNode view = JsonMapper.builder()
                    .build()
                    .readTree(
                            host.get("county", "/aidroll/api/settings?lang=en").body());

            // The build itself may have system properties of that prefix, which nobody reads either.
            assertThat(view.at("/unknown"))
                    .filteredOn(one -> one.at("/name").asText().equals("aidroll.rostr-seconds"))
                    .singleElement()
                    .extracting(one -> one.at("/meant").asText())
                    .isEqualTo("aidroll.roster-seconds");
            JsonNode permission = StreamSupport.stream(view.at("/rows").spliterator(), false)
                    .filter(row -> row.at("/name").asText().equals("aidroll.permission.ROLE"))
                    .findFirst()
                    .orElseThrow();
            assertThat(permission.at("/stated/0/name").asText()).isEqualTo("aidroll.permission.CLERK");
            assertThat(permission.at("/stated/0/source").asText()).isEqualTo("aidroll.properties");
            assertThat(host.diagnosticsFile())
                    .contains("NOTE\tsettings\taidroll.rostr-seconds is no setting Maybe aidroll.roster-seconds");
            assertThat(host.get("clerk", "/aidroll/api/settings").statusCode()).isEqualTo(404);
            assertThat(host.get("clerk", "/aidroll/admin/settings").statusCode())
                    .isEqualTo(404);
            assertThat(host.get("county", "/aidroll/admin/settings").body()).contains("<aid-settings");
        }
    }
}
