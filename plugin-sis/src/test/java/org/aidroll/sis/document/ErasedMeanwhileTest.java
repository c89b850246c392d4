package org.aidroll.sis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.document.Taken.Result;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.KeptDocument;
import org.aidroll.sis.store.StoredPersonalData;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.store.UploadLinkRows;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that comes while its pupil is erased, on each database: no row is left of it that nobody can open. */
class ErasedMeanwhileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-30T08:00:00Z"), ZoneOffset.UTC);
    private static final StudentKey PUPIL = StudentKey.of("1001");
    private static final String FRONT = "PUPIL_ID.FRONT";
    private static final int ROUNDS = 12;

    @TempDir
    Path home;

    private final KeyRing keys = TestKeys.ring();
    private final ExecutorService family = Executors.newSingleThreadExecutor();
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch erased = new CountDownLatch(1);
    private AidStore store;
    private DocumentFiles files;
    private DocumentRows rows;

    private void open(String database) {
        store = database.equals("H2")
                ? AidStore.open(home, CLOCK)
                : AidStore.inHost(
                        ServerDatabase.dataSource(
                                ServerDatabase.valueOf(database).fresh()),
                        home,
                        SchemaMode.MIGRATE,
                        CLOCK);
        files = new DocumentFiles(home.resolve("documents"));
        rows = new DocumentRows(store);
    }

    @AfterEach
    void close() {
        family.shutdownNow();
        store.close();
    }

    /** Keeps a file, and does not come back before the pupil is erased. */
    private DocumentStore slow() {
        return new DocumentStore() {
            @Override
            public void put(String id, byte[] sealed) {
                files.put(id, sealed);
                written.countDown();
                await(erased);
            }

            @Override
            public Optional<byte[]> get(String id) {
                return files.get(id);
            }

            @Override
            public void remove(String id) {
                files.remove(id);
            }

            @Override
            public List<String> putBefore(Instant moment) {
                return files.putBefore(moment);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private DocumentVault vault(DocumentStore where) {
        return new DocumentVault(rows, keys, where, CLOCK);
    }

    private UploadLink link() {
        return new UploadLinks(new UploadLinkRows(store), rows, keys, Duration.ofHours(72), CLOCK)
                .make(PUPIL, List.of(FRONT), "clerk");
    }

    private Taken take(DocumentStore where, int photograph, UploadLink link) {
        return new Intake(vault(where), IntakeSettings.defaults())
                .take(new Intake.Sent(PUPIL, FRONT, Photographs.sharp(photograph), "image/jpeg", "clerk", link));
    }

    private void erase(String how) {
        if (how.equals("documents")) {
            vault(files).erase(PUPIL);
        } else {
            new StoredPersonalData(store, keys, StoredPersonalData.USUAL_MONEY_YEARS, CLOCK).erase(PUPIL);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, documents, false",
        "H2, documents, true",
        "H2, rows, false",
        "POSTGRESQL, documents, true",
        "POSTGRESQL, rows, false",
        "MARIADB, documents, true",
        "MARIADB, rows, false"
    })
    void a_file_whose_pupil_is_erased_before_its_row_is_there_leaves_nothing(
            String database, String how, boolean byLink) throws Exception {
        open(database);
        UploadLink link = byLink ? link() : null;
        Future<Taken> coming = family.submit(() -> take(slow(), 1, link));
        await(written);
        erase(how);
        erased.countDown();

        assertThat(coming.get().result()).isEqualTo(Result.ERASED);
        assertThat(rows.everOfStudent(PUPIL)).isEmpty();
        assertThat(rows.key(PUPIL)).isEmpty();
        assertThat(files.putBefore(Instant.now().plusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "POSTGRESQL", "MARIADB"})
    void a_link_whose_pupil_is_erased_brings_no_file_any_more_even_where_the_pupil_has_a_key_again(String database)
            throws Exception {
        open(database);
        UploadLink link = link();
        Future<Taken> coming = family.submit(() -> take(slow(), 1, link));
        await(written);
        erase("documents");
        take(files, 2, null);
        erased.countDown();

        assertThat(coming.get().result()).isEqualTo(Result.ERASED);
        assertThat(take(files, 3, link).result()).isEqualTo(Result.ERASED);
        assertThat(rows.everOfStudent(PUPIL)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "POSTGRESQL", "MARIADB"})
    void a_file_is_sealed_again_where_its_pupil_has_another_key_by_now(String database) throws Exception {
        open(database);
        Future<Taken> coming = family.submit(() -> take(slow(), 1, null));
        await(written);
        erase("documents");
        take(files, 2, null);
        erased.countDown();

        assertThat(coming.get().result()).isEqualTo(Result.KEPT);
        assertThat(rows.everOfStudent(PUPIL)).hasSize(2).allSatisfy(this::opens);
    }

    private void opens(KeptDocument document) {
        assertThat(vault(files).picture(document)).isPresent();
        assertThat(vault(files).seen(document)).isPresent();
    }

    /** Wherever the two meet, either the file came first and is gone, or it is refused, or it is there and opens. */
    @ParameterizedTest
    @ValueSource(strings = {"H2", "POSTGRESQL", "MARIADB"})
    void whenever_the_two_meet_what_is_left_opens(String database) throws Exception {
        open(database);
        for (int round = 0; round < ROUNDS; round++) {
            int photograph = round;
            var together = new CyclicBarrier(2);
            Future<Taken> coming = family.submit(() -> {
                together.await();
                return take(files, photograph, null);
            });
            together.await();
            while (!coming.isDone()) {
                erase("documents");
            }

            assertThat(coming.get().result()).isIn(Result.KEPT, Result.ERASED);
            assertThat(rows.everOfStudent(PUPIL)).allSatisfy(this::opens);
            assertThat(files.putBefore(Instant.now().plusSeconds(60))).hasSameSizeAs(rows.everOfStudent(PUPIL));
        }
    }
}
