package org.aidroll.api.errorrate;

import java.time.YearMonth;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.apiguardian.api.API;

/**
 * All schools in one month.
 *
 * @param month the month
 * @param rules by which rules
 * @param schools the schools with a frame, by code
 * @param departments the departments' own errors, by list
 * @param reviewers who made and who passed errors, by level and person
 * @param cases every error case as it stands now, by key: the register for the next month
 * @param findings what was wrong with frames, steps, corrections and sign-offs
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolScores(
        YearMonth month,
        ErrorRuleSet rules,
        List<SchoolScore> schools,
        List<DepartmentErrors> departments,
        List<ReviewerMeasure> reviewers,
        List<ErrorCase> cases,
        List<Finding> findings) {

    /** Copies the lists. */
    public SchoolScores {
        schools = List.copyOf(schools);
        departments = List.copyOf(departments);
        reviewers = List.copyOf(reviewers);
        cases = List.copyOf(cases);
        findings = List.copyOf(findings);
    }
}
