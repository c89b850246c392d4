package org.aidroll.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.finding.Severity;
import org.aidroll.county.report.ToCorrect;

/** The errors that wait to be put right: those that stand, and those that a person has to look at first. */
final class OpenErrors {
    private OpenErrors() {}

    static List<ToCorrect> of(SchoolScores scores) {
        var rules = scores.rules().in(scores.month());
        // One pupil's missing documents are one errand, however many cases they are.
        Map<ToCorrect, List<String>> open = new LinkedHashMap<>();
        for (ErrorCase error : scores.cases()) {
            boolean confirmed = error.state() == ErrorState.CONFIRMED || error.state() == ErrorState.UPHELD;
            if (confirmed || error.state() == ErrorState.SUSPECTED) {
                rules.rule(error.key().rule())
                        .filter(rule -> rule.severity() != Severity.INFO)
                        .ifPresent(rule -> open.computeIfAbsent(
                                        new ToCorrect(
                                                error.origin() == ReviewLevel.REGISTRY ? error.source() : "",
                                                error.key().subject(),
                                                rule.name().in(Locale.CHINA),
                                                List.of(),
                                                rule.severity(),
                                                confirmed,
                                                error.raisedOn().plusDays(rule.cureDays())),
                                        none -> new ArrayList<>())
                                .add(error.key().field()));
            }
        }
        return open.entrySet().stream()
                .map(one -> one.getKey()
                        .of(one.getValue().stream()
                                .filter(field -> !field.isEmpty())
                                .toList()))
                .toList();
    }
}
