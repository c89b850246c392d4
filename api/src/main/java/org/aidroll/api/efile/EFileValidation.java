package org.aidroll.api.efile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What validation says of the e-files of a roll.
 *
 * @param reports one for each pupil who has an e-file, or needs one, in the roll's order
 * @param findings what is of no pupil of the roll
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EFileValidation(List<EFileReport> reports, List<Finding> findings) {

    /** Copies the lists. */
    public EFileValidation {
        reports = List.copyOf(reports);
        findings = List.copyOf(findings);
    }

    /** The report on the pupil; empty where the pupil has no e-file and needs none. */
    public Optional<EFileReport> report(StudentKey student) {
        return reports.stream()
                .filter(report -> report.student().equals(student))
                .findFirst();
    }

    /** Everything found, of no pupil first. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), reports.stream().flatMap(report -> report.findings().stream()))
                .toList();
    }
}
