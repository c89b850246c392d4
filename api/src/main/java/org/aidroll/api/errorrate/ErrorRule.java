package org.aidroll.api.errorrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Label;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What counts as an error, and how much; one version of it.
 *
 * @param id its name
 * @param version from 1; a change is a version more, never another rule under the same number
 * @param name what people call it
 * @param severity CRITICAL: wrong person, payee or eligibility; MAJOR: would block or misroute money; MINOR: form; INFO
 *     never scores
 * @param direction which way it leads the money
 * @param cureDays how many days there are to cure it, 0 or more; then it is overdue
 * @param certain whether a machine's word is enough; else the case is a suspicion until a person says so
 * @param effectiveFrom from when on; a month is scored by what was in force on its first day, so that no change reaches a
 *     month that has begun
 * @param trial the last day of the trial, in which it is shown and never scores; null where there is none
 * @param findings the findings that are such an error
 * @param payments how payments stand to what is due, where that is such an error
 * @param citation where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ErrorRule(
        String id,
        int version,
        Label name,
        Severity severity,
        Direction direction,
        int cureDays,
        boolean certain,
        LocalDate effectiveFrom,
        @Nullable LocalDate trial,
        Set<FindingCode> findings,
        Set<ReconciliationKind> payments,
        Citation citation) {

    /** @throws IllegalArgumentException if the id is blank, the version below 1 or the days below 0 */
    public ErrorRule {
        if (id.isBlank() || version < 1 || cureDays < 0) {
            throw new IllegalArgumentException(
                    "the rule '" + id + "', version " + version + ", days to cure " + cureDays);
        }
        findings = Set.copyOf(findings);
        payments = Set.copyOf(payments);
    }

    /** The last day of the trial. */
    public Optional<LocalDate> trialUntil() {
        return Optional.ofNullable(trial);
    }

    /** Whether what it finds may count in that month: in force and past its trial on the first day, and not INFO. */
    public boolean scoresIn(YearMonth month) {
        LocalDate first = month.atDay(1);
        return severity != Severity.INFO && !effectiveFrom.isAfter(first) && (trial == null || trial.isBefore(first));
    }
}
