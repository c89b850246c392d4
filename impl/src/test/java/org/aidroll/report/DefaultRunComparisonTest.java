package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.money.Money;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.report.KeptRun;
import org.aidroll.api.report.RunChange;
import org.aidroll.api.report.RunChange.Kind;
import org.aidroll.api.report.RunComparison;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** A registered poor pupil of primary is due 1000 yuan a year, boarder or not (A04): 500 a term. */
class DefaultRunComparisonTest {
    private static final Student BOARDER = SampleRolls.primaryBoarder();
    private static final Student DAY_PUPIL = SampleRolls.primaryDayPupil();
    private static final AidRun BEFORE = run(SampleRegistries.poverty(BOARDER), BOARDER, DAY_PUPIL);

    private final RunComparison comparison = AidEngines.runComparison();

    private static AidRun run(Registry list, Student... roll) {
        return run(SampleRolls.ASSESSMENT_DATE, list, roll);
    }

    private static AidRun run(LocalDate day, Registry list, Student... roll) {
        return AidEngines.standard()
                .run(new AidRequest(
                        Roll.of(roll), List.of(list), PolicyPacks.shipped("county-plan-2020"), SampleRolls.TERM, day));
    }

    private static Student with(Student pupil, Enrolment enrolment) {
        return SampleRolls.pupil(
                pupil.key().value(),
                pupil.name().canonical(),
                Integer.parseInt(pupil.key().value()),
                enrolment);
    }

    private List<RunChange> changes(AidRun after) {
        return comparison.changes(BEFORE, after);
    }

    private RunChange onlyChange(AidRun after) {
        List<RunChange> changes = changes(after);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Test
    void a_run_held_against_itself_has_no_change() {
        assertThat(changes(BEFORE)).isEmpty();
    }

    @Test
    void whoever_a_list_names_anew_gets_category_and_money() {
        var change = onlyChange(run(SampleRegistries.poverty(BOARDER, DAY_PUPIL), BOARDER, DAY_PUPIL));
        assertThat(change.student()).isEqualTo(DAY_PUPIL.key());
        assertThat(change.kinds()).containsExactly(Kind.NEW_IN_LIST, Kind.CATEGORIES, Kind.TIER, Kind.DUE);
        assertThat(change.was().orElseThrow().lists()).isEmpty();
        assertThat(change.is().orElseThrow().lists()).containsExactly("poverty");
        assertThat(change.differences()).isEqualTo(Map.of("compulsory-day", Money.ofYuan("500")));
    }

    @Test
    void whoever_leaves_a_list_loses_category_and_money() {
        var change = onlyChange(run(SampleRegistries.poverty(), BOARDER, DAY_PUPIL));
        assertThat(change.kinds()).containsExactly(Kind.LEFT_LIST, Kind.CATEGORIES, Kind.TIER, Kind.DUE);
        assertThat(change.differences()).isEqualTo(Map.of("compulsory-boarder", Money.ofYuan("-500")));
    }

    @Test
    void another_list_of_the_same_category_changes_neither_category_nor_money() {
        var other = SampleRegistries.naming(RegistrySource.of("upstream", "省资助中心"), "POVERTY", BOARDER);
        var change = onlyChange(run(other, BOARDER, DAY_PUPIL));
        assertThat(change.kinds()).containsExactly(Kind.NEW_IN_LIST, Kind.LEFT_LIST);
        assertThat(change.differences()).isEmpty();
    }

    @Test
    void a_pupil_who_starts_to_board_is_due_another_benefit() {
        var before = run(SampleRegistries.poverty(DAY_PUPIL), DAY_PUPIL);
        var boards = with(DAY_PUPIL, SampleRolls.enrolled(Stage.PRIMARY, Boarding.BOARDER));
        var change = comparison
                .changes(before, run(SampleRegistries.poverty(DAY_PUPIL), boards))
                .get(0);
        assertThat(change.kinds()).containsExactly(Kind.DUE);
        assertThat(change.differences())
                .isEqualTo(Map.of("compulsory-boarder", Money.ofYuan("500"), "compulsory-day", Money.ofYuan("-500")));
    }

    @Test
    void a_move_to_another_school_is_told_with_both_schools() {
        var moved = with(
                BOARDER, new Enrolment("2143048299", Stage.PRIMARY, 3, "1班", Boarding.BOARDER, RollStatus.ENROLLED));
        var change = onlyChange(run(SampleRegistries.poverty(BOARDER), moved, DAY_PUPIL));
        assertThat(change.kinds()).containsExactly(Kind.MOVED_SCHOOL);
        assertThat(change.was().orElseThrow().schoolCode()).isEqualTo("2143048201");
        assertThat(change.is().orElseThrow().schoolCode()).isEqualTo("2143048299");
    }

    @Test
    void another_stage_of_the_same_school_is_told() {
        var junior = with(DAY_PUPIL, SampleRolls.enrolled(Stage.JUNIOR, Boarding.DAY));
        assertThat(onlyChange(run(SampleRegistries.poverty(BOARDER), BOARDER, junior))
                        .kinds())
                .containsExactly(Kind.STAGE);
    }

    @Test
    void a_pupil_who_left_school_is_told_by_the_standing() {
        var left = with(
                BOARDER, SampleRolls.enrolled(Stage.PRIMARY, Boarding.BOARDER).withStatus(RollStatus.WITHDRAWN));
        assertThat(onlyChange(run(SampleRegistries.poverty(BOARDER), left, DAY_PUPIL))
                        .kinds())
                .contains(Kind.STATUS);
    }

    @Test
    void a_pupil_gone_from_the_roll_loses_all() {
        var change = onlyChange(run(SampleRegistries.poverty(BOARDER), DAY_PUPIL));
        assertThat(change.kinds())
                .containsExactly(Kind.LEFT_ROLL, Kind.LEFT_LIST, Kind.CATEGORIES, Kind.TIER, Kind.DUE);
        assertThat(change.is()).isEmpty();
        assertThat(change.differences()).isEqualTo(Map.of("compulsory-boarder", Money.ofYuan("-500")));
    }

    @Test
    void a_pupil_new_on_the_roll_is_told_even_without_aid() {
        var change =
                onlyChange(run(SampleRegistries.poverty(BOARDER), BOARDER, DAY_PUPIL, SampleRolls.juniorDayPupil()));
        assertThat(change.kinds()).containsExactly(Kind.NEW_ON_ROLL);
        assertThat(change.was()).isEmpty();
    }

    @Test
    void whoever_reaches_an_age_that_was_asked_for_between_the_two_days_came_of_age() {
        // Born on 4 January 2008.
        var born = BOARDER.birthDate().orElseThrow();
        var before = comparison.keep(run(born.plusYears(18).minusDays(1), SampleRegistries.poverty(), BOARDER));
        var on = comparison.keep(run(born.plusYears(18), SampleRegistries.poverty(), BOARDER));
        var later = comparison.keep(run(born.plusYears(19), SampleRegistries.poverty(), BOARDER));
        assertThat(comparison.changes(before, on, Set.of(18)).get(0).kinds()).containsExactly(Kind.CAME_OF_AGE);
        assertThat(comparison.changes(before, on, Set.of(16))).isEmpty();
        assertThat(comparison.changes(on, later, Set.of(18))).isEmpty();
    }

    @Test
    void the_order_of_pupils_is_no_matter() {
        var before = comparison.keep(BEFORE);
        var after = comparison.keep(run(SampleRegistries.poverty(DAY_PUPIL), DAY_PUPIL, SampleRolls.juniorDayPupil()));
        var expected = comparison.changes(before, after, Set.of(18));
        assertThat(expected).hasSize(3).isSortedAccordingTo((a, b) -> a.student()
                .compareTo(b.student()));
        var random = new Random(4);
        for (int i = 0; i < 10; i++) {
            assertThat(comparison.changes(shuffled(before, random), shuffled(after, random), Set.of(18)))
                    .isEqualTo(expected);
        }
    }

    private static KeptRun shuffled(KeptRun run, Random random) {
        var pupils = new ArrayList<>(run.pupils());
        Collections.shuffle(pupils, random);
        return new KeptRun(run.assessmentDate(), pupils);
    }

    @Test
    void runs_in_the_wrong_order_are_refused() {
        var later = run(SampleRolls.ASSESSMENT_DATE.plusDays(1), SampleRegistries.poverty(BOARDER), BOARDER);
        assertThatThrownBy(() -> comparison.changes(later, BEFORE))
                .hasMessage("the earlier run is of 2020-10-16, the later of 2020-10-15\nMaybe the two were exchanged");
    }

    @Test
    void a_kept_run_has_each_pupil_once() {
        var once = comparison.keep(BEFORE).pupils();
        var twice = new ArrayList<>(once);
        twice.addAll(once);
        assertThatThrownBy(() -> new KeptRun(SampleRolls.ASSESSMENT_DATE, twice))
                .hasMessage("4 standings of 2 pupils\nMaybe two runs were put together");
    }
}
