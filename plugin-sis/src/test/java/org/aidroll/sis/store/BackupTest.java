package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLERK;
import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.POVERTY;
import static org.aidroll.sis.store.StoreFixture.link;
import static org.aidroll.sis.store.StoreFixture.registry;
import static org.aidroll.sis.store.StoreFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.verify.AuditChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that was restored from its backup, beside the keys that were. */
class BackupTest {

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private Path copy() {
        return folder.resolve("copy");
    }

    /** What an administrator does with the folder. */
    private void copyHome() throws IOException {
        try (var files = Files.walk(home())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy().resolve(home().relativize(file)));
            }
        }
    }

    private static void fill(AidStore store, Path home) {
        var keys = new KeyStore(store).open(new KeyFiles(home.resolve("keys")), NOW);
        new RulingStore(store, keys).keep(ruling(1, "户口簿上为曾用名"));
        new LinkStore(store).replaceAll(List.of(registry(POVERTY)), List.of(link(POVERTY, 7, "1001")), NOW);
        var log = new AuditLog(store, CLOCK);
        log.add(CLERK, "CARD_SEEN", "1001");
        log.add(CLERK, "CARD_SEEN", "1002");
    }

    private static void isWhole(AidStore store, Path home, String head) {
        var keys = new KeyStore(store).open(new KeyFiles(home.resolve("keys")), NOW);
        assertThat(new RulingStore(store, keys).newest()).containsExactly(ruling(1, "户口簿上为曾用名"));
        assertThat(new LinkStore(store).summary()).containsExactly("poverty AUTO 1");
        var log = new AuditLog(store, CLOCK);
        assertThat(AuditChain.head(log.all())).isEqualTo(head);
        log.add(CLERK, "CARD_SEEN", "1003");
        assertThat(AuditChain.problem(log.all())).isEmpty();
    }

    @Test
    void a_copy_of_the_home_is_the_store_and_goes_on() throws Exception {
        String head;
        try (var store = AidStore.open(home(), CLOCK)) {
            fill(store, home());
            head = AuditChain.head(new AuditLog(store, CLOCK).all());
        }
        copyHome();

        try (var store = AidStore.open(copy(), CLOCK)) {
            isWhole(store, copy(), head);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dump_of_the_schema_is_the_store_and_goes_on(ServerDatabase database) throws Exception {
        String head;
        try (var store =
                AidStore.inHost(ServerDatabase.dataSource(database.fresh()), home(), SchemaMode.MIGRATE, CLOCK)) {
            fill(store, home());
            head = AuditChain.head(new AuditLog(store, CLOCK).all());
        }
        copyHome();

        try (var store =
                AidStore.inHost(ServerDatabase.dataSource(database.restored()), copy(), SchemaMode.MIGRATE, CLOCK)) {
            isWhole(store, copy(), head);
        }
    }

    @Test
    void a_store_without_its_keys_is_refused() throws Exception {
        try (var store = AidStore.open(home(), CLOCK)) {
            fill(store, home());
        }
        copyHome();
        Files.delete(copy().resolve("keys/data.key"));

        try (var store = AidStore.open(copy(), CLOCK)) {
            assertThatThrownBy(() -> new KeyStore(store).open(new KeyFiles(copy().resolve("keys")), NOW))
                    .isInstanceOf(AidException.class)
                    .hasMessageContaining("Maybe put back the folder keys from its backup");
        }
    }
}
