package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.sis.testhost.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which algorithms a host's store seals: said in a setting, and in diagnostics. */
class KeySuiteInHostTest {

    @TempDir
    Path home;

    private TestHost again(TestHost host, String more) throws Exception {
        host.stopApplication();
        Files.delete(home.resolve("diagnostics.txt"));
        Files.writeString(home.resolve("aidroll.properties"), host.read("aidroll.properties") + "\n" + more);
        host.undeploy();
        return host.deployAgain();
    }

    @Test
    void a_store_begins_with_sm_where_the_class_path_has_a_provider() {
        try (var host =
                new TestHost(home).set("aidroll.keys.suite", "sm").start().ready()) {
            assertThat(host.diagnosticsFile())
                    .contains("OK\tthe keys\t", "OK\tkey suite\tk1 seals by SM4/GCM + HmacSM3\n");
        }
    }

    @Test
    void a_store_with_keys_goes_over_with_the_next_ones_and_diagnostics_says_how() throws Exception {
        try (var host = new TestHost(home).start().ready()) {
            again(host, "aidroll.keys.suite=sm").ready();
            assertThat(host.diagnosticsFile())
                    .contains(
                            "NOTE\tkey suite\tk1 seals by AES/GCM + HmacSHA256; aidroll.keys.suite=sm holds for the next"
                                    + " keys Maybe set aidroll.key-generation=2");

            again(host, "aidroll.key-generation=2").ready();
            assertThat(host.diagnosticsFile()).contains("OK\tkey suite\tk2 seals by SM4/GCM + HmacSM3\n");
        }
    }

    @Test
    void a_suite_that_is_none_is_said_with_what_to_write() {
        try (var host = new TestHost(home).set("aidroll.keys.suite", "zuc").start()) {
            host.until(
                    () -> host.diagnosticsFile()
                            .contains(
                                    "FAILS\tthe keys\tsetting aidroll.keys.suite = 'zuc': it is neither Maybe write aes or sm"));
        }
    }
}
