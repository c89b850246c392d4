package org.aidroll.sis.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.store.DecisionStore;
import org.jspecify.annotations.Nullable;

/**
 * A decision of before, and what was different from the one before it in the same term.
 *
 * @param at when it was shown first
 * @param decision what was decided, as it was kept
 * @param before the decision before it in its term, or null where it is the first
 * @param changes what changed for which benefit; empty for the first of a term
 * @param facts the facts that differ, by their names: the values before, the values after
 */
public record PastDecision(
        Instant at,
        Decision decision,
        @Nullable Decision before,
        List<DecisionChange> changes,
        Map<String, List<List<String>>> facts) {

    /** Copies the collections. */
    public PastDecision {
        changes = List.copyOf(changes);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Of decisions as they were kept, oldest first, those that brought something new, newest first. */
    static List<PastDecision> of(List<DecisionStore.Kept> kept) {
        List<PastDecision> past = new ArrayList<>();
        Map<SchoolTerm, Decision> latest = new HashMap<>();
        for (DecisionStore.Kept one : kept) {
            Decision decision = read(one.body());
            if (decision == null) {
                continue;
            }
            Decision before = latest.put(decision.term(), decision);
            if (before == null) {
                past.add(new PastDecision(one.at(), decision, null, List.of(), Map.of()));
                continue;
            }
            var changes = AidEngines.explainDiff(before, decision);
            var facts = changedFacts(before, decision);
            // Asked again on another day and answered alike: nothing that anybody has to read.
            if (!changes.isEmpty() || !facts.isEmpty() || !before.packDigest().equals(decision.packDigest())) {
                past.add(new PastDecision(one.at(), decision, before, changes, facts));
            }
        }
        Collections.reverse(past);
        return past;
    }

    /** What a program of before kept in another form is not shown, and keeps nobody from seeing the rest. */
    private static @Nullable Decision read(String body) {
        try {
            return AidEngines.kept(body);
        } catch (AidException ofAnotherForm) {
            return null;
        }
    }

    private static Map<String, List<List<String>>> changedFacts(Decision before, Decision after) {
        Map<String, List<List<String>>> changed = new TreeMap<>();
        var names = new TreeSet<>(before.facts().keySet());
        names.addAll(after.facts().keySet());
        for (String name : names) {
            List<String> was = before.facts().getOrDefault(name, List.of());
            List<String> is = after.facts().getOrDefault(name, List.of());
            if (!was.equals(is)) {
                changed.put(name, List.of(was, is));
            }
        }
        return changed;
    }
}
