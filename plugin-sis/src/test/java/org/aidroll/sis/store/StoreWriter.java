package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLERK;
import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.POVERTY;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.aidroll.sis.store.StoreFixture.link;
import static org.aidroll.sis.store.StoreFixture.registry;
import static org.aidroll.sis.store.StoreFixture.ruling;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.document.DocumentFiles;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.document.Intake;
import org.aidroll.sis.document.IntakeSettings;
import org.aidroll.sis.document.Taken;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;

/** A server of its own that writes all there is to write, one after the other, and says what it has written, until killed. */
final class StoreWriter {
    /** What a line begins with that says that something is kept. */
    static final String KEPT = "kept ";

    static final int LINKS = 40;

    private static final byte[] PHOTOGRAPH = Photographs.sharp(1);

    private StoreWriter() {}

    /** A process that writes to the store of that home, or of that address. */
    static Process start(String place, Path home, int run) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreWriter.class.getName(),
                        place,
                        home.toString(),
                        String.valueOf(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static AidStore open(String place, Path home) {
        return place.startsWith("jdbc:")
                ? AidStore.inHost(ServerDatabase.dataSource(place), home, SchemaMode.MIGRATE, CLOCK)
                : AidStore.open(home, CLOCK);
    }

    public static void main(String[] arguments) {
        String run = arguments[2];
        var store = open(arguments[0], Path.of(arguments[1]));
        var keys = new KeyStore(store).open(TestKeys.of("a test"), NOW);
        var rulings = new RulingStore(store, keys);
        int version = rulings.ofStudent(PUPIL.key()).stream()
                .mapToInt(KeptRuling::version)
                .max()
                .orElse(0);
        for (int i = 1; ; i++) {
            String object = run + "." + i;
            new AuditLog(store, CLOCK).add(CLERK, "PANEL_SEEN", object);
            say("audit " + object);
            version++;
            if (rulings.keep(ruling(version, "reason " + version))) {
                say("ruling " + version);
            }
            if (hand(store, keys, Path.of(arguments[1]), object)) {
                say("document " + object);
            }
            links(store, object);
            say("links " + object);
            Decision decision = decision(object);
            new DecisionStore(store).keep(decision, body(object), NOW);
            say("decision " + object);
        }
    }

    /** By its name alone: to make a real one, each process would have to read the policy first. */
    private static Decision decision(String name) {
        var day = LocalDate.parse("2020-11-30");
        return new Decision(
                PUPIL.key(),
                SchoolTerm.parse("2020-AUTUMN"),
                day,
                day,
                "pack",
                "1",
                "cd".repeat(32),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                name);
    }

    /** Long, so that a half of it would be seen. */
    static String body(String name) {
        return ("{" + name + "}").repeat(1000);
    }

    private static boolean hand(AidStore store, KeyRing keys, Path home, String slot) {
        var sent = new Intake.Sent(PUPIL.key(), slot, PHOTOGRAPH, "image/jpeg", "clerk", null);
        return new Intake(vault(store, keys, home), IntakeSettings.defaults())
                        .take(sent)
                        .result()
                == Taken.Result.KEPT;
    }

    static DocumentVault vault(AidStore store, KeyRing keys, Path home) {
        return new DocumentVault(new DocumentRows(store), keys, new DocumentFiles(home.resolve("documents")), CLOCK);
    }

    private static void links(AidStore store, String student) {
        new LinkStore(store)
                .replaceAll(
                        List.of(registry(POVERTY)),
                        IntStream.range(2, 2 + LINKS)
                                .mapToObj(row -> link(POVERTY, row, student))
                                .toList(),
                        NOW);
    }

    private static void say(String what) {
        System.out.println(KEPT + what);
        System.out.flush();
    }
}
