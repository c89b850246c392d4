package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.store.AssertionStore;
import org.aidroll.sis.store.KeptAssertion;
import org.aidroll.sis.store.KeptAssertion.State;
import org.aidroll.sis.store.ProvingDocument;

/** What a person works with who says that a pupil has a category, or takes that back. */
public final class AssertionDesk {
    private final Supplier<AssertionStore> store;
    private final Runnable changed;
    private final Clock clock;

    /**
     * The desk over that store.
     *
     * @param changed what is told after a word was kept
     */
    public AssertionDesk(Supplier<AssertionStore> store, Runnable changed, Clock clock) {
        this.store = store;
        this.changed = changed;
        this.clock = clock;
    }

    /** This day, where the school is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The latest word about this pupil and category. */
    public Optional<KeptAssertion> newest(StudentKey student, HardshipCategory category) {
        return store.get().ofStudent(student).stream()
                .filter(kept -> kept.category().equals(category))
                .reduce((one, other) -> one.version() > other.version() ? one : other);
    }

    /**
     * Keeps that the pupil has the category, in place of what was said before. The same said twice is said once.
     *
     * @param version how often somebody had said something when the person looked
     * @return false where somebody else said something since: nothing is kept
     */
    public boolean say(
            StudentKey student,
            HardshipCategory category,
            ProvingDocument document,
            String reason,
            int version,
            Actor actor) {
        return keep(student, category, State.ASSERTED, document, reason, version, actor);
    }

    /**
     * Keeps that what was said last does not hold. The same said twice is said once.
     *
     * @return false where somebody else said something since
     */
    public boolean withdraw(KeptAssertion newest, String reason, int version, Actor actor) {
        return keep(newest.student(), newest.category(), State.WITHDRAWN, newest.document(), reason, version, actor);
    }

    private boolean keep(
            StudentKey student,
            HardshipCategory category,
            State state,
            ProvingDocument document,
            String reason,
            int version,
            Actor actor) {
        var said = new KeptAssertion(
                student,
                category,
                version + 1,
                state,
                document,
                reason,
                actor.id(),
                actor.realName(),
                today(),
                clock.instant());
        Optional<KeptAssertion> there = newest(student, category);
        int present = there.map(KeptAssertion::version).orElse(0);
        if (present == version && store.get().keep(said)) {
            changed.run();
            return true;
        }
        return newest(student, category)
                .filter(kept -> kept.saysTheSameAs(said))
                .isPresent();
    }
}
