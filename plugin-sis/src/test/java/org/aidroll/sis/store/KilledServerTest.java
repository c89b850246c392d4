package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.sis.verify.AuditEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server that is killed while it makes its tables or writes: nothing it acknowledged is lost, nothing is half done, and
 * the next one goes on. {@code -Daidroll.test.kills=200} for more than a build can wait for.
 */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("aidroll.test.kills", 10);
    private static final int EARLY = 3;
    /** As many as the writer takes before it begins anew: each is the last one of some run. */
    private static final int STEPS = 5;

    @TempDir
    Path home;

    private final Random chance = new Random(20201130);
    private final List<String> kept = new ArrayList<>();

    @Test
    void nothing_acknowledged_is_lost_from_the_trial_store() throws Exception {
        kill("h2");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_acknowledged_is_lost_from_the_hosts_database(ServerDatabase database) throws Exception {
        kill(database.fresh());
    }

    private void kill(String place) throws Exception {
        for (int run = 1; run <= KILLS; run++) {
            boolean early = run % (KILLS / EARLY) == 1;
            killOnce(StoreWriter.start(place, home, run), early);
            try (var store = StoreWriter.open(place, home)) {
                nothingIsLost(store);
                nothingIsHalfDone(store);
                everyDocumentHasItsFile(store);
            }
        }
        assertThat(kept).as("what was acknowledged in all runs").hasSizeGreaterThan(KILLS);
    }

    /** Early: at some moment of its start; else at some moment after one of its steps. */
    private void killOnce(Process process, boolean early) throws IOException, InterruptedException {
        try (var said = process.inputReader()) {
            if (early) {
                process.waitFor(200 + chance.nextInt(1000), TimeUnit.MILLISECONDS);
            } else {
                for (int left = 1 + chance.nextInt(STEPS); left > 0; ) {
                    String line = said.readLine();
                    assertThat(line).as("a server that goes on").isNotNull();
                    note(line);
                    left -= line.startsWith(StoreWriter.KEPT) ? 1 : 0;
                }
                process.waitFor(chance.nextInt(250), TimeUnit.MILLISECONDS);
            }
            assertThat(process.isAlive()).isTrue();
            process.toHandle().destroyForcibly(); // of the process itself, this would close what it said
            said.lines().forEach(this::note);
        }
        process.waitFor();
    }

    private void note(String line) {
        if (line.startsWith(StoreWriter.KEPT)) {
            kept.add(line.substring(StoreWriter.KEPT.length()));
        }
    }

    private List<String> kept(String kind) {
        return kept.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    private void nothingIsLost(AidStore store) {
        assertThat(new AuditLog(store, CLOCK).all())
                .extracting(AuditEntry::object)
                .containsAll(kept("audit"));
        assertThat(newest(store)).isGreaterThanOrEqualTo(last("ruling"));
        assertThat(new DecisionStore(store).bodiesOf(PUPIL.key()))
                .containsAll(kept("decision").stream().map(StoreWriter::body).toList());
    }

    private int last(String kind) {
        return kept(kind).stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static int newest(AidStore store) {
        var keys = new KeyStore(store).open(TestKeys.of("a test"), NOW);
        return new RulingStore(store, keys)
                .newest().stream().mapToInt(KeptRuling::version).max().orElse(0);
    }

    private void nothingIsHalfDone(AidStore store) {
        assertThat(AuditChain.problem(new AuditLog(store, CLOCK).all())).isEmpty();
        long rulings = store.transact(handle -> handle.createQuery("SELECT COUNT(*) FROM aid_ruling")
                .mapTo(Long.class)
                .one());
        assertThat(rulings).isEqualTo(newest(store));
        List<String> students = new LinkStore(store)
                .all().stream().map(link -> link.student().value()).toList();
        assertThat(students.size()).isIn(0, StoreWriter.LINKS);
        assertThat(Set.copyOf(students)).hasSizeLessThanOrEqualTo(1);
        if (!kept("links").isEmpty()) {
            assertThat(students).isNotEmpty();
            assertThat(number(students.get(0)))
                    .isGreaterThanOrEqualTo(
                            number(kept("links").get(kept("links").size() - 1)));
        }
    }

    private void everyDocumentHasItsFile(AidStore store) {
        var keys = new KeyStore(store).open(TestKeys.of("a test"), NOW);
        var vault = StoreWriter.vault(store, keys, home);
        List<KeptDocument> documents = vault.ofStudent(PUPIL.key());
        assertThat(documents).extracting(KeptDocument::slot).containsAll(kept("document"));
        assertThat(documents)
                .allSatisfy(document -> assertThat(vault.picture(document)).isPresent());
    }

    /** Of {@code run.step}, so that a later one is greater. */
    private static long number(String student) {
        String[] parts = student.split("\\.");
        return Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong(parts[1]);
    }
}
