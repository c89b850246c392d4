package org.aidroll.verification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.SampleRolls;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VisitResult;

/** Visits to 沈知禾, whose key is 1, by days before the day of assessment; and rules that are easy to reckon with. */
final class SampleVisits {
    static final StudentKey PUPIL = SampleRolls.primaryBoarder().key();
    static final LocalDate TODAY = SampleRolls.ASSESSMENT_DATE;

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final Citation C09 = new Citation("C09", "三联访", "", "", SourceMark.INFERENCE);

    /** All three confirm, each for 100 days; who entered the record may not check it. */
    static final VerificationRules ALL_THREE = rules(List.of(Set.of(VisitType.values())));

    private SampleVisits() {}

    static VerificationRules rules(List<Set<VisitType>> confirming) {
        return new VerificationRules(
                List.of(dated(confirming)),
                List.of(dated(Map.of(VisitType.HOME_VISIT, 100, VisitType.PHONE, 100, VisitType.VILLAGE_PATROL, 100))),
                List.of(dated(false)));
    }

    static <T> Dated<T> dated(T value) {
        return new Dated<>(EVER, value, C09);
    }

    static Verification visit(VisitType type, VisitResult result, int daysAgo) {
        return new Verification(PUPIL, type, "结对人" + type.ordinal(), TODAY.minusDays(daysAgo), result);
    }

    static Verification agrees(VisitType type, int daysAgo) {
        return visit(type, VisitResult.AGREES, daysAgo);
    }

    static Verification differs(VisitType type, int daysAgo) {
        return visit(type, VisitResult.DIFFERS, daysAgo);
    }

    /** These visits to the pupil, under the rule of all three. */
    static VerificationRequest request(Verification... visits) {
        return request(ALL_THREE, visits);
    }

    static VerificationRequest request(VerificationRules rules, Verification... visits) {
        return new VerificationRequest(
                SampleRolls.mixedHouseholds(), List.of(PUPIL), Arrays.asList(visits), rules, TODAY);
    }
}
