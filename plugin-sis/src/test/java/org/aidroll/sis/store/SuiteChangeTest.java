package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.keys.KeySuite;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that goes over to other algorithms with its next keys, and back. */
class SuiteChangeTest {

    @TempDir
    Path home;

    private AidStore store;

    @BeforeEach
    void open() {
        store = AidStore.open(home, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private KeyFiles files() {
        return new KeyFiles(home.resolve("keys"));
    }

    private KeyRing keys(int generation, KeySuite suite) {
        return new KeyStore(store).open(files(), OptionalInt.of(generation), suite, NOW);
    }

    private FilledStore filled(KeyRing keys) {
        return new FilledStore(store, home, keys);
    }

    private List<String> suites() {
        return store.transact(handle -> handle.createQuery("SELECT suite FROM aid_key ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    @ParameterizedTest
    @EnumSource
    void all_is_read_and_found_after_going_over_to_sm_and_back(ServerDatabase database) {
        store.close();
        store = AidStore.inHost(ServerDatabase.dataSource(database.fresh()), home, SchemaMode.MIGRATE, CLOCK);
        filled(keys(1, KeySuite.AES)).fill();

        KeyRing second = keys(2, KeySuite.SM);
        assertThat(second.suite()).isEqualTo(KeySuite.SM);
        assertThat(suites()).containsExactly("aes", "sm");
        filled(second).isWhole();

        filled(keys(3, KeySuite.AES)).isWhole();
        assertThat(suites()).containsExactly("aes", "sm", "aes");
    }

    @Test
    void a_store_may_begin_with_sm() {
        filled(keys(1, KeySuite.SM)).fill();

        KeyRing again = keys(1, KeySuite.SM);
        assertThat(again.suite()).isEqualTo(KeySuite.SM);
        filled(again).isWhole();
    }

    @Test
    void the_setting_changes_nothing_of_keys_that_there_are() {
        filled(keys(1, KeySuite.AES)).fill();

        KeyRing same = keys(1, KeySuite.SM);

        assertThat(same.suite()).isEqualTo(KeySuite.AES);
        filled(same).isWhole();
    }

    /** As a server that is killed there. */
    @Test
    void as_long_as_the_change_is_not_done_what_the_keys_of_before_sealed_is_read() {
        KeyRing first = keys(1, KeySuite.AES);
        filled(first).fill();
        String sealed = first.seal("原件已核对", "here");
        KeyRing second = KeyRing.of(files(), List.of(KeySuite.AES, KeySuite.SM), true);
        store.transact(handle -> KeyStore.keep(handle, second, 2, NOW));
        store.transact(handle -> RulingStore.reseal(handle, second, 1));

        assertThat(second.open(sealed, "here")).isEqualTo("原件已核对");
        assertThat(new AssertionStore(store, second).ofStudent(StoreFixture.PUPIL.key()))
                .isNotEmpty();
        filled(keys(2, KeySuite.SM)).isWhole();
    }

    @Test
    void keys_that_somebody_says_to_be_of_another_suite_are_refused() {
        keys(1, KeySuite.AES);
        store.transact(handle -> handle.execute("UPDATE aid_key SET suite = 'sm'"));
        assertThatThrownBy(() -> keys(1, KeySuite.AES))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the keys in aidroll.home/keys are not those the store was filled with");

        store.transact(handle -> handle.execute("UPDATE aid_key SET suite = 'zuc'"));
        assertThatThrownBy(() -> keys(1, KeySuite.AES))
                .isInstanceOf(AidException.class)
                .hasMessage("the store has keys of the suite 'zuc', which this program does not know"
                        + "\nMaybe put back the newer jar that made them");
    }
}
