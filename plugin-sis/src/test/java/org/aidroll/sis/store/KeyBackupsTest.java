package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLERK;
import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That there is a copy of the keys is said of one generation, and of the next one anew. */
class KeyBackupsTest {

    @TempDir
    Path home;

    private KeyBackups backups(AidStore store, int generation) {
        return new KeyBackups(
                store, new KeyStore(store).open(new KeyFiles(home.resolve("keys")), OptionalInt.of(generation), NOW));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_said_first_stays_until_there_are_new_keys(ServerDatabase database) {
        try (var store =
                AidStore.inHost(ServerDatabase.dataSource(database.fresh()), home, SchemaMode.MIGRATE, CLOCK)) {
            KeyBackups first = backups(store, 1);
            assertThat(first.confirmed()).isEmpty();
            first.confirm(CLERK, NOW);
            first.confirm(CLERK, NOW.plus(Duration.ofDays(1)));
            assertThat(backups(store, 1).confirmed()).contains(NOW);

            KeyBackups second = backups(store, 2);
            assertThat(second.confirmed()).isEmpty();
            assertThat(second.fingerprint())
                    .matches("([0-9a-f]{4}-){3}[0-9a-f]{4}")
                    .isNotEqualTo(first.fingerprint());
            second.confirm(CLERK, NOW);
            assertThat(second.confirmed()).contains(NOW);
        }
    }
}
