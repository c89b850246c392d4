package org.aidroll.sis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.store.UploadLinkRows;
import org.aidroll.sis.testhost.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a token says, and until when. */
class UploadLinksTest {
    private static final Instant NOW = Instant.parse("2020-11-30T08:00:00Z");
    private static final StudentKey PUPIL = StudentKey.of("1001");

    @TempDir
    Path home;

    private static UploadLinks at(AidStore store, KeyRing keys, Instant moment) {
        return new UploadLinks(
                new UploadLinkRows(store),
                new DocumentRows(store),
                keys,
                Duration.ofHours(72),
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void it_is_open_for_its_time_and_not_a_moment_longer() {
        KeyRing keys = TestKeys.ring();
        try (var store = AidStore.open(home, Clock.fixed(NOW, ZoneOffset.UTC))) {
            UploadLinks links = at(store, keys, NOW);
            UploadLink link = links.make(PUPIL, List.of("PUPIL_ID.FRONT"), "clerk");
            String token = links.token(link);
            UploadLinks before = at(store, keys, NOW.plus(Duration.ofHours(72)).minusMillis(1));
            UploadLinks after = at(store, keys, NOW.plus(Duration.ofHours(72)));

            assertThat(token).hasSize(43).doesNotContain("1001");
            assertThat(before.isOpen(before.find(token).orElseThrow())).isTrue();
            assertThat(after.isOpen(after.find(token).orElseThrow())).isFalse();
            assertThat(after.open(PUPIL)).isEmpty();
        }
    }

    @Test
    void the_keys_of_another_store_sign_nothing_here() {
        try (var store = AidStore.open(home, Clock.fixed(NOW, ZoneOffset.UTC))) {
            UploadLinks links = at(store, TestKeys.ring(), NOW);
            UploadLink link = links.make(PUPIL, List.of("PUPIL_ID.FRONT"), "clerk");
            KeyRing others = KeyRing.of((name, mayMake) -> new byte[32], true);

            assertThat(links.find(at(store, others, NOW).token(link))).isEmpty();
            assertThat(links.find(links.token(link))).contains(link);
        }
    }

    @Test
    void what_is_no_token_is_none() {
        try (var store = AidStore.open(home, Clock.fixed(NOW, ZoneOffset.UTC))) {
            UploadLinks links = at(store, TestKeys.ring(), NOW);

            for (String token : List.of("", "=", "../x", "\u202e", "A".repeat(43), "A".repeat(400))) {
                assertThat(links.find(token)).as(token).isEmpty();
            }
        }
    }
}
