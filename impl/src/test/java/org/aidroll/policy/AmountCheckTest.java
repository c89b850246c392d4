package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every pupil whom a benefit admits has exactly one base row and at most one override. */
class AmountCheckTest {
    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void a_whole_pack() {
        pack = PackFolder.small(temp);
    }

    private static String row(String name, String when) {
        return "  - {row: " + name + ", when: {" + when + "}, amounts: [{from: 2020-01-01, yuan: \"1\", cite: A02}]}\n";
    }

    private List<String> problems(String requires, String standards, String overrides) {
        write(requires, standards, overrides);
        return pack.problems();
    }

    private void write(String requires, String standards, String overrides) {
        pack.write(
                "benefits/meal.yaml",
                "label: {zh: 午餐补助, en: School meal}\npayee: SCHOOL\n"
                        + "requires: [" + requires + "]\n"
                        + "standards:\n" + standards
                        + (overrides.isEmpty() ? "" : "overrides:\n" + overrides)
                        + "term-share: {share: 1, rounding: HALF_UP, cite: HALF}\n");
    }

    @Test
    void a_pupil_without_a_row_is_a_gap() {
        assertThat(problems(
                        "{fact: stage, one-of: [PRIMARY, JUNIOR], cite: A02}", row("primary", "stage: PRIMARY"), ""))
                .containsExactly("benefits/meal.yaml:5: no row fits a pupil with stage JUNIOR"
                        + "\nMaybe add a row, or a condition");
    }

    @Test
    void a_pupil_with_two_rows_is_an_overlap() {
        assertThat(problems(
                        "{fact: stage, one-of: [PRIMARY], cite: A02}",
                        row("all", "") + row("primary", "stage: PRIMARY"),
                        ""))
                .containsExactly("benefits/meal.yaml:5: rows 'all' and 'primary' all fit a pupil with stage PRIMARY"
                        + "\nMaybe narrow the when of all but one");
    }

    @Test
    void two_rows_for_everybody_are_an_overlap() {
        assertThat(problems("", row("one", "") + row("two", ""), ""))
                .containsExactly("benefits/meal.yaml:5: rows 'one' and 'two' all fit a pupil with any facts"
                        + "\nMaybe narrow the when of all but one");
    }

    @Test
    void two_overrides_that_meet_in_one_pupil_are_an_overlap() {
        assertThat(problems(
                        "{fact: category, one-of: [POVERTY, ORPHAN], cite: A02}",
                        row("all", ""),
                        row("poor", "category: POVERTY") + row("orphans", "category: ORPHAN")))
                .containsExactly("benefits/meal.yaml:7: rows 'poor' and 'orphans' all fit a pupil with"
                        + " category ORPHAN and POVERTY\nMaybe narrow the when of all but one");
    }

    @Test
    void two_overrides_for_categories_that_the_benefit_does_not_ask_for_can_meet_as_well() {
        assertThat(problems(
                        "{fact: category, one-of: [POVERTY], cite: A02}",
                        row("all", ""),
                        row("orphans", "category: ORPHAN") + row("dibao", "category: DIBAO")))
                .containsExactly("benefits/meal.yaml:7: rows 'orphans' and 'dibao' all fit a pupil with"
                        + " category DIBAO and ORPHAN and POVERTY\nMaybe narrow the when of all but one");
    }

    @Test
    void a_pupil_of_no_category_is_a_gap_where_the_rows_ask_for_one_and_the_benefit_does_not() {
        assertThat(problems("", row("poor", "category: POVERTY"), ""))
                .containsExactly("benefits/meal.yaml:5: no row fits a pupil with no category"
                        + "\nMaybe add a row, or a condition");
    }

    @Test
    void two_conditions_on_the_category_are_met_by_two_categories() {
        assertThat(problems(
                        "{fact: category, one-of: [POVERTY], cite: A02}, {fact: category, one-of: [ORPHAN], cite: A02}",
                        row("dibao", "category: DIBAO"),
                        ""))
                .containsExactly("benefits/meal.yaml:5: no row fits a pupil with category ORPHAN and POVERTY"
                        + "\nMaybe add a row, or a condition");
    }

    @Test
    void a_grade_above_nine_can_stand_on_a_roll() {
        var nine = new StringBuilder();
        for (int grade = 1; grade <= 9; grade++) {
            nine.append(row("grade-" + grade, "grade: " + grade));
        }
        assertThat(problems("", nine.toString(), ""))
                .containsExactly("benefits/meal.yaml:5: no row fits a pupil with grade 10"
                        + "\nMaybe add a row, or a condition");
    }

    @Test
    void a_condition_on_the_grade_closes_the_gap() {
        write("{fact: grade, one-of: [1, 2], cite: A02}", row("first", "grade: 1") + row("second", "grade: 2"), "");
        assertThat(pack.read().benefits()).hasSize(1);
    }

    @Test
    void rows_that_look_at_two_facts_are_counted_through_together() {
        assertThat(problems(
                        "{fact: stage, one-of: [PRIMARY, JUNIOR], cite: A02},"
                                + " {fact: boarding, one-of: [DAY, BOARDER], cite: A02}",
                        row("primary", "stage: PRIMARY") + row("junior-day", "stage: JUNIOR, boarding: DAY"),
                        ""))
                .containsExactly("benefits/meal.yaml:5: no row fits a pupil with stage JUNIOR, boarding BOARDER"
                        + "\nMaybe add a row, or a condition");
    }

    @Test
    void overrides_of_one_category_apart_by_stage_do_not_meet() {
        write(
                "{fact: stage, one-of: [PRIMARY, JUNIOR], cite: A02}, {fact: category, one-of: [POVERTY], cite: A02}",
                row("all", ""),
                row("poor-primary", "stage: PRIMARY, category: POVERTY")
                        + row("poor-junior", "stage: JUNIOR, category: POVERTY"));
        assertThat(pack.read().benefits()).hasSize(1);
    }

    @Test
    void no_amounts_are_judged_while_the_categories_cannot_be_read() {
        write("", row("poor", "category: POVERTY"), "");
        pack.write("categories.yaml", "");
        assertThat(pack.problems()).containsExactly("categories.yaml:1: the file is empty");
    }
}
