package org.aidroll.sis.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PackTexts;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.KeptRosterLine;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.RosterStore;
import org.aidroll.sis.store.RosterTurn;
import org.jspecify.annotations.Nullable;

/** The rosters of the past, as they were kept; nothing of them is reckoned again, and nothing of today enters them. */
public final class PastRosters {
    private final RosterStore rosters;
    private final DecisionStore decisions;
    private final PackStore packs;
    private final Clock clock;

    /** What this store keeps. */
    public PastRosters(RosterStore rosters, DecisionStore decisions, PackStore packs, Clock clock) {
        this.decisions = decisions;
        this.rosters = rosters;
        this.packs = packs;
        this.clock = clock;
    }

    /** Since which day rosters are kept; empty where none is yet. */
    public Optional<LocalDate> since() {
        return rosters.first().map(turn -> day(turn.at()));
    }

    /** On which day a moment falls. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The day or moment that is written so; empty where it is none. */
    public Optional<AsAt> parse(String written) {
        return AsAt.parse(written, clock);
    }

    /** The roster as it stood at the end of that time; empty where none had been kept yet, or the time is to come. */
    public Optional<PastRoster> at(AsAt asked) {
        return asked.isToCome() ? Optional.empty() : rosters.before(asked.end()).map(this::roster);
    }

    /** The last that was kept. */
    public Optional<PastRoster> latest() {
        return rosters.latest().map(this::roster);
    }

    /**
     * Who came, who went and to whom another amount is due, in the order of the later lines, then of the earlier.
     *
     * @param before of the earlier roster, the lines that count
     * @param after of the later one
     */
    public List<RosterChange> changes(
            PastRoster earlier, List<RosterLine> before, PastRoster later, List<RosterLine> after) {
        Map<StudentKey, RosterLine> stood = byKey(before);
        Set<StudentKey> stand = byKey(after).keySet();
        Map<String, String> bodies = decisions.bodies(after.stream()
                .filter(line -> isOther(stood.get(line.student().key()), line))
                .map(line -> line.student().key())
                .flatMap(key -> Stream.of(hash(earlier, key), hash(later, key)))
                .toList());
        List<RosterChange> changes = new ArrayList<>();
        for (RosterLine line : after) {
            StudentKey key = line.student().key();
            RosterLine was = stood.get(key);
            if (was == null) {
                changes.add(new RosterChange(null, line, List.of()));
            } else if (isOther(was, line)) {
                changes.add(
                        new RosterChange(was, line, why(bodies.get(hash(earlier, key)), bodies.get(hash(later, key)))));
            }
        }
        before.stream()
                .filter(line -> !stand.contains(line.student().key()))
                .forEach(line -> changes.add(new RosterChange(line, null, List.of())));
        return changes;
    }

    private static boolean isOther(@Nullable RosterLine before, RosterLine after) {
        return before != null && !before.due().equals(after.due());
    }

    private static Map<StudentKey, RosterLine> byKey(List<RosterLine> lines) {
        Map<StudentKey, RosterLine> byKey = new HashMap<>();
        lines.forEach(line -> byKey.put(line.student().key(), line));
        return byKey;
    }

    private static String hash(PastRoster roster, StudentKey key) {
        return roster.decisions().getOrDefault(key, "");
    }

    /** Nothing where one of them was erased, or is of a program that kept it otherwise. */
    private static List<DecisionChange> why(@Nullable String before, @Nullable String after) {
        if (before == null || before.isEmpty() || after == null || after.isEmpty()) {
            return List.of();
        }
        try {
            return AidEngines.explainDiff(AidEngines.kept(before), AidEngines.kept(after));
        } catch (AidException ofAnotherForm) {
            return List.of();
        }
    }

    private PastRoster roster(RosterTurn turn) {
        PolicyPack pack = pack(turn);
        List<KeptRosterLine> kept = rosters.lines(turn, false);
        List<KeptRosterLine> told = kept.stream()
                .filter(line -> !line.text().isEmpty() && line.dueFen() != null)
                .toList();
        List<KeptLine> read =
                told.stream().map(line -> KeptLine.read(line.text())).toList();
        int[] ranks = NameRanks.of(read.stream().map(KeptLine::name).toList());
        List<RosterLine> lines = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            KeptRosterLine line = told.get(i);
            Long due = line.dueFen();
            lines.add(read.get(i).line(i, ranks[i], line.student(), due == null ? Money.ZERO : Money.ofFen(due), pack));
        }
        Map<StudentKey, String> hashes = new HashMap<>();
        told.forEach(line -> hashes.put(line.student(), String.valueOf(line.decision())));
        return new PastRoster(
                turn.at(), pack, turn.term(), turn.assessedOn(), lines, hashes, kept.size() - told.size());
    }

    private PolicyPack pack(RosterTurn turn) {
        Map<String, String> files = packs.files(turn.packDigest());
        if (files.isEmpty()) {
            throw new AidException("the policy pack " + turn.pack() + " of digest " + turn.packDigest()
                    + " is not kept\nMaybe the store was put back from a copy without it");
        }
        return PackTexts.read(turn.pack(), files).pack();
    }
}
