package org.aidroll.errorrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.api.errorrate.DepartmentErrors;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;

/** The errors that departments answer for. */
final class Departments {
    private static final class Errors {
        private final Set<String> records = new HashSet<>();
        private final Set<String> errors = new HashSet<>();
    }

    private Departments() {}

    /**
     * Whether a department answers for it: it stands in a department's list, and nothing of the school's own says the same
     * of the record. Where it stands decides, never what anybody says.
     *
     * @param ofRecord all cases of the record
     */
    static boolean answersFor(ErrorCase error, List<ErrorCase> ofRecord) {
        return error.origin() == ReviewLevel.REGISTRY
                && ofRecord.stream()
                        .noneMatch(other -> other.origin() != ReviewLevel.REGISTRY
                                && other.isError()
                                && other.key().rule().equals(error.key().rule()));
    }

    /** By list: errors in pupils' records, and in rows whose person nobody knows. */
    static List<DepartmentErrors> table(
            ScoringRequest request, ErrorRuleSet.InMonth rules, Map<StudentKey, List<Standing>> bySubject) {
        Map<String, Errors> lists = new TreeMap<>();
        bySubject.forEach((subject, standings) -> standings.stream()
                .filter(standing -> standing.isDepartments()
                        && standing.scores()
                        && standing.error().counts(standing.month(), standing.freeze()))
                .forEach(standing -> add(
                        lists,
                        standing.error().source(),
                        "subject " + subject.value(),
                        standing.rule().id() + "\n" + standing.error().key().field())));
        request.findings().stream()
                .filter(found -> found.origin() == ReviewLevel.REGISTRY
                        && found.finding().subject() == null)
                .forEach(found -> row(lists, found.finding(), rules));
        List<DepartmentErrors> table = new ArrayList<>();
        lists.forEach((source, errors) ->
                table.add(new DepartmentErrors(source, errors.records.size(), errors.errors.size())));
        return table;
    }

    private static void row(Map<String, Errors> lists, Finding finding, ErrorRuleSet.InMonth rules) {
        rules.rule(finding.code())
                .filter(rule -> rule.scoresIn(rules.month()))
                .ifPresent(rule -> add(
                        lists,
                        finding.location().source(),
                        "row " + finding.location().row(),
                        rule.id() + "\n" + finding.location().column()));
    }

    private static void add(Map<String, Errors> lists, String source, String record, String error) {
        var errors = lists.computeIfAbsent(source, none -> new Errors());
        errors.records.add(record);
        errors.errors.add(record + "\n" + error);
    }
}
