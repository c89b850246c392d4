package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.ErrorRuleSets;
import org.junit.jupiter.api.Test;

/** Ten schools of one county in a month: the raw worst is a school of eight pupils, the one to look at is another. */
class ErrorRateTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 11);
    private static final LocalDate FREEZE = LocalDate.of(2020, 12, 1);
    private static final String NAMES = "ABCDEFGHIJ";
    private static final int[] PUPILS = {20, 15, 310, 420, 95, 8, 260, 180, 150, 240};
    private static final int[] WRONG = {2, 0, 9, 31, 4, 1, 12, 6, 3, 22};

    /** What the county knows of itself: a rate of .053 (90 of 1 698 records), worth 108 records. */
    private static final Prior COUNTY = Prior.ofDefault(.053003534, 108.1917846);

    private static List<SchoolScore> scores() {
        List<AuditFrame> frames = new ArrayList<>();
        List<RaisedFinding> findings = new ArrayList<>();
        for (int school = 0; school < NAMES.length(); school++) {
            String name = NAMES.substring(school, school + 1);
            List<StudentKey> pupils = IntStream.range(0, PUPILS[school])
                    .mapToObj(number -> StudentKey.of(name + number))
                    .toList();
            frames.add(AuditFrame.freeze(MONTH, name, pupils, FREEZE));
            pupils.stream().limit(WRONG[school]).forEach(pupil -> findings.add(wrongNumber(pupil)));
        }
        var request = ScoringRequest.of(MONTH, ErrorRuleSets.shipped(), frames, findings);
        return AidEngines.errorRateScorer(ScoreSettings.defaults().withDefault(COUNTY))
                .score(request)
                .schools();
    }

    private static RaisedFinding wrongNumber(StudentKey pupil) {
        var finding = Finding.of(FindingCode.ID_CHECK_FAILED, Location.of("roll"));
        return RaisedFinding.byMachine(
                finding.about(pupil.value()), ReviewLevel.TEACHER_ENTRY, LocalDate.of(2020, 11, 20));
    }

    @Test
    void the_county_errs_in_53_of_1000_records() {
        var counts = scores().stream().map(score -> score.errors().count()).toList();
        int x = counts.stream().mapToInt(count -> count.x()).sum();
        int n = counts.stream().mapToInt(count -> count.n()).sum();
        assertThat((double) x / n).isCloseTo(.053003534, within(1e-9));
    }

    @Test
    void one_error_among_eight_pupils_is_the_raw_worst_and_not_the_one_to_look_at() {
        var raw =
                worst(Comparator.comparingDouble(score -> score.errors().count().rate()));
        var shrunk = worst(Comparator.comparingDouble(score -> score.figures().shrunk()));

        assertThat(raw.school()).isEqualTo("F");
        assertThat(shrunk.school()).isEqualTo("J");
        assertThat(shrunk.figures().shrunk()).isCloseTo(.07965, within(5e-6));
        assertThat(shrunk.figures().probablyBad()).isCloseTo(.98891, within(5e-6));
    }

    private static SchoolScore worst(Comparator<SchoolScore> order) {
        return scores().stream().max(order).orElseThrow();
    }
}
