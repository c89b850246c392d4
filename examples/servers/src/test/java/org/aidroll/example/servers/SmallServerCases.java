package org.aidroll.example.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Servers of servlets alone. */
abstract class SmallServerCases extends ServerCases {

    @Test
    void a_file_that_no_server_reads_is_not_read_by_us() throws Exception {
        assertThat(aided("/aidroll/api/settings", "X-Login", COUNTY).text())
                .contains("\"name\":\"aidroll.term\",\"value\":\"2020-AUTUMN\",\"source\":\"aidroll.properties\"")
                .doesNotContain("#123456");
    }
}
