package org.aidroll.county.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A judge that cannot fail a run is worth nothing: each test spoils one thing of a perfect run. */
class CountyJudgeTest {
    @TempDir
    static Path folder;

    private static Path county;

    @TempDir
    Path out;

    private CountyFacts facts;

    @BeforeAll
    static void make() throws IOException {
        county = MadeCounty.write(CountyPlan.small(5), folder).folder();
    }

    @BeforeEach
    void runPerfectly() throws IOException {
        PerfectRun.write(county, out);
        facts = CountyFacts.read(county);
    }

    @Test
    void aPerfectRunFallsShortNowhere() throws IOException {
        assertThat(CountyJudge.of(county).judge(out)).hasSizeGreaterThan(20).allMatch(Verdict::ok);
    }

    @Test
    void aPerfectRunOfADirtyCountyFallsShortNowhere() throws IOException {
        Path dirty =
                MadeCounty.write(CountyPlan.dirty(6), folder.resolve("dirty")).folder();
        Path run = PerfectRun.write(dirty, folder.resolve("dirty-out"));
        assertThat(CountyJudge.of(dirty).shortfalls(run)).isEmpty();
    }

    @Test
    void anEmptyFolderFallsShort() throws IOException {
        assertThat(CountyJudge.of(county).shortfalls(folder.resolve("nothing")))
                .extracting(Verdict::check)
                .contains(
                        "headers of the CSV files",
                        "every registry row is accounted for",
                        "entitlements agree with the oracle",
                        "error rates: every school",
                        "summary: rows in are rows accounted for",
                        "decisions.jsonl is one object a line");
    }

    @Test
    void aRegistryRowWithoutALineIsMissed() throws IOException {
        lines("identification.csv", lines -> lines.remove(1));
        assertThat(shortfalls()).contains("every registry row is accounted for");
    }

    @Test
    void aLineOfTotalsTakenForDataIsSeen() throws IOException {
        lines("identification.csv", lines -> lines.add(",poverty,9999,NONE,,,,"));
        assertThat(shortfalls()).containsExactly("no line for a row that is no data");
    }

    @Test
    void aRowLinkedToAnotherPupilIsAFalseLink() throws IOException {
        String student = linked("dibao");
        lines(
                "identification.csv",
                lines -> lines.replaceAll(
                        line -> line.startsWith(student + ",dibao,") ? line.replace(student, other(student)) : line));
        assertThat(shortfalls()).contains("false AUTO links");
    }

    @Test
    void aChildLinkedByTheHeadOfTheHouseholdAloneIsAFalseLink() throws IOException {
        lines("identification.csv", lines -> lines.add(linked("dibao") + ",edge,2,AUTO,,,DIBAO_EDGE,"));
        assertThat(shortfalls()).contains("false AUTO links");
    }

    @Test
    void linksNotFoundFallShortOnlyWhereRecallIsJudged() throws IOException {
        lines(
                "identification.csv",
                lines -> lines.replaceAll(line -> line.replaceAll("^[^,]+(,upstream.*),AUTO,", "$1,NONE,")));
        assertThat(shortfalls()).contains("AUTO recall >= 0.97", "AUTO + REVIEW recall >= 0.995");
        assertThat(CountyJudge.of(county).withoutRecall().shortfalls(out))
                .extracting(Verdict::check)
                .doesNotContain("AUTO recall >= 0.97", "AUTO + REVIEW recall >= 0.995");
    }

    @Test
    void moreReviewsThanPeopleCanDoFallShort() throws IOException {
        lines("identification.csv", lines -> lines.replaceAll(line -> line.replace(",NONE,", ",REVIEW,")));
        assertThat(shortfalls()).containsExactly("REVIEW <= 2 % of the rows");
    }

    @ParameterizedTest
    @CsvSource({
        "entitlements.csv, ',1000.00,', ',1000.01,', entitlements agree with the oracle",
        "entitlements.csv, 'compulsory-day', 'compulsory-boarder', entitlements agree with the oracle",
        "reconciliation.csv, ',MISSED', ',OK', 'reconciliation finds what was planted, and no more'",
        "reconciliation.csv, ',AFTER_LEAVING', ',EXTRA', 'reconciliation finds what was planted, and no more'",
        "reconciliation.csv, ',OK', ',OVER', 'reconciliation: kinds fit the figures'",
        "reconciliation.csv, ',-', ',', 'reconciliation: due, paid and difference'",
        "error_rates.csv, '0.025000', '0.026000', error rates: rate and Wilson limits",
        "error_rates.csv, ',200,', ',0,', error rates: rate and Wilson limits",
        "unaided.csv, DUE_NOT_PAID, UNPAID, values of closed sets",
        "main_ledger.csv, '1000.00', '999.00', the main ledger holds what is due or paid",
        "main_ledger.csv, '''=1班', '=1班', cells that are safe from formulas and read back",
        "findings.csv, 'subject,location', 'location,subject', headers of the CSV files",
        "findings.csv, 'MINOR', 'ERROR', values of closed sets",
        "summary.json, '\"rows_rejected\": 1', '\"rows_rejected\": 2', summary: rows in are rows accounted for",
        "decisions.jsonl, '1.5]', '1.5', decisions.jsonl is one object a line"
    })
    void aWordChangedIsSeen(String file, String right, String wrong, String check) throws IOException {
        edit(file, text -> text.replace(right, wrong));
        assertThat(shortfalls()).contains(check);
    }

    @Test
    void aNumberThatIsGuardedForNothingIsSeen() throws IOException {
        edit("reconciliation.csv", text -> text.replace(",-", ",'-"));
        assertThat(shortfalls()).containsExactly("cells that are safe from formulas and read back");
    }

    @Test
    void anAmountGuessedBeforeItIsAllocatedIsSeen() throws IOException {
        String senior = facts.pupils().entrySet().stream()
                .filter(pupil -> pupil.getValue().stage().equals("SENIOR"))
                .filter(pupil -> pupil.getValue().categories().isEmpty())
                .findFirst()
                .orElseThrow()
                .getKey();
        String award = senior + ",senior-grant," + facts.term() + ",1000.00,CNY,PUPIL,county-plan-2020,A06";
        lines("entitlements.csv", lines -> lines.add(award));
        assertThat(shortfalls()).containsExactly("entitlements agree with the oracle");
    }

    @Test
    void anAwardWithoutALineOfReconciliationIsMissed() throws IOException {
        lines("reconciliation.csv", lines -> lines.remove(1));
        assertThat(shortfalls()).contains("reconciliation: a line for every award due or paid");
    }

    @Test
    void twoLinesForOneAwardAreSeen() throws IOException {
        lines("reconciliation.csv", lines -> lines.add(lines.get(1)));
        lines("unaided.csv", lines -> lines.add(lines.get(1)));
        assertThat(shortfalls())
                .containsExactly("reconciliation: one line for an award", "unaided: a pupil once for a category");
    }

    @Test
    void aProtectedPupilWithNothingWhoIsNotListedIsMissed() throws IOException {
        lines("unaided.csv", lines -> lines.removeIf(line -> line.contains("AWAITING_ALLOCATION")));
        assertThat(shortfalls()).containsExactly("unaided: every protected pupil without award or payment");
    }

    @Test
    void aPupilWhoIsPaidIsNotUnaided() throws IOException {
        Map.Entry<String, CountyFacts.Pupil> paid = facts.pupils().entrySet().stream()
                .filter(pupil -> pupil.getValue().categories().equals(Set.of("DIBAO")))
                .filter(pupil -> !facts.due(pupil.getValue(), Set.of("DIBAO")).isEmpty())
                .filter(pupil -> facts.sumPaid(new Award(pupil.getKey(), "compulsory-day"))
                                .signum()
                        > 0)
                .findFirst()
                .orElseThrow();
        lines("unaided.csv", lines -> lines.add(paid.getKey() + ",DIBAO,DUE_NOT_PAID,"));
        assertThat(shortfalls()).containsExactly("unaided: nobody who is aided");
    }

    @Test
    void aSchoolWithoutARateIsMissed() throws IOException {
        lines("error_rates.csv", lines -> lines.remove(lines.size() - 1));
        assertThat(shortfalls()).containsExactly("error rates: every school");
    }

    @Test
    void rejectedRowsWithoutACopyAreSeen() throws IOException {
        Files.delete(out.resolve("rejected/roll.csv"));
        assertThat(shortfalls()).containsExactly("rejected: a copy of every file with bad rows");
    }

    @ParameterizedTest
    @CsvSource({"findings.csv", "summary.json", "decisions.jsonl"})
    void aPersonalNumberIsFoundWherePeopleReadAndNotShownAgain(String file) throws IOException {
        Path payments = county.resolve("in/payments.csv");
        String card = Files.readAllLines(payments).stream()
                .map(line -> line.split(",", -1)[5])
                .filter(account -> account.matches("\\d{16,19}"))
                .findFirst()
                .orElseThrow();
        edit(file, text -> text.replaceFirst("1234 is wrong|X1|roll\\.csv(?=\")", card));
        List<Verdict> wrong = CountyJudge.of(county).shortfalls(out);
        assertThat(wrong)
                .extracting(Verdict::check)
                .contains("no personal number in messages, summary and explanations");
        assertThat(wrong.toString()).doesNotContain(card);
    }

    @Test
    void aRollNumberInFullWidthIsAPersonalNumberStill() throws IOException {
        String number = GivenText.read(county.resolve("in/roll.csv")).cells().stream()
                .filter(cell -> cell.matches("[GJ]\\d{17}[\\dX]"))
                .findFirst()
                .orElseThrow();
        var wide = new StringBuilder("学籍号");
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        edit("findings.csv", text -> text.replace("610822********1234", wide));
        assertThat(shortfalls()).containsExactly("no personal number in messages, summary and explanations");
    }

    @Test
    void benefitsOutsideThePolicyAreNotJudged() throws IOException {
        lines("entitlements.csv", lines -> lines.removeIf(line -> line.contains("vocational-waiver")));
        lines("main_ledger.csv", lines -> lines.removeIf(line -> line.contains("vocational-waiver")));
        assertThat(shortfalls()).contains("entitlements agree with the oracle");
        assertThat(CountyJudge.of(county)
                        .ofBenefits(Set.of("compulsory-boarder", "compulsory-day", "vocational-grant"))
                        .shortfalls(out))
                .isEmpty();
    }

    private List<String> shortfalls() throws IOException {
        return CountyJudge.of(county).shortfalls(out).stream()
                .map(Verdict::check)
                .toList();
    }

    private String linked(String registry) {
        return facts.links().entrySet().stream()
                .filter(link -> link.getKey().registry().equals(registry))
                .map(Map.Entry::getValue)
                .filter(student -> !student.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String other(String student) {
        return facts.pupils().keySet().stream()
                .filter(s -> !s.equals(student))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = out.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertThat(after).as("%s is changed", file).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private void lines(String file, Consumer<List<String>> change) throws IOException {
        edit(file, text -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            change.accept(lines);
            return String.join("\r\n", lines) + "\r\n";
        });
    }
}
