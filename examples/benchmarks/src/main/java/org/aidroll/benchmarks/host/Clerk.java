package org.aidroll.benchmarks.host;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** A clerk who looks at one thing after another, drawn by chance from a fixed seed. */
final class Clerk {
    private static final int PUPILS = 70;
    private static final int ROSTER = 20;
    private static final List<String> FILTERS = List.of(
            "",
            "",
            "&state=DUE",
            "&state=UNAIDED",
            "&state=NOT_PAID",
            "&state=IN_REVIEW",
            "&category=POVERTY",
            "&stage=PRIMARY",
            "&q=%E7%8E%8B"); // 王
    private static final List<String> ORDERS = List.of("SCHOOL", "NAME", "DUE", "DIFFERENCE");
    private static final int PAGES = 3;
    private static final int SIZE = 50;

    private final HostSession session;
    private final List<String> pupils;
    private final SplittableRandom chance;
    private final Answers answers;

    /** @param pupils the keys of those the clerk may see */
    Clerk(HostSession session, List<String> pupils, SplittableRandom chance, Answers answers) {
        this.session = session;
        this.pupils = pupils;
        this.chance = chance;
        this.answers = answers;
    }

    /** Nanoseconds, fewer than so many milliseconds. */
    long within(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(chance.nextLong(millis));
    }

    /**
     * Asks for something.
     *
     * @param moment when it was to be asked, as {@link System#nanoTime()} has it
     */
    void act(long moment, boolean counts) {
        int what = chance.nextInt(100);
        if (what < PUPILS) {
            String pupil = pupils.get(chance.nextInt(pupils.size()));
            answers.follow("pupil's page", moment, counts, session.ask("/students/" + pupil))
                    .thenAccept(seen -> answers.follow(
                            "panel",
                            System.nanoTime(),
                            counts,
                            session.ask("/aidroll/api/students/" + pupil + "/panel")));
        } else if (what < PUPILS + ROSTER) {
            answers.follow("roster", moment, counts, session.ask(roster()));
        } else {
            answers.follow("host's list", moment, counts, session.ask("/students?page=" + (1 + chance.nextInt(PAGES))));
        }
    }

    private String roster() {
        return "/aidroll/api/roster?size=" + SIZE + "&from=" + SIZE * chance.nextInt(PAGES) + "&order="
                + ORDERS.get(chance.nextInt(ORDERS.size())) + FILTERS.get(chance.nextInt(FILTERS.size()));
    }
}
