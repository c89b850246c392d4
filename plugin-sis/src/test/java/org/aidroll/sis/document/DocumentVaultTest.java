package org.aidroll.sis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.KeptDocument;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as they lie on the disk: sealed, whole or not there, gone with their pupil's key. */
class DocumentVaultTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-30T08:00:00Z"), ZoneOffset.UTC);
    private static final StudentKey PUPIL = StudentKey.of("1001");
    private static final StudentKey SISTER = StudentKey.of("1002");
    private static final String FRONT = "PUPIL_ID.FRONT";

    @TempDir
    Path home;

    private final KeyRing keys = TestKeys.ring();
    private AidStore store;
    private DocumentFiles files;
    private DocumentRows rows;

    @BeforeEach
    void open() {
        store = AidStore.open(home, CLOCK);
        files = new DocumentFiles(home.resolve("documents"));
        rows = new DocumentRows(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private DocumentVault vault(DocumentStore where) {
        return new DocumentVault(rows, keys, where, CLOCK);
    }

    private DocumentVault vault() {
        return vault(files);
    }

    private static Taken take(DocumentVault vault, StudentKey student, byte[] bytes) {
        return new Intake(vault, IntakeSettings.defaults())
                .take(new Intake.Sent(student, FRONT, bytes, "image/jpeg", "clerk", null));
    }

    private Path file(KeptDocument document) {
        return home.resolve("documents").resolve(document.id().substring(0, 2)).resolve(document.id());
    }

    @Test
    void what_was_seen_is_known_again_without_decoding() {
        take(vault(), PUPIL, Photographs.blurred(1));
        KeptDocument kept = vault().newest(PUPIL, FRONT).orElseThrow();
        var seen = vault().seen(kept).orElseThrow();

        assertThat(seen.value().orElseThrow().width()).isEqualTo(1280);
        assertThat(seen.value().orElseThrow().hash()).isPresent();
        assertThat(seen.findings()).extracting(finding -> finding.code()).contains(FindingCode.PICTURE_BLURRED);
        assertThat(kept.seen()).doesNotContain("PICTURE_BLURRED");
    }

    @Test
    void a_file_opens_in_its_own_place_only_not_as_another_of_the_same_pupil() throws IOException {
        take(vault(), PUPIL, Photographs.sharp(1));
        KeptDocument first = vault().newest(PUPIL, FRONT).orElseThrow();
        take(vault(), PUPIL, Photographs.sharp(2));
        KeptDocument second = vault().newest(PUPIL, FRONT).orElseThrow();
        Files.copy(file(first), file(second), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> vault().picture(second))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("a sealed document cannot be opened");
        assertThat(vault().picture(first)).isPresent();
    }

    @Test
    void who_destroys_the_key_destroys_every_document_in_a_backup_as_well() throws IOException {
        take(vault(), PUPIL, Photographs.sharp(1));
        take(vault(), PUPIL, Photographs.sharp(2));
        take(vault(), SISTER, Photographs.sharp(3));
        KeptDocument kept = vault().newest(PUPIL, FRONT).orElseThrow();
        byte[] backup = Files.readAllBytes(file(kept));

        assertThat(vault().erase(PUPIL)).isEqualTo(2);

        assertThat(file(kept)).doesNotExist();
        assertThat(vault().ofStudent(PUPIL)).isEmpty();
        assertThat(vault().ofStudent(SISTER)).hasSize(1);
        Files.write(file(kept), backup);
        assertThat(vault().picture(kept)).isEmpty();
        take(vault(), PUPIL, Photographs.sharp(1));
        assertThatThrownBy(() -> vault().picture(kept)).isInstanceOf(AidException.class);
    }

    /** Killed at that step: everything before it is on the disk, nothing after it is. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void killed_between_file_and_row_leaves_no_document_and_the_file_is_swept() throws IOException {
        var killing = new DocumentStore() {
            @Override
            public void put(String id, byte[] sealed) {
                files.put(id, sealed);
                throw new Killed();
            }

            @Override
            public Optional<byte[]> get(String id) {
                return files.get(id);
            }

            @Override
            public void remove(String id) {
                throw new Killed();
            }

            @Override
            public List<String> putBefore(Instant moment) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> take(vault(killing), PUPIL, Photographs.sharp(1)))
                .isInstanceOf(Killed.class);
        assertThat(vault().ofStudent(PUPIL)).isEmpty();
        List<String> left = files.putBefore(Instant.now().plusSeconds(60));
        assertThat(left).hasSize(1);

        take(vault(), PUPIL, Photographs.sharp(1));
        age(Duration.ofHours(2));
        Path half = home.resolve("documents/ab/.new-1");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "half");
        Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        assertThat(new DocumentSweep(Clock.systemUTC()).look(rows, files)).isOne();
        assertThat(half).doesNotExist();
        assertThat(files.get(left.get(0))).isEmpty();
        assertThat(vault().picture(vault().newest(PUPIL, FRONT).orElseThrow())).isPresent();
    }

    private void age(Duration by) throws IOException {
        try (var all = Files.walk(home.resolve("documents"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(by)));
            }
        }
    }

    @Test
    void an_upload_that_is_on_its_way_is_not_swept() {
        files.put("0".repeat(32), new byte[] {1});

        assertThat(new DocumentSweep(Clock.systemUTC()).look(rows, files)).isZero();
        assertThat(files.get("0".repeat(32))).isPresent();
    }

    @Test
    void nothing_in_the_store_says_what_a_photograph_shows_or_whose_it_is() throws Exception {
        byte[] sent = Photographs.sharp(1);
        take(vault(), PUPIL, sent);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        KeptDocument kept = vault().newest(PUPIL, FRONT).orElseThrow();

        assertThat(kept.digest()).isNotEqualTo(sha256);
        assertThat(kept.seen()).doesNotContain(sha256);
        assertThat(new String(Files.readAllBytes(file(kept)), StandardCharsets.ISO_8859_1))
                .doesNotContain("JFIF", "1001");
    }

    @Test
    void an_id_that_leads_elsewhere_is_no_id() {
        for (String id : List.of("../../keys/data.key", "", "A".repeat(32), "0".repeat(31) + "/")) {
            assertThatThrownBy(() -> files.get(id)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
