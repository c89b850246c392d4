package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.ErrorRule;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.ledger.ReconciliationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorRuleSetsTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 11);
    private static final String SOURCES = "S: {document: d, article: a, mark: UNVERIFIED}\n";
    private static final String RULE = "  - {rule: number, version: 1, zh: 号码, en: number, severity: MAJOR,"
            + " direction: NEUTRAL, certain: true, cure-days: 30, from: 2020-01-01, cite: S, findings: [ID_CHECK_FAILED]}\n";

    @TempDir
    Path folder;

    private ErrorRuleSet read(String rules) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), SOURCES);
        Files.writeString(folder.resolve("rules.yaml"), "id: own\nversion: \"3\"\nrules:\n" + rules);
        return ErrorRuleSets.read(folder);
    }

    @Test
    void the_shipped_rules_call_every_wrong_payment_an_error_and_cite_what_they_rest_on() {
        var rules = ErrorRuleSets.shipped();

        assertThat(EnumSet.allOf(ReconciliationKind.class).stream()
                        .filter(kind -> rules.in(MONTH).rule(kind).isEmpty()))
                .containsExactly(ReconciliationKind.OK);
        assertThat(rules.rules())
                .allSatisfy(rule -> assertThat(rule.citation().isQuoted()).isTrue());
        var missed = rules.in(MONTH).rule(ReconciliationKind.MISSED).orElseThrow();
        assertThat(missed.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(missed.direction()).isEqualTo(Direction.UNDER);
        assertThat(rules.digest()).hasSize(64);
    }

    @Test
    void each_contradiction_in_an_e_file_is_an_error() {
        var rules = ErrorRuleSets.shipped().in(MONTH);

        assertThat(EnumSet.allOf(FindingCode.class).stream()
                        .filter(code -> code.number().startsWith("EFILE-06"))
                        .filter(code -> CheckClass.of(code) == CheckClass.SUBSTANTIVE)
                        .filter(code -> code.severity().compareTo(Severity.MAJOR) <= 0)
                        .filter(code -> rules.rule(code).isEmpty()))
                .as("of nobody on the roll, and of the order of days, which a camera's clock may have wrong")
                .containsExactly(FindingCode.DOCUMENT_DAYS_DISORDERED, FindingCode.EFILE_WITHOUT_STUDENT);
    }

    @Test
    void a_month_is_scored_by_what_was_in_force_on_its_first_day() throws IOException {
        var rules = read(RULE
                + RULE.replace("version: 1", "version: 2")
                        .replace("2020-01-01", "2020-11-02")
                        .replace("MAJOR", "MINOR"));

        assertThat(rules.in(MONTH).rule("number")).map(ErrorRule::severity).contains(Severity.MAJOR);
        assertThat(rules.in(MONTH.plusMonths(1)).rule(FindingCode.ID_CHECK_FAILED))
                .map(ErrorRule::severity)
                .contains(Severity.MINOR);
        assertThat(rules.in(YearMonth.of(2019, 12)).rule("number")).isEmpty();
    }

    @Test
    void an_error_is_named_by_its_rule_or_by_what_was_found() throws IOException {
        var rules =
                read(RULE.replace("findings:", "payments: [MISSED], findings:")).in(MONTH);

        assertThat(rules.named("number")).isPresent();
        assertThat(rules.named("ID_CHECK_FAILED")).isEqualTo(rules.named("number"));
        assertThat(rules.named("MISSED")).isEqualTo(rules.named("number"));
        assertThat(rules.named("ID_MISSING")).isEmpty();
    }

    @Test
    void a_rule_on_trial_does_not_score_in_the_month_the_trial_ends_in() throws IOException {
        var rule = read(RULE.replace("cite:", "trial-until: 2020-11-01, cite:"))
                .rules()
                .get(0);

        assertThat(rule.scoresIn(MONTH)).isFalse();
        assertThat(rule.scoresIn(MONTH.plusMonths(1))).isTrue();
        assertThat(read(RULE.replace("MAJOR", "INFO")).rules().get(0).scoresIn(MONTH))
                .isFalse();
    }

    @Test
    void the_digest_tells_of_every_change() throws IOException {
        assertThat(read(RULE).digest())
                .isEqualTo(read(RULE).digest())
                .isNotEqualTo(read(RULE.replace("MAJOR", "MINOR")).digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID_CHECK_FAILED | ID_CHECK_FALED | 'ID_CHECK_FALED' is none of",
                "version: 1 | version: 2 | version 2 of rule number stands where 1 should",
                "version: 1 | version: 0 | '0' is not a version from 1",
                "cure-days: 30 | cure-days: -1 | '-1' is not a number of days",
                "cite: S | cite: T | 'T' is none of S",
                "severity: MAJOR | severity: BAD | 'BAD' is none of CRITICAL, MAJOR, MINOR, INFO",
                "', findings: [ID_CHECK_FAILED]' | '' | rule number says of nothing that it is an error",
                "zh: | ch: | unknown key 'ch'",
                "certain: true | certain: perhaps | 'perhaps' is none of true, false"
            })
    void what_is_wrong_with_a_rule_is_said_with_file_and_line(String from, String to, String problem) {
        assertThatExceptionOfType(PolicyPackException.class)
                .isThrownBy(() -> read(RULE.replace(from, to)))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .startsWith("rules.yaml:4: ")
                        .contains(problem));
    }

    @Test
    void one_thing_is_one_rules_error() {
        assertThatExceptionOfType(PolicyPackException.class)
                .isThrownBy(() -> read(RULE + RULE.replace("rule: number", "rule: other")))
                .withMessageContaining("ID_CHECK_FAILED is an error of rule number and of rule other");
    }

    @Test
    void a_later_version_is_in_force_later() {
        assertThatExceptionOfType(PolicyPackException.class)
                .isThrownBy(() -> read(RULE + RULE.replace("version: 1", "version: 2")))
                .withMessageContaining("is in force from 2020-01-01, no later than version 1");
    }

    @Test
    void no_folder_is_no_set() {
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> ErrorRuleSets.read(folder.resolve("none")))
                .withMessageEndingWith("Maybe name the folder that has rules.yaml in it");
    }
}
