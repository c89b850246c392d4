package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.KeptRuling;
import org.aidroll.sis.store.RulingStore;
import org.jspecify.annotations.Nullable;

/** What a person who decides about rows and pupils works with. What may not be there yet comes as a supplier. */
public final class ReviewDesk {
    private final Supplier<RegistryImport.Report> report;
    private final Supplier<RollReader> roll;
    private final Supplier<RulingStore> rulings;
    private final Rematch rematch;
    private final Clock clock;

    /**
     * The desk over these.
     *
     * @param report what the last matching said
     * @param rulings what people decided
     * @param rematch matches again after a person decided
     */
    public ReviewDesk(
            Supplier<RegistryImport.Report> report,
            Supplier<RollReader> roll,
            Supplier<RulingStore> rulings,
            Rematch rematch,
            Clock clock) {
        this.report = report;
        this.roll = roll;
        this.rulings = rulings;
        this.rematch = rematch;
        this.clock = clock;
    }

    /**
     * One row and pupil as they are now.
     *
     * @param what the row and the pupil
     * @param student the pupil as the roll is now
     * @param newest what was decided last, or null where nobody decided
     */
    public record Item(Reviewable what, Student student, @Nullable KeptRuling newest) {

        /** How often somebody decided; who decides names it, and is refused where somebody was faster. */
        public int version() {
            return newest == null ? 0 : newest.version();
        }
    }

    /**
     * What is to be decided, and what was.
     *
     * @param open the first of those that wait, in the order of lists and rows
     * @param waiting how many wait
     * @param decided the latest of those that were decided and can be decided again, the latest first
     */
    public record Page(List<Item> open, int waiting, List<Item> decided) {}

    /** What became of a decision. */
    public enum Ruled {
        /** It is kept, and every pupil's links are as it says. */
        APPLIED,
        /** It is kept; matching again failed and will be made up. */
        KEPT,
        /** Somebody else decided since. */
        STALE
    }

    /** What a person may see of this; rights are asked for each pupil, first as the roll was, then as it is. */
    public Page page(Predicate<Student> permitted, int most) {
        var last = report.get();
        List<KeptRuling> newest = rulings.get().newest();
        Map<String, KeptRuling> byRow = newest.stream()
                .collect(Collectors.toMap(
                        ruling -> key(ruling.registry(), ruling.rowDigest(), ruling.student()), Function.identity()));
        List<Reviewable> waiting = last.review().values().stream()
                .filter(Reviewable::isOpen)
                .filter(what -> !byRow.containsKey(key(what)))
                .filter(what -> permitted.test(what.student()))
                .toList();
        Map<String, Reviewable> known = last.review().values().stream()
                .collect(Collectors.toMap(ReviewDesk::key, Function.identity(), (one, two) -> one));
        List<Reviewable> decided = newest.stream()
                .map(ruling -> known.get(key(ruling.registry(), ruling.rowDigest(), ruling.student())))
                .filter(what -> what != null && permitted.test(what.student()))
                .toList();
        return new Page(items(waiting, byRow, permitted, most), waiting.size(), items(decided, byRow, permitted, most));
    }

    private List<Item> items(
            List<Reviewable> all, Map<String, KeptRuling> byRow, Predicate<Student> permitted, int most) {
        List<Item> items = new ArrayList<>();
        RollReader reader = roll.get();
        for (Reviewable what : all.subList(0, Math.min(most, all.size()))) {
            reader.find(what.student().key())
                    .filter(permitted)
                    .ifPresent(student -> items.add(new Item(what, student, byRow.get(key(what)))));
        }
        return items;
    }

    private static String key(Reviewable what) {
        return key(what.source().name(), what.digest(), what.student().key());
    }

    private static String key(String registry, String digest, StudentKey student) {
        return registry + "\u001f" + digest + "\u001f" + student.value();
    }

    /** The row and pupil of that id; empty where there is none, or the roll has the pupil no more. */
    public Optional<Item> find(String id) {
        return Optional.ofNullable(report.get().review().get(id)).flatMap(what -> roll.get()
                .find(what.student().key())
                .map(student -> new Item(what, student, newest(what).orElse(null))));
    }

    private Optional<KeptRuling> newest(Reviewable what) {
        return rulings.get().ofStudent(what.student().key()).stream()
                .filter(ruling -> ruling.registry().equals(what.source().name())
                        && ruling.rowDigest().equals(what.digest()))
                .findFirst();
    }

    /**
     * Keeps what a person decided, and matches again. The same said twice is said once.
     *
     * @param version how often somebody had decided when the person looked
     */
    public Ruled rule(Item item, Verdict verdict, String reason, int version, Actor actor) {
        Reviewable what = item.what();
        var ruling = new KeptRuling(
                what.source().name(),
                what.digest(),
                what.student().key(),
                version + 1,
                what.row().row(),
                what.row().category().code(),
                verdict,
                actor.id(),
                actor.realName(),
                reason,
                LocalDate.now(clock),
                clock.instant());
        Optional<KeptRuling> there = newest(what);
        int present = there.map(KeptRuling::version).orElse(0);
        boolean kept = present == version && rulings.get().keep(ruling);
        if (!kept && newest(what).filter(newest -> isTheSame(newest, ruling)).isEmpty()) {
            return Ruled.STALE;
        }
        return rematch.now() ? Ruled.APPLIED : Ruled.KEPT;
    }

    private static boolean isTheSame(KeptRuling one, KeptRuling other) {
        return one.version() == other.version()
                && one.verdict() == other.verdict()
                && one.login().equals(other.login())
                && one.reason().equals(other.reason());
    }
}
