package org.aidroll.sis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    private static final String NAME = "aidroll.look.test-of-order";

    @TempDir
    Path home;

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
    }

    private void file(String text) throws IOException {
        Files.writeString(home.resolve(SettingsReader.FILE), text);
    }

    @Test
    void without_a_home_and_without_a_file_there_are_no_settings() {
        assertThat(SettingsReader.read(null).text("policy")).isEmpty();
        assertThat(SettingsReader.read(home).text("policy")).isEmpty();
    }

    @Test
    void the_file_is_utf_8() throws IOException {
        file("aidroll.roll.codes.boarding=住:住校,走:走读\n");

        assertThat(SettingsReader.read(home).pairs("roll.codes.boarding"))
                .containsExactly(Map.entry("住", "住校"), Map.entry("走", "走读"));
    }

    @Test
    void a_byte_order_mark_hides_nothing() throws IOException {
        file("\uFEFFaidroll.policy=county\naidroll.term=2020-AUTUMN\n");

        var settings = SettingsReader.read(home);

        assertThat(settings.text("policy")).contains("county");
        assertThat(settings.text("term")).contains("2020-AUTUMN");
    }

    @Test
    void an_empty_file_is_no_settings() throws IOException {
        file("");

        assertThat(SettingsReader.read(home).text("policy")).isEmpty();
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Files.write(home.resolve(SettingsReader.FILE), "aidroll.x=走读".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> SettingsReader.read(home))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("settings file aidroll.properties cannot be read: ")
                .hasMessageEndingWith("\nMaybe save it as UTF-8");
    }

    @Test
    void a_file_that_cannot_be_opened_is_refused() throws IOException {
        Files.createDirectory(home.resolve(SettingsReader.FILE));

        assertThatThrownBy(() -> SettingsReader.read(home))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("settings file aidroll.properties cannot be read: ");
    }

    @Test
    void a_broken_escape_is_refused() throws IOException {
        Files.write(home.resolve(SettingsReader.FILE), "aidroll.x=C:\\users".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SettingsReader.read(home))
                .isInstanceOf(AidException.class)
                .hasMessageContaining("Malformed \\uxxxx encoding");
    }

    @Test
    void a_system_property_is_stronger_than_the_file() throws IOException {
        file(NAME + "=file\n");
        System.setProperty(NAME, "system");

        assertThat(SettingsReader.read(home).text("look.test-of-order")).contains("system");
    }

    @Test
    void where_a_setting_was_written_is_known() throws Exception {
        file("aidroll.term=2020-AUTUMN\naidroll.policy=county\n");
        System.setProperty(NAME, "system");

        List<StatedSetting> stated = HostWithConfig.of(Map.of("aidroll.policy", "host"))
                .call(() -> SettingsReader.read(home))
                .stated();

        assertThat(stated)
                .extracting(StatedSetting::name, StatedSetting::value, StatedSetting::source)
                .contains(
                        tuple("look.test-of-order", "system", StatedSetting.SYSTEM),
                        tuple("policy", "host", StatedSetting.HOST),
                        tuple("term", "2020-AUTUMN", "aidroll.properties"));
    }

    @Test
    void the_hosts_configuration_is_stronger_than_the_file() throws Exception {
        file(NAME + "=file\naidroll.look.only-in-file=f\n");

        var settings = HostWithConfig.of(Map.of(NAME, "host", "aidroll.permission.CLERK", "g", "db.password", "s"))
                .call(() -> SettingsReader.read(home));

        assertThat(settings.text("look.test-of-order")).contains("host");
        assertThat(settings.text("look.only-in-file")).contains("f");
        assertThat(settings.namesBelow("permission")).containsExactly("CLERK");
    }

    @Test
    void a_system_property_is_stronger_than_the_hosts_configuration() throws Exception {
        System.setProperty(NAME, "system");

        var settings = HostWithConfig.of(Map.of(NAME, "host")).call(() -> SettingsReader.read(home));

        assertThat(settings.text("look.test-of-order")).contains("system");
    }

    @Test
    void the_environment_is_stronger_than_the_host_and_weaker_than_a_system_property() throws Exception {
        String seen = ChildWithEnvironment.run(
                home,
                Map.of("AIDROLL_TERM", "environment", "AIDROLL_POLICY", "environment"),
                "aidroll.policy=system",
                Map.of("aidroll.term", "host", "aidroll.policy", "host"));

        assertThat(seen).isEqualTo("term=environment policy=system");
    }

    @Test
    void only_our_own_names_are_asked_of_the_hosts_configuration() throws Exception {
        var host = HostWithConfig.of(Map.of("db.password", "secret"));

        host.call(() -> SettingsReader.read(home).namesBelow("permission"));

        assertThat(host.asked()).allMatch(name -> name.startsWith("aidroll."));
    }

    @Test
    void a_host_whose_configuration_fails_is_a_host_without_one() throws Exception {
        file(NAME + "=file\n");

        var settings = HostWithConfig.failing().call(() -> SettingsReader.read(home));

        assertThat(settings.text("look.test-of-order")).contains("file");
    }
}
