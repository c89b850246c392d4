package org.aidroll.api.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/** How the records of the pupils stand after all visits, in the order of their keys. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VerifiedRoll {
    private final List<PupilVerification> pupils;
    private final List<Finding> findings;
    private final Map<StudentKey, PupilVerification> bySubject;

    /**
     * These pupils with what was found.
     *
     * @throws IllegalStateException if one pupil stands twice
     */
    public VerifiedRoll(List<PupilVerification> pupils, List<Finding> findings) {
        this.pupils = List.copyOf(pupils);
        this.findings = List.copyOf(findings);
        this.bySubject =
                this.pupils.stream().collect(Collectors.toMap(PupilVerification::subject, Function.identity()));
    }

    /** One line for each pupil. */
    public List<PupilVerification> pupils() {
        return pupils;
    }

    /** How the record of that pupil stands; empty where nobody asked for it and nobody went. */
    public Optional<PupilVerification> pupil(StudentKey subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** What was found wrong with visits or records. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "VerifiedRoll[" + pupils.size() + " pupils, " + findings.size() + " findings]";
    }
}
