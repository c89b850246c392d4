package org.aidroll.county.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the lines of a judgement. */
final class Verdicts {
    private static final int SHOWN = 3;
    private final List<Verdict> lines = new ArrayList<>();

    void say(String check, boolean ok, String figure) {
        lines.add(new Verdict(check, ok, figure));
    }

    /** Ok if there is nothing wrong; the figure says how much is, and shows some of it. */
    void none(String check, Collection<?> wrong, int of) {
        String some = wrong.isEmpty() ? "" : " " + wrong.stream().limit(SHOWN).toList();
        say(check, wrong.isEmpty(), wrong.size() + " wrong of " + of + some);
    }

    List<Verdict> lines() {
        return List.copyOf(lines);
    }
}
