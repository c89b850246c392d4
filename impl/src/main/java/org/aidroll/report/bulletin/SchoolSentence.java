package org.aidroll.report.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.BandMeasure;
import org.aidroll.api.errorrate.BandTest;
import org.aidroll.api.errorrate.RuleCount;
import org.aidroll.api.errorrate.ScoreSettings;

/** What is said of a school: its counts, its rate, its band, the inequality that fired and the rules it broke. */
final class SchoolSentence {
    private static final int COMMONEST = 3;

    private final Wording wording;
    private final ScoreSettings settings;
    private final RuleNames rules;
    private final boolean isPublic;

    SchoolSentence(Wording wording, ScoreSettings settings, RuleNames rules, boolean isPublic) {
        this.wording = wording;
        this.settings = settings;
        this.rules = rules;
        this.isPublic = isPublic;
    }

    String of(SchoolLine line) {
        if (line.isEmpty()) {
            return wording.say("sentence.empty", line.name());
        }
        return Stream.of(counts(line), why(line), broken(line))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(wording.say("list.sentence")));
    }

    private String counts(SchoolLine line) {
        var score = line.score();
        String band = wording.name(score.figures().verdict().band());
        if (line.hidden()) {
            return wording.say("sentence.hidden", line.name(), n(line), band);
        }
        return wording.say(
                "sentence.count",
                line.name(),
                line.count().n(),
                line.count().x(),
                Percent.of(line.count().rate()),
                Percent.of(score.figures().interval().low()),
                Percent.of(score.figures().interval().high()),
                band);
    }

    private String n(SchoolLine line) {
        return Masking.isSmall(line.count().n())
                ? wording.say("hidden")
                : Integer.toString(line.count().n());
    }

    private String why(SchoolLine line) {
        var verdict = line.score().figures().verdict();
        String tests = verdict.tests().stream()
                .map(test -> test(test, line))
                .collect(Collectors.joining(wording.say("list.semicolon")));
        return wording.say(verdict.band() == Band.ORDINARY ? "sentence.unmet" : "sentence.why", tests);
    }

    /** An inequality in words; without the value where the errors could be worked out of it. */
    private String test(BandTest test, SchoolLine line) {
        boolean pooledFew = isPublic && Masking.isSmall((int) Math.min(Integer.MAX_VALUE, test.x()));
        boolean hidden = (line.hidden() || pooledFew) && hides(test.measure());
        double rate = test.measure() == BandMeasure.PROBABLY_BAD ? settings.badRate() : settings.goodRate();
        return wording.say(
                (hidden ? "hidden." : "test.") + test.measure(),
                window(test, hidden),
                Percent.bound(rate),
                value(test),
                Percent.bound(test.bound()));
    }

    private static boolean hides(BandMeasure measure) {
        return switch (measure) {
            case PROBABLY_GOOD, PROBABLY_BAD, MONTH_RATE, CRITICAL_OVERDUE, UNVERIFIABLE -> true;
            case AT_BEST_GOOD, RECORDS, FINAL_NOTICES -> false;
        };
    }

    private static String value(BandTest test) {
        return switch (test.measure()) {
            case RECORDS, CRITICAL_OVERDUE, FINAL_NOTICES -> Long.toString((long) test.value());
            case PROBABLY_GOOD, PROBABLY_BAD, AT_BEST_GOOD, MONTH_RATE, UNVERIFIABLE ->
                Percent.beside(test.value(), test.bound());
        };
    }

    private String window(BandTest test, boolean hidden) {
        if (test.months() == 1) {
            return wording.say("window.one");
        }
        return hidden
                ? wording.say("window.more.hidden", test.months())
                : wording.say("window.more", test.months(), test.x(), test.n());
    }

    private String broken(SchoolLine line) {
        if (line.hidden()) {
            return "";
        }
        var errors = line.score().errors();
        String broken = commonest(errors.rules());
        int trial = errors.onTrial().stream().mapToInt(RuleCount::errors).sum();
        boolean trialShown = trial > 0 && !(isPublic && Masking.isSmall(trial));
        return Stream.of(
                        broken.isEmpty() ? "" : wording.say("sentence.rules", broken),
                        trialShown ? wording.say("sentence.trial", trial) : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(wording.say("list.sentence")));
    }

    /** The three commonest rules; in public those broken at least three times. */
    String commonest(List<RuleCount> counts) {
        return counts.stream()
                .filter(count -> !isPublic || !Masking.isSmall(count.errors()))
                .limit(COMMONEST)
                .map(count -> wording.say("rule.count", rules.name(count.rule()), count.errors()))
                .collect(Collectors.joining(wording.say("list.comma")));
    }
}
