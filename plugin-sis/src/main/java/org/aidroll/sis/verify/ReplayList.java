package org.aidroll.sis.verify;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PackTexts;
import org.aidroll.sis.settings.ChinaTime;

/**
 * {@code java -cp aidroll-plugin-sis-VERSION-all.jar org.aidroll.sis.verify.ReplayList HOME DAY}: reads the aid roster as it
 * stood at the end of that day ({@code 2026-11-20}, in China, or a moment: {@code 2026-11-20T08:00:00Z}), and
 * makes each of its decisions again from what was kept with it: the facts and the text of the policy pack, and nothing of
 * today. It says of each pupil, by the host's key, whether the same comes out to the letter; and of the list, whether a
 * line was taken away, added or changed. {@code HOME} is as for {@link VerifyAudit}; no key is needed, nothing is changed.
 *
 * <p>Leaves with 0 where the list is whole and each decision comes out the same, with 1 where something differs, and with 2
 * where nothing differs and some, or all, could not be replayed.
 */
public final class ReplayList {
    private static final int DIFFERS = 1;
    private static final int UNREADABLE = 2;

    private final Connection connection;
    private final PrintStream out;
    private final Map<String, Optional<PolicyPack>> packs = new HashMap<>();
    private int same;
    private int other;
    private int unable;

    private ReplayList(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, ChinaTime.ZONE, System.out));
    }

    static int run(String[] arguments, ZoneId zone, PrintStream out) {
        if (arguments.length == 0 || !StoreConnection.isThere(arguments[0])) {
            out.println(StoreConnection.NONE);
            return UNREADABLE;
        }
        Optional<Instant> end = arguments.length == 2 ? end(arguments[1], zone) : Optional.empty();
        if (end.isEmpty()) {
            out.println("no day is named\nMaybe write it as 2026-11-20, or a moment as 2026-11-20T08:00:00Z");
            return UNREADABLE;
        }
        try (Connection connection = StoreConnection.open(arguments[0])) {
            return new ReplayList(connection, out).replay(end.get(), zone);
        } catch (SQLException refused) {
            out.println(StoreConnection.refused(refused));
            return UNREADABLE;
        }
    }

    private static Optional<Instant> end(String written, ZoneId zone) {
        try {
            return Optional.of(
                    written.indexOf('T') < 0
                            ? LocalDate.parse(written)
                                    .plusDays(1)
                                    .atStartOfDay(zone)
                                    .toInstant()
                            : Instant.parse(written).plus(1, ChronoUnit.MICROS));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private int replay(Instant end, ZoneId zone) throws SQLException {
        Optional<KeptList> found = KeptList.before(connection, end);
        if (found.isEmpty()) {
            out.println(
                    KeptList.first(connection)
                            .map(first -> "no roster was kept by then: the first is of "
                                    + LocalDate.ofInstant(first, zone) + "\nMaybe name that day, or a later one")
                            .orElse(
                                    "no roster is kept\nMaybe this store is of an earlier program, or nobody has opened it yet"));
            return UNREADABLE;
        }
        KeptList list = found.get();
        for (KeptList.Line line : list.lines()) {
            replay(line);
        }
        boolean whole = list.presentDigest().equals(list.digest());
        if (!whole) {
            out.println("BROKEN: the list had " + list.count() + " lines when it was made, and these "
                    + list.lines().size() + " are not those: lines were taken away, added or changed");
        }
        out.println("roster made at " + list.at() + ": " + list.lines().size() + " lines, " + same
                + " come out the same, " + other + " differ, " + unable + " cannot be replayed"
                + (whole ? "; the list is whole" : ""));
        return other > 0 || !whole ? DIFFERS : unable > 0 ? UNREADABLE : 0;
    }

    private void replay(KeptList.Line line) throws SQLException {
        try {
            Optional<String> obstacle = obstacle(line);
            if (obstacle.isPresent()) {
                unable++;
                out.println("cannot  " + line.student() + " " + line.hash() + ": " + obstacle.get());
            } else if (isSame(line)) {
                same++;
                out.println("same    " + line.student() + " " + line.hash());
            } else {
                other++;
                out.println("DIFFERS " + line.student() + " " + line.hash());
            }
        } catch (AidException broken) {
            other++;
            out.println("DIFFERS " + line.student() + " " + line.hash() + ": "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Optional<String> obstacle(KeptList.Line line) throws SQLException {
        if (line.body() == null) {
            return Optional.of("the decision is not kept any more, its term being over");
        }
        if (line.body().isEmpty()) {
            return Optional.of("what it used was erased with the pupil's data");
        }
        return pack(line).isEmpty()
                ? Optional.of("the policy pack " + line.pack() + " of digest " + line.packDigest() + " is not kept")
                : Optional.empty();
    }

    /** A decision that was put in the place of another one is not the same, though it may be whole in itself. */
    private boolean isSame(KeptList.Line line) throws SQLException {
        String body = String.valueOf(line.body());
        var kept = AidEngines.kept(body);
        return kept.hash().equals(line.hash())
                && kept.student().value().equals(line.student())
                && AidEngines.replays(body, pack(line).orElseThrow());
    }

    /** The pack by the text that was kept of it; a text that was changed has another digest, and is another pack. */
    private Optional<PolicyPack> pack(KeptList.Line line) throws SQLException {
        String digest = String.valueOf(line.packDigest());
        Optional<PolicyPack> known = packs.get(digest);
        if (known == null) {
            Map<String, String> files = KeptList.pack(connection, digest);
            known = files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            PackTexts.read(String.valueOf(line.pack()), files).pack());
            packs.put(digest, known);
        }
        return known;
    }
}
