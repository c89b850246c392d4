package org.aidroll.report.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.aidroll.api.errorrate.DepartmentErrors;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.ErrorTally;
import org.aidroll.api.errorrate.PaymentErrors;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ReviewerMeasure;
import org.aidroll.api.errorrate.RuleCount;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.Bulletin;
import org.aidroll.errorrate.statistics.CountyFigures;
import org.aidroll.policy.ErrorRuleSets;

/** Twenty schools over seven months: one has been bad all along and was told so, one is small, one has no record. */
final class SampleBulletin {
    static final YearMonth MONTH = YearMonth.of(2020, 12);
    static final int BAD = 17;
    static final int EMPTY = 19;

    private SampleBulletin() {}

    static Bulletin internal() {
        return of(scores(18));
    }

    static Bulletin of(SchoolScores scores) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            names.put(code(i), "石桥镇第" + (i + 1) + "小学");
        }
        return Bulletin.of(
                        "某县",
                        scores,
                        ScoreSettings.defaults(),
                        names,
                        LocalDate.of(2021, 1, 5),
                        LocalDate.of(2021, 1, 31))
                .withAppealTo("县学生资助管理中心");
    }

    static String code(int school) {
        return "21430001" + (10 + school);
    }

    /**
     * The scores of December.
     *
     * @param errors how many records of the first school have an error
     */
    static SchoolScores scores(int errors) {
        var random = new SplittableRandom(12);
        List<SchoolCount> history = new ArrayList<>();
        List<SchoolErrors> december = new ArrayList<>();
        for (int school = 0; school < 20; school++) {
            int n = school == EMPTY ? 0 : (int) Math.exp(random.nextDouble(1.9, 6.8));
            n = school == 0 ? 900 : school == BAD ? 420 : n;
            double rate = school == BAD ? .12 : .015;
            for (int before = 6; before > 0; before--) {
                history.add(SchoolCount.of(code(school), MONTH.minusMonths(before), n, drawn(random, n, rate)));
            }
            int x = school == 0 ? errors : drawn(random, n, rate);
            december.add(errors(school, n, x));
        }
        var figures = new CountyFigures(ScoreSettings.defaults())
                .of(
                        december.stream().map(SchoolErrors::count).toList(),
                        history,
                        Map.of(code(BAD), RectifyNotice.FINAL));
        List<SchoolScore> scores = new ArrayList<>();
        for (int i = 0; i < december.size(); i++) {
            scores.add(new SchoolScore(december.get(i), figures.get(i)));
        }
        return new SchoolScores(
                MONTH,
                ErrorRuleSets.shipped(),
                scores,
                List.of(new DepartmentErrors("dibao", 14, 15), new DepartmentErrors("poverty", 2, 2)),
                List.of(
                        new ReviewerMeasure(ReviewLevel.TEACHER_ENTRY, "李小明", 320, 12, 0, 0),
                        new ReviewerMeasure(ReviewLevel.SCHOOL_REVIEW, "王大力", 0, 0, 12, 9)),
                List.of(),
                List.of());
    }

    private static int drawn(SplittableRandom random, int n, double rate) {
        return (int) random.doubles(n).filter(chance -> chance < rate).count();
    }

    private static SchoolErrors errors(int school, int n, int x) {
        int critical = x / 4;
        var count = new SchoolCount(
                code(school), MONTH, n, x, x, critical, 0, n - x > 20 ? 4 : 0, n - x > 20 ? school % 3 : 0, 0);
        List<ErrorTally> tallies = new ArrayList<>();
        List<RuleCount> rules = new ArrayList<>();
        if (x > critical) {
            tallies.add(new ErrorTally(Severity.MAJOR, Direction.NEUTRAL, ReviewLevel.TEACHER_ENTRY, x - critical));
            rules.add(new RuleCount("id-number", x - critical));
        }
        if (critical > 0) {
            tallies.add(0, new ErrorTally(Severity.CRITICAL, Direction.UNDER, ReviewLevel.SCHOOL_REVIEW, critical));
            rules.add(new RuleCount("not-paid", critical));
        }
        return new SchoolErrors(
                count,
                String.format("%064x", school + 1),
                tallies,
                rules,
                List.of(),
                new PaymentErrors(
                        Money.ofYuan(Integer.toString(n * 500)),
                        Money.ZERO,
                        Money.ofYuan(Integer.toString(critical * 500))),
                x / 2,
                school % 4,
                x > 1 ? 6.5 : Double.NaN);
    }
}
