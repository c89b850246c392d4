package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics warns until somebody has confirmed that there is a copy of the keys, and again when there are new ones. */
class KeyBackupInHostTest {
    private static final String PAGE = "/aidroll/admin/diagnostics?lang=en";
    private static final Pattern FINGERPRINT = Pattern.compile("data-fingerprint=\"([0-9a-f-]+)\"");

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home).start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private HttpResponse<String> confirm(String login, String fingerprint, String... headers) {
        return host.send(
                "POST",
                login,
                "/aidroll/api/key-backup",
                "{\"fingerprint\": \"" + fingerprint + "\"}",
                headers.length == 0 ? new String[] {"X-AidRoll", "1"} : headers);
    }

    private String fingerprint() {
        Matcher found = FINGERPRINT.matcher(host.get("county", PAGE).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void until_a_copy_is_confirmed_there_is_a_warning_with_what_to_do() {
        String fingerprint = fingerprint();
        assertThat(host.diagnosticsFile())
                .contains("NOTE\tkey backup\tof k1, fingerprint " + fingerprint + ", is not confirmed: ")
                .contains("Maybe copy aidroll.home/keys to another place");
        assertThat(host.get("county", "/aidroll/admin/diagnostics").body())
                .contains("密钥备份", "k1（指纹 " + fingerprint + "）尚未确认备份", "请把 aidroll.home/keys 复制到别处");

        assertThat(confirm("county", fingerprint).statusCode()).isEqualTo(200);

        assertThat(host.get("county", PAGE).body())
                .contains("OK</td><th scope=\"row\">key backup</th><td>of k1, fingerprint " + fingerprint
                        + ", confirmed on 20")
                .doesNotContain("<script", "data-fingerprint");
        assertThat(host.diagnosticsFile()).contains("OK\tkey backup\tof k1");
        host.stopApplication();
        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            assertThat(new AuditLog(store, AidTestKit.clock("2020-11-30")).all())
                    .extracting(AuditEntry::login, AuditEntry::action, AuditEntry::object)
                    .containsExactly(tuple("county", "KEY_BACKUP_CONFIRMED", "k1 " + fingerprint));
        }
    }

    @Test
    void who_may_not_see_diagnostics_and_who_has_another_fingerprint_confirms_nothing() {
        String fingerprint = fingerprint();
        assertThat(confirm("clerk", fingerprint).statusCode()).isEqualTo(404);
        assertThat(confirm("county", fingerprint, "Accept", "*/*").statusCode()).isEqualTo(403);
        HttpResponse<String> other = confirm("county", "0000-0000-0000-0000");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("OTHER_KEYS");

        assertThat(fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void new_keys_are_warned_of_again() throws Exception {
        String first = fingerprint();
        confirm("county", first);
        host.stopApplication();
        Files.delete(home.resolve("diagnostics.txt"));
        Files.writeString(
                home.resolve("aidroll.properties"), host.read("aidroll.properties") + "\naidroll.key-generation=2");
        host.undeploy();
        host.deployAgain().ready();

        assertThat(host.diagnosticsFile()).contains("NOTE\tkey backup\tof k2, fingerprint ");
        assertThat(fingerprint()).isNotEqualTo(first);
        assertThat(confirm("county", first).statusCode()).isEqualTo(409);
    }

    @Test
    void the_public_key_of_the_signed_log_lies_in_the_home_and_diagnostics_names_it() {
        assertThat(host.read("audit-public.pem")).startsWith("-----BEGIN PUBLIC KEY-----\n");
        assertThat(host.diagnosticsFile())
                .contains("OK\tthe signed log\t")
                .contains("OK\taudit roots\tno day has ended yet; public key audit-public.pem in aidroll.home")
                .contains("OK\tkey suite\tk1 seals by AES/GCM + HmacSHA256");
    }
}
