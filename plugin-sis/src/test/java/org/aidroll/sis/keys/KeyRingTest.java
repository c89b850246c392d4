package org.aidroll.sis.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.KeyStore;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    @TempDir
    Path home;

    private Path folder() {
        return home.resolve("keys");
    }

    private KeyRing open() {
        var clock = AidTestKit.clock("2020-11-30");
        try (var store = AidStore.open(home, clock)) {
            return new KeyStore(store).open(new KeyFiles(folder()), clock.instant());
        }
    }

    @Test
    void what_is_sealed_opens_in_its_place_at_the_next_start_too() {
        String sealed = open().seal("户口簿上为曾用名", "ruling 1");

        assertThat(sealed).startsWith("k1.").doesNotContain("曾用名");
        assertThat(open().open(sealed, "ruling 1")).isEqualTo("户口簿上为曾用名");
        assertThat(open().seal("户口簿上为曾用名", "ruling 1")).isNotEqualTo(sealed);
    }

    @Test
    void what_was_changed_or_moved_does_not_open_and_the_message_has_nothing_of_it() {
        KeyRing keys = open();
        String sealed = keys.seal("reason", "ruling 1");
        char last = sealed.charAt(sealed.length() - 2);
        String changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.charAt(sealed.length() - 1);

        for (String wrong : new String[] {changed, "k2" + sealed.substring(2), "", "k1.", "k1.%%", "plain text"}) {
            assertThatThrownBy(() -> keys.open(wrong, "ruling 1"))
                    .isInstanceOf(AidException.class)
                    .hasMessageStartingWith("a sealed text in the store cannot be opened\nMaybe")
                    .hasNoCause();
        }
        assertThatThrownBy(() -> keys.open(sealed, "ruling 2")).isInstanceOf(AidException.class);
    }

    @Test
    void an_index_is_the_same_for_the_same_text_and_another_under_other_keys() {
        KeyRing keys = open();
        KeyRing others = KeyRing.of(new KeyFiles(home.resolve("others")), true);

        assertThat(keys.index("430482200711279558")).hasSize(64).isEqualTo(keys.index("430482200711279558"));
        assertThat(keys.index("430482200711279558"))
                .isNotEqualTo(keys.index("430482200711279559"))
                .isNotEqualTo(others.index("430482200711279558"));
    }

    @Test
    void keys_are_for_the_servers_user_alone() throws Exception {
        open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        try (var files = Files.list(folder())) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "index"})
    void a_lost_key_stops_the_start_and_no_new_one_is_made(String name) throws Exception {
        open();
        Files.delete(folder().resolve(name + ".key"));

        assertThatThrownBy(this::open)
                .isInstanceOf(AidException.class)
                .hasMessage("the key file " + name + ".key is not in aidroll.home/keys, and the store needs it"
                        + "\nMaybe put back the folder keys from its backup; without it what is sealed stays sealed");
        assertThat(folder().resolve(name + ".key")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "index"})
    void a_key_of_another_store_stops_the_start(String name) throws Exception {
        open();
        Files.writeString(folder().resolve(name + ".key"), "ab".repeat(32));

        assertThatThrownBy(this::open)
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the keys in aidroll.home/keys are not those the store was filled with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcd", "not hex at all", "zz"})
    void a_damaged_key_is_said_to_be_without_what_stands_in_it(String text) throws Exception {
        open();
        Files.writeString(folder().resolve("data.key"), text);

        assertThatThrownBy(this::open)
                .isInstanceOf(AidException.class)
                .hasMessage("the key file data.key in aidroll.home/keys is damaged\nMaybe put it back from its backup");
    }

    @Test
    void a_start_that_was_killed_between_key_and_check_goes_on_with_that_key() {
        KeyRing made = KeyRing.of(new KeyFiles(folder()), true);

        assertThat(open().check()).isEqualTo(made.check());
    }
}
