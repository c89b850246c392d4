package org.aidroll.sis.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.KeptRosterLine;
import org.aidroll.sis.store.RosterStore;
import org.aidroll.sis.store.RosterTurn;
import org.aidroll.sis.verify.ListDigest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every roster before anybody sees it: of each pupil on it the decision and the line, where either is another than
 * was kept last. A decision that was made again on another day and came out alike is not another one: the one before
 * stands. So a roster that stays as it is costs one row a day.
 */
public final class RosterKeeper {
    /** What is another each day though nothing has changed. */
    private static final Pattern OF_THE_DAY = Pattern.compile("\"(?:assessmentDate|knownDate|hash)\":\"[^\"]*\",?");

    private static final int TRIES = 3;

    private final RosterStore rosters;
    private final DecisionStore decisions;
    private final ZoneId zone;

    private @Nullable Long known;
    private Map<StudentKey, Standing> standing = Map.of();

    /**
     * A line that stands.
     *
     * @param decision the hash of the decision it rests on
     * @param content tells that decision from another one, but for the day
     * @param text what the line says
     */
    private record Standing(String decision, String content, String text) {}

    /** A line of the roster as it is now, with the decision that was made for it. */
    private record Line(DecisionStore.Made made, Standing standing) {

        /** The line by the decision that stands already, where this one is no other but for the day. */
        Standing after(@Nullable Standing before) {
            return before != null && before.content().equals(standing.content())
                    ? new Standing(before.decision(), before.content(), standing.text())
                    : standing;
        }
    }

    /**
     * Keeps rosters in this store.
     *
     * @param zone where a day begins
     */
    public RosterKeeper(RosterStore rosters, DecisionStore decisions, ZoneId zone) {
        this.rosters = rosters;
        this.decisions = decisions;
        this.zone = zone;
    }

    /**
     * Keeps the roster of this book, as far as it is another than the last that was kept.
     *
     * @param begun when its roll and lists were begun to be read
     * @throws AidException if it cannot be kept
     */
    public synchronized void keep(CountyBook book, Instant begun) {
        if (book.lines().isEmpty()) {
            return; // a roll that nobody could read is not one that everybody has left
        }
        Map<StudentKey, Line> lines = lines(book);
        for (int i = 0; i < TRIES; i++) {
            if (isKept(book, begun, lines)) {
                return;
            }
            known = null; // another server was faster: what it kept is read first
        }
        throw new AidException("other servers keep rosters faster than this one\nMaybe ask again in a moment");
    }

    private boolean isKept(CountyBook book, Instant begun, Map<StudentKey, Line> lines) {
        Optional<RosterTurn> latest = rosters.latest();
        if (latest.filter(turn -> !turn.at().isBefore(begun)).isPresent()) {
            return true; // another server has read roll and lists since, and kept that
        }
        load(latest);
        Map<StudentKey, Standing> next = new HashMap<>();
        lines.forEach((key, line) -> next.put(key, line.after(standing.get(key))));
        List<KeptRosterLine> changed = changed(next);
        if (changed.isEmpty()
                && latest.filter(turn -> isOfDay(turn, book, begun)).isPresent()) {
            return true;
        }
        decisions.keepAll(
                changed.stream()
                        .flatMap(line -> Optional.ofNullable(lines.get(line.student())).stream())
                        .map(Line::made)
                        .filter(made -> isOf(next.get(made.decision().student()), made))
                        .toList(),
                begun);
        var turn = turn(latest.map(RosterTurn::number).orElse(0L) + 1, book, begun, next);
        if (!rosters.keep(turn, changed)) {
            return false;
        }
        known = turn.number();
        standing = next;
        return true;
    }

    /** Whether the line rests on that decision, and on none of before that is the same. */
    private static boolean isOf(@Nullable Standing line, DecisionStore.Made made) {
        return line != null && line.decision().equals(made.decision().hash());
    }

    private boolean isOfDay(RosterTurn turn, CountyBook book, Instant begun) {
        return turn.at().atZone(zone).toLocalDate().equals(begun.atZone(zone).toLocalDate())
                && turn.assessedOn().equals(book.assessedOn())
                && turn.packDigest().equals(book.pack().digest());
    }

    private static RosterTurn turn(long number, CountyBook book, Instant begun, Map<StudentKey, Standing> lines) {
        Map<String, String> hashes = new TreeMap<>();
        lines.forEach((key, line) -> hashes.put(key.value(), line.decision()));
        return new RosterTurn(
                number,
                begun,
                book.term(),
                book.assessedOn(),
                book.pack().id(),
                book.pack().digest(),
                lines.size(),
                ListDigest.of(hashes));
    }

    /** What stands by the store, read again where it is not what this server kept last. */
    private void load(Optional<RosterTurn> latest) {
        long number = latest.map(RosterTurn::number).orElse(0L);
        if (known != null && known == number) {
            return;
        }
        Map<StudentKey, Standing> read = new HashMap<>();
        latest.map(turn -> rosters.lines(turn, true))
                .orElse(List.of())
                .forEach(line -> read.put(
                        line.student(),
                        new Standing(String.valueOf(line.decision()), content(line.body()), line.text())));
        standing = read;
        known = number;
    }

    private Map<StudentKey, Line> lines(CountyBook book) {
        Map<StudentKey, Line> lines = new HashMap<>();
        var entitlements = book.run().entitlements();
        for (RosterLine line : book.lines()) {
            if (RosterQuery.isOnRoster(line)) {
                Decision decision = entitlements.decision(line.index());
                String body = AidEngines.json(decision);
                lines.put(
                        line.student().key(),
                        new Line(
                                new DecisionStore.Made(decision, body),
                                new Standing(
                                        decision.hash(),
                                        content(body),
                                        KeptLine.of(line).text())));
            }
        }
        return lines;
    }

    private List<KeptRosterLine> changed(Map<StudentKey, Standing> next) {
        List<KeptRosterLine> changed = new ArrayList<>();
        next.forEach((key, line) -> {
            if (!line.equals(standing.get(key))) {
                changed.add(new KeptRosterLine(key, line.decision(), line.text(), null, ""));
            }
        });
        standing.keySet().stream()
                .filter(key -> !next.containsKey(key))
                .map(KeptRosterLine::gone)
                .forEach(changed::add);
        return changed;
    }

    private static String content(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(OF_THE_DAY.matcher(body).replaceAll("").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
