package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a benefit says: its words, days, amounts and shares, each with a citation. */
class BenefitReaderTest {
    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void a_whole_pack() {
        pack = PackFolder.small(temp);
    }

    @Test
    void a_standard_of_nothing_is_a_standard() {
        pack.meal("\"1000\"", "\"0\"");
        assertThat(pack.read().benefits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{fact: stage, one-of | {fact: stege, one-of |"
                        + " benefits/meal.yaml:4: unknown fact 'stege'; Maybe write 'stage'",
                "{fact: stage, one-of | {fact: income, one-of | benefits/meal.yaml:4: unknown fact 'income';"
                        + " Maybe one of: status, stage, boarding, grade, category, tier, school-kind, school-seat, rides-bus",
                "when: {stage: JUNIOR} | when: {stag: JUNIOR} |"
                        + " benefits/meal.yaml:13: unknown fact 'stag'; Maybe write 'stage'",
                "[PRIMARY, JUNIOR] | [PRIMARY, JUNOIR] | benefits/meal.yaml:4: 'JUNOIR' is none of PRESCHOOL,"
                        + " PRIMARY, JUNIOR, SENIOR, VOCATIONAL, COLLEGE, GRADUATE; Maybe write 'JUNIOR'",
                "{stage: JUNIOR} | {stage: X} | benefits/meal.yaml:13: 'X' is none of PRESCHOOL,"
                        + " PRIMARY, JUNIOR, SENIOR, VOCATIONAL, COLLEGE, GRADUATE",
                "[POVERTY] | [POOR] | benefits/meal.yaml:5: 'POOR' is none of POVERTY, ORPHAN, DIBAO",
                "{category: ORPHAN} | {category: ORPHANS} | benefits/meal.yaml:18: 'ORPHANS' is none of"
                        + " POVERTY, ORPHAN, DIBAO; Maybe write 'ORPHAN'",
                "{stage: JUNIOR} | {grade: 10} | benefits/meal.yaml:13: '10' is none of 1, 2, 3, 4, 5, 6, 7, 8, 9;"
                        + " Maybe write '1'",
                "{stage: JUNIOR} | {boarding: Day} | benefits/meal.yaml:13: 'Day' is none of"
                        + " BOARDER, DAY, LODGER, OTHER; Maybe write 'DAY'",
                "{stage: JUNIOR} | {status: ENROLED} | benefits/meal.yaml:13: 'ENROLED' is none of ENROLLED,"
                        + " GRADUATED, SUSPENDED, TRANSFERRED, WITHDRAWN, EXPELLED, DECEASED, MISSING, ABROAD,"
                        + " OTHER_LEFT; Maybe write 'ENROLLED'",
                "payee: SCHOOL | payee: PARENT | benefits/meal.yaml:2: 'PARENT' is none of PUPIL, GUARDIAN, SCHOOL",
                "rounding: HALF_UP | rounding: HALFUP | benefits/meal.yaml:21: 'HALFUP' is none of"
                        + " UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY;"
                        + " Maybe write 'HALF_UP'"
            })
    void an_unknown_word_is_refused_with_the_words_there_are(String passage, String instead, String problem) {
        pack.meal(passage, instead);
        assertThat(pack.problems()).containsExactly(problem.replace("; ", "\n"));
    }

    @Test
    void a_citation_that_leads_nowhere_is_refused() {
        pack.meal("cite: HALF}", "cite: HALV}");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:21: 'HALV' is none of A02, HALF\nMaybe write 'HALF'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "benefits/meal.yaml | rounding: HALF_UP, cite: HALF} | rounding: HALF_UP} | 21",
                "benefits/meal.yaml | yuan: \"1250\", cite: A02} | yuan: \"1250\"} | 15",
                "benefits/meal.yaml | one-of: [POVERTY], cite: A02} | one-of: [POVERTY]} | 5",
                "categories.yaml | protected: true, cite: A02} | protected: true} | 1"
            })
    void a_value_without_a_citation_is_refused(String file, String passage, String instead, int line) {
        pack.with(file, passage, instead);
        assertThat(pack.problems())
                .containsExactly(file + ":" + line + ": no citation\nMaybe add cite with an id of sources.yaml");
    }

    @Test
    void two_amounts_for_one_day_are_refused() {
        pack.meal("{from: 2020-09-01,", "{from: 2020-01-01,");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:11: the amount from 2020-01-01 does not come after the one"
                        + " before it\nMaybe keep one amount for each day, earliest first");
    }

    @Test
    void amounts_that_do_not_ascend_are_refused() {
        pack.meal("{from: 2020-09-01,", "{from: 2019-12-31,");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:11: the amount from 2019-12-31 does not come after the one"
                        + " before it\nMaybe keep one amount for each day, earliest first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250", "1250.005", "-1250", "-0.01", "about 1250", "1250元"})
    void an_amount_that_is_no_plain_sum_of_0_or_more_is_refused(String yuan) {
        pack.meal("\"1250\"", "\"" + yuan + "\"");
        assertThat(pack.problems())
                .containsExactly(
                        "benefits/meal.yaml:15: '" + yuan + "' is not an amount in yuan like 312.50, 0 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-30", "2020/09/01", "20200901", "spring"})
    void a_day_that_no_calendar_has_is_refused(String day) {
        pack.meal("from: 2020-09-01", "from: " + day);
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:11: '" + day + "' is not a date like 2020-09-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "1/0", "3/2", "-1/2", "50%"})
    void a_share_that_is_no_part_of_the_whole_is_refused(String share) {
        pack.meal("share: 1/2", "share: " + share);
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:21: '" + share + "' is not a share like 1/2, 1 or less");
    }

    @Test
    void the_whole_may_be_due_in_a_term() {
        pack.meal("share: 1/2", "share: 1");
        assertThat(pack.read().benefits()).hasSize(1);
    }

    @Test
    void an_amount_that_cannot_be_shared_out_without_rounding_is_refused() {
        pack.meal("share: 1/2, rounding: HALF_UP", "share: 1/3, rounding: UNNECESSARY");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:21: 1/3 of 1000.00 is no whole number of fen"
                        + "\nMaybe declare a rounding, such as HALF_UP");
    }

    @Test
    void a_row_without_an_amount_is_refused() {
        pack.meal("    amounts:\n      - {from: 2020-01-01, yuan: \"1250\", cite: A02}\n", "    amounts: []\n");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:14: the row has no amount"
                        + "\nMaybe add {from: 2020-01-01, yuan: ..., cite: ...}");
    }

    @Test
    void a_condition_that_lets_nobody_through_is_refused() {
        pack.meal("one-of: [POVERTY]", "one-of: []");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:5: the condition on category lets nobody through"
                        + "\nMaybe name the values that do");
    }

    @Test
    void two_rows_of_one_name_are_refused() {
        pack.meal("row: junior", "row: primary");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:12: row 'primary' stands twice"
                        + "\nMaybe give one of the two another name");
    }
}
