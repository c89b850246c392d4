package org.aidroll.subsidy;

import java.util.AbstractList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.explain.DecisionText;
import org.jspecify.annotations.Nullable;

/** Keeps one reference for each pupil, to an outcome shared by all of one profile; a decision is made when it is read. */
public final class BatchEntitlements implements Entitlements {
    private final DecisionFrame frame;
    private final List<TierAssignment> assignments;
    private final Outcome[] outcomes;
    /** Of the outcomes that were read. */
    private final Map<Outcome, DecisionText> texts = Collections.synchronizedMap(new IdentityHashMap<>());

    private volatile @Nullable Map<StudentKey, Integer> places;

    BatchEntitlements(DecisionFrame frame, List<TierAssignment> assignments, Outcome[] outcomes) {
        this.frame = frame;
        this.assignments = assignments;
        this.outcomes = outcomes;
    }

    @Override
    public int size() {
        return outcomes.length;
    }

    @Override
    public StudentKey student(int index) {
        return assignments.get(index).student().key();
    }

    @Override
    public List<Award> awards(int index) {
        return outcomes[index].awards();
    }

    @Override
    public List<OpenAward> open(int index) {
        return outcomes[index].open();
    }

    @Override
    public Decision decision(int index) {
        StudentKey student = student(index);
        return frame.decision(student, outcomes[index], text(index).hash(student));
    }

    /** The decision about the pupil at that place as an auditor keeps it, without making it first. */
    public String json(int index) {
        return text(index).json(student(index));
    }

    private DecisionText text(int index) {
        return texts.computeIfAbsent(
                outcomes[index], outcome -> new DecisionText(frame.decision(student(index), outcome)));
    }

    @Override
    public List<Decision> decisions() {
        return new Decisions();
    }

    /** The decisions as a list whose elements are made when they are read. */
    private final class Decisions extends AbstractList<Decision> implements RandomAccess {
        @Override
        public Decision get(int index) {
            return decision(index);
        }

        @Override
        public int size() {
            return outcomes.length;
        }
    }

    @Override
    public Optional<Decision> decision(StudentKey student) {
        return Optional.ofNullable(places().get(student)).map(this::decision);
    }

    private Map<StudentKey, Integer> places() {
        var known = places;
        if (known == null) {
            known = new HashMap<>(outcomes.length * 2);
            for (int i = 0; i < outcomes.length; i++) {
                known.put(student(i), i);
            }
            places = known;
        }
        return known;
    }

    @Override
    public Money total() {
        long fen = 0;
        for (Outcome outcome : outcomes) {
            fen = Math.addExact(fen, outcome.due().fen());
        }
        return Money.ofFen(fen);
    }

    @Override
    public String toString() {
        return "Entitlements[" + size() + " pupils, " + total() + " yuan]";
    }
}
