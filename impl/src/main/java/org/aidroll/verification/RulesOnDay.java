package org.aidroll.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.verification.Verification;

/**
 * The rules in force on one day.
 *
 * @param day the day
 * @param confirming the sets of visits any of which confirms
 * @param validDays how long a visit speaks
 * @param makerCounts whether a visit by who entered the record is a check
 */
record RulesOnDay(
        LocalDate day, List<Set<VisitType>> confirming, Map<VisitType, Integer> validDays, boolean makerCounts) {

    static RulesOnDay of(VerificationRules rules, LocalDate day) {
        var asOf = AsOf.day(day);
        return new RulesOnDay(
                day,
                asOf.in(rules.confirming()).map(Dated::value).orElse(List.of()),
                asOf.in(rules.validDays()).map(Dated::value).orElse(Map.of()),
                asOf.in(rules.makerCounts()).map(Dated::value).orElse(true));
    }

    /** The last day on which the visit speaks. */
    LocalDate lastDay(Verification visit) {
        Integer days = validDays.get(visit.type());
        return days == null ? LocalDate.MAX : visit.at().plusDays(days);
    }

    /** Whether the visit still speaks on the day of assessment. */
    boolean speaks(Verification visit) {
        return !lastDay(visit).isBefore(day);
    }
}
