package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.aidroll.sis.store.StoreFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** New keys: what was sealed before is there, sealed anew; and a change that was broken off goes on. */
class KeyRotationTest {
    private static final int RULINGS = 450;

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

    private KeyRing keys() {
        return new KeyStore(store).open(new KeyFiles(home.resolve("keys")), NOW);
    }

    private KeyRing keys(int generation) {
        return new KeyStore(store).open(new KeyFiles(home.resolve("keys")), OptionalInt.of(generation), NOW);
    }

    private long sealedWith(String name) {
        return store.transact(handle -> handle.createQuery("SELECT COUNT(*) FROM aid_ruling WHERE key_name = :name"
                        + " AND reason LIKE CONCAT(:name, '.%')")
                .bind("name", name)
                .mapTo(Long.class)
                .one());
    }

    private static KeptRuling about(KeyRing keys, int row) {
        var ruling = ruling(1, "reason " + row);
        return new KeptRuling(
                ruling.registry(),
                keys.index("row " + row),
                ruling.student(),
                ruling.version(),
                row,
                ruling.category(),
                ruling.verdict(),
                ruling.login(),
                ruling.person(),
                ruling.reason(),
                ruling.day(),
                ruling.at());
    }

    private static List<KeptRuling> all(KeyRing keys) {
        return IntStream.range(0, RULINGS).mapToObj(row -> about(keys, row)).toList();
    }

    private void fill(KeyRing keys) {
        var rulings = new RulingStore(store, keys);
        all(keys).forEach(ruling -> assertThat(rulings.keep(ruling)).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_found_and_opened_after_a_change_of_keys(ServerDatabase database) {
        store.close();
        store = AidStore.inHost(ServerDatabase.dataSource(database.fresh()), home, SchemaMode.MIGRATE, CLOCK);
        fill(keys());

        KeyRing second = keys(2);

        assertThat(sealedWith("k2")).isEqualTo(RULINGS);
        assertThat(new RulingStore(store, second).ofStudent(PUPIL.key()))
                .containsExactlyInAnyOrderElementsOf(all(second));
        assertThat(keys().name()).isEqualTo("k2");
    }

    @Test
    void a_change_that_was_broken_off_goes_on_at_the_next_start() {
        KeyRing first = keys();
        fill(first);
        KeyRing second = KeyRing.of(new KeyFiles(home.resolve("keys")), 2, true);
        store.transact(handle -> handle.execute("INSERT INTO aid_key (name, check_text, made_at) VALUES ('k2', '"
                + second.check(2) + "', CURRENT_TIMESTAMP)"));
        store.transact(handle -> RulingStore.reseal(handle, second, 100));
        assertThat(sealedWith("k1")).isEqualTo(RULINGS - 100);

        KeyRing opened = keys();

        assertThat(sealedWith("k2")).isEqualTo(RULINGS);
        assertThat(new RulingStore(store, opened).newest()).containsExactlyInAnyOrderElementsOf(all(opened));
    }

    @Test
    void what_a_server_with_keys_of_before_still_kept_is_brought_along_later() {
        KeyRing first = keys();
        keys(2);
        new RulingStore(store, first).keep(about(first, 7));

        KeyRing third = keys(3);

        assertThat(new RulingStore(store, third).newest()).containsExactly(about(third, 7));
    }

    @Test
    void every_key_of_before_is_needed() throws Exception {
        keys();
        keys(2);
        for (String name : List.of("data", "index", "data-2", "index-2")) {
            Path file = home.resolve("keys").resolve(name + ".key");
            String key = Files.readString(file);

            Files.delete(file);
            assertThatThrownBy(this::keys).hasMessageStartingWith("the key file " + name + ".key is not in");
            Files.writeString(file, "ab".repeat(32));
            assertThatThrownBy(this::keys).hasMessageStartingWith("the keys in aidroll.home/keys are not those");
            Files.writeString(file, key);
        }
        assertThat(keys().name()).isEqualTo("k2");
    }

    @Test
    void only_the_next_generation_can_be_asked_for() {
        keys();
        keys(2);

        for (int none : new int[] {0, 1, 4}) {
            assertThatThrownBy(() -> keys(none))
                    .isInstanceOf(AidException.class)
                    .hasMessage("there is no generation " + none + " of keys: the store has 2"
                            + "\nMaybe take aidroll.key-generation away, or set it to 3 for new keys");
        }
        assertThat(home.resolve("keys/data-4.key")).doesNotExist();
    }
}
