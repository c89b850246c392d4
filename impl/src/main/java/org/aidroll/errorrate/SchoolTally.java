package org.aidroll.errorrate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.ErrorTally;
import org.aidroll.api.errorrate.PaymentErrors;
import org.aidroll.api.errorrate.RuleCount;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.StudentKey;

/** Counts the records of one frame, each once, and the errors in them. */
final class SchoolTally {
    private static final Comparator<ErrorTally> ORDER = Comparator.comparing(ErrorTally::severity)
            .thenComparing(ErrorTally::direction)
            .thenComparing(ErrorTally::origin);

    private final AuditFrame frame;
    private final List<Standing> errors = new ArrayList<>();
    private int x;
    private int fresh;
    private int critical;
    private int minor;
    private int unverifiable;
    private int pending;
    private int overdue;

    SchoolTally(AuditFrame frame) {
        this.frame = frame;
    }

    /**
     * Counts all records.
     *
     * @param bySubject the error cases of each record
     * @param gone records that can no longer be seen
     * @param payments what was paid wrongly
     */
    SchoolErrors count(Map<StudentKey, List<Standing>> bySubject, Set<StudentKey> gone, PaymentErrors payments) {
        for (StudentKey subject : frame.subjects()) {
            List<Standing> ofRecord = bySubject.getOrDefault(subject, List.of());
            errors.addAll(ofRecord);
            record(ofRecord, gone.contains(subject));
        }
        var counted = errors.stream().filter(Standing::counts).toList();
        return new SchoolErrors(
                new SchoolCount(
                        frame.school(),
                        frame.month(),
                        frame.size(),
                        x,
                        fresh,
                        critical,
                        minor,
                        unverifiable,
                        pending,
                        overdue),
                frame.sha256(),
                tallies(counted),
                byRule(counted),
                byRule(errors.stream().filter(Standing::isOnTrial).toList()),
                payments,
                (int) counted.stream().filter(Standing::isCured).count(),
                (int) errors.stream().filter(Standing::isCuredInTime).count(),
                medianCureDays(counted));
    }

    private void record(List<Standing> ofRecord, boolean isGone) {
        var worst = ofRecord.stream()
                .filter(Standing::counts)
                .map(standing -> standing.rule().severity())
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
        if (worst == Severity.CRITICAL || worst == Severity.MAJOR) {
            x++;
            critical += worst == Severity.CRITICAL ? 1 : 0;
            fresh += ofRecord.stream().anyMatch(error -> error.counts() && error.isMajor() && error.isFresh()) ? 1 : 0;
            overdue += ofRecord.stream().anyMatch(SchoolTally::isCriticalOverdue) ? 1 : 0;
            return;
        }
        minor += worst == Severity.MINOR ? 1 : 0;
        if (isGone || waits(ofRecord, error -> error.error().state() == ErrorState.UNVERIFIABLE)) {
            unverifiable++;
        } else if (waits(ofRecord, error -> error.error().state().isPending())) {
            pending++;
        }
    }

    private static boolean isCriticalOverdue(Standing error) {
        return error.rule().severity() == Severity.CRITICAL && error.isOverdue();
    }

    private static boolean waits(List<Standing> ofRecord, Predicate<Standing> how) {
        return ofRecord.stream()
                .anyMatch(error -> error.scores() && error.isMajor() && !error.isDepartments() && how.test(error));
    }

    private static List<ErrorTally> tallies(List<Standing> counted) {
        Map<ErrorTally, Integer> cells = new TreeMap<>(ORDER);
        counted.forEach(standing -> cells.merge(
                new ErrorTally(
                        standing.rule().severity(),
                        standing.rule().direction(),
                        standing.error().origin(),
                        0),
                1,
                Integer::sum));
        return cells.entrySet().stream()
                .map(cell -> new ErrorTally(
                        cell.getKey().severity(),
                        cell.getKey().direction(),
                        cell.getKey().origin(),
                        cell.getValue()))
                .toList();
    }

    private static List<RuleCount> byRule(List<Standing> some) {
        Map<String, Integer> counts = new TreeMap<>();
        some.forEach(standing -> counts.merge(standing.rule().id(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new RuleCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(RuleCount::errors).reversed())
                .toList();
    }

    /** From the first raising, so that closing and opening again makes nothing younger. */
    private static double medianCureDays(List<Standing> counted) {
        long[] days = counted.stream()
                .flatMap(standing -> standing.error().correction().stream()
                        .map(cure -> Math.max(
                                0, ChronoUnit.DAYS.between(standing.error().raisedOn(), cure.at()))))
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int middle = days.length / 2;
        if (days.length == 0) {
            return Double.NaN;
        }
        return days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
    }
}
