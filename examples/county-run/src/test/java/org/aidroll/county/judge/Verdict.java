package org.aidroll.county.judge;

/** One line of a judgement: what was held against what, and the figure. */
public record Verdict(String check, boolean ok, String figure) {
    @Override
    public String toString() {
        return (ok ? "ok          " : "FALLS SHORT ") + check + ": " + figure;
    }
}
