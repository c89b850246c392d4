package org.aidroll.policy;

import static org.aidroll.policy.PackFamily.meal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.LayerChange;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.StackingGroup;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.subsidy.DefaultSubsidyCalculator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One pack laid over another. */
class PackLayersTest {
    private static final String ONE_AMOUNT = "{from: 2021-03-01, yuan: '%s', cite: P}";

    @TempDir
    private Path temp;

    private PackFamily family;

    @BeforeEach
    void a_province_a_county_and_a_school() {
        family = PackFamily.of(temp);
    }

    private static Money due(PolicyPack pack, String term) {
        var day = SchoolTerm.parse(term).span().start();
        return new DefaultSubsidyCalculator()
                .calculate(
                        new TierAssignments(day, List.of(SampleTiers.of(SampleRolls.primaryDayPupil()))),
                        pack,
                        SchoolTerm.parse(term))
                .total();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-AUTUMN, 500, 500, 500",
        "2021-SPRING, 500, 600, 600",
        "2022-SPRING, 550, 600, 600",
        "2022-AUTUMN, 550, 600, 600",
        "2023-SPRING, 550, 600, 650"
    })
    void a_layer_holds_from_its_own_first_day_and_the_layer_below_until_then(
            String term, String province, String county, String school) {
        assertThat(due(family.read("province"), term)).isEqualTo(Money.ofYuan(province));
        assertThat(due(family.read("county"), term)).isEqualTo(Money.ofYuan(county));
        assertThat(due(family.read("school"), term)).isEqualTo(Money.ofYuan(school));
    }

    @Test
    void a_layer_knows_the_ones_below_the_widest_first() {
        assertThat(family.read("school").layers().extended()).containsExactly("province", "county");
        assertThat(family.read("county").layers().extended()).containsExactly("province");
    }

    @Test
    void a_layer_of_no_benefits_has_those_of_the_layer_below() {
        family.with("school", "pack.yaml", "[meal]", "[]");
        assertThat(family.read("school").benefits())
                .isEqualTo(family.read("county").benefits());
        assertThat(due(family.read("school"), "2023-SPRING")).isEqualTo(Money.ofYuan("600"));
    }

    @Test
    void a_benefit_of_a_layers_own_stands_after_those_of_the_layer_below() {
        family.with("county", "pack.yaml", "[meal]", "[coat, meal]")
                .write("county", "benefits/coat.yaml", meal("MAY_CHANGE", ONE_AMOUNT.formatted("80")));
        assertThat(family.read("school").benefits()).extracting(Benefit::code).containsExactly("meal", "coat");
    }

    @Test
    void the_report_names_what_each_layer_changed_and_nothing_that_stayed() {
        assertThat(family.read("school").layers().changes())
                .containsExactly(
                        new LayerChange(
                                "county",
                                "meal",
                                "primary",
                                LocalDate.of(2021, 3, 1),
                                Amount.of(Money.ofYuan("1000")),
                                Amount.of(Money.ofYuan("1200"))),
                        new LayerChange(
                                "school",
                                "meal",
                                "primary",
                                LocalDate.of(2023, 3, 1),
                                Amount.of(Money.ofYuan("1200")),
                                Amount.of(Money.ofYuan("1300"))));
    }

    @Test
    void a_new_benefit_and_a_new_row_had_nothing_before() {
        family.with("county", "pack.yaml", "[meal]", "[coat]")
                .write("county", "benefits/coat.yaml", meal("MAY_CHANGE", ONE_AMOUNT.formatted("80")));
        assertThat(family.read("county").layers().changes())
                .extracting(LayerChange::benefit, LayerChange::row, LayerChange::before)
                .containsExactly(tuple("coat", "primary", null), tuple("coat", "junior", null));
    }

    @Test
    void a_row_that_is_for_others_than_the_row_of_its_name_below_inherits_no_amount() {
        family.with("province", "benefits/meal.yaml", "MAY_RAISE", "MAY_CHANGE")
                .with("county", "benefits/meal.yaml", "{row: primary,", "{row: other,")
                .with("county", "benefits/meal.yaml", "{row: junior,", "{row: primary,");
        assertThat(family.read("county").benefit("meal").orElseThrow().standards())
                .allSatisfy(row -> assertThat(row.amounts()).hasSize(1));
    }

    @Test
    void the_categories_of_both_are_known_by_the_names_of_the_upper() {
        var categories = family.read("school").categories();
        assertThat(categories)
                .extracting(rule -> rule.category().code(), rule -> rule.label().zh())
                .containsExactly(tuple("POVERTY", "脱贫家庭"), tuple("DIBAO", "低保"), tuple("ORPHAN", "孤儿"));
    }

    @Test
    void a_pack_that_extends_none_must_have_categories() {
        family.pack("alone", "benefits: []\n", "", meal("MAY_CHANGE", ONE_AMOUNT.formatted("1")));
        assertThat(family.problems("alone")).containsExactly("categories.yaml:1: the file is missing");
    }

    @Test
    void the_digest_depends_on_every_pack_below() {
        String before = family.read("school").digest();
        assertThat(family.read("school").digest()).isEqualTo(before).hasSize(64);
        family.with("province", "sources.yaml", "文件", "文档");
        assertThat(family.read("school").digest()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "MAY_RAISE, 1000",
        "MAY_RAISE, 1001",
        "MAY_LOWER, 1000",
        "MAY_LOWER, 999",
        "MAY_NOT_CHANGE, 1000",
        "MAY_CHANGE, 1",
        "MAY_CHANGE, 9999"
    })
    void what_the_layer_below_allows_is_done(String overlay, String yuan) {
        family.write("province", "benefits/meal.yaml", meal(overlay, "{from: 2020-01-01, yuan: '1000', cite: P}"))
                .write("county", "benefits/meal.yaml", meal("MAY_NOT_CHANGE", ONE_AMOUNT.formatted(yuan)));
        assertThat(due(family.read("county"), "2021-SPRING"))
                .isEqualTo(Money.ofYuan(yuan).times(new Fraction(1, 2), RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @CsvSource({
        "MAY_RAISE, 999.99, only be raised",
        "MAY_LOWER, 1000.01, only be lowered",
        "MAY_NOT_CHANGE, 1000.01, not be changed",
        "MAY_NOT_CHANGE, 999.99, not be changed"
    })
    void what_the_layer_below_does_not_allow_is_refused_with_a_pupil_and_a_day(
            String overlay, String yuan, String verb) {
        family.write("province", "benefits/meal.yaml", meal(overlay, "{from: 2020-01-01, yuan: '1000', cite: P}"))
                .write("county", "benefits/meal.yaml", meal("MAY_NOT_CHANGE", ONE_AMOUNT.formatted(yuan)));
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives a pupil with stage PRIMARY " + yuan
                        + " from 2021-03-01, where 1000.00 may " + verb
                        + "\nMaybe change the amount, or the overlay below");
    }

    @Test
    void a_raise_that_the_layer_below_overtakes_later_is_refused_from_that_day_on() {
        family.with("county", "benefits/meal.yaml", "'1200'", "'1050'");
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives a pupil with stage PRIMARY 1050.00 from 2022-03-01,"
                        + " where 1100.00 may only be raised\nMaybe change the amount, or the overlay below");
    }

    @Test
    void a_cut_that_is_announced_later_than_it_holds_is_seen_on_the_day_it_shows() {
        family.with("county", "benefits/meal.yaml", "yuan: '1200'", "yuan: '1050', announced: 2021-06-01")
                .with("province", "benefits/meal.yaml", ", {from: 2022-03-01, yuan: '1100', cite: P}", "")
                .with("province", "benefits/meal.yaml", "yuan: '1000'", "yuan: '1100', announced: 2021-06-01");
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives a pupil with stage PRIMARY 1050.00 from 2021-06-01,"
                        + " where 1100.00 may only be raised\nMaybe change the amount, or the overlay below");
    }

    @Test
    void a_layer_may_not_abolish_what_may_only_be_raised() {
        family.with("county", "benefits/meal.yaml", "yuan: '1200'", "abolished: true");
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives a pupil with stage PRIMARY nothing from 2021-03-01,"
                        + " where 1000.00 may only be raised\nMaybe change the amount, or the overlay below");
    }

    @Test
    void an_open_amount_is_there_to_be_filled_in() {
        family.write(
                "province",
                "benefits/meal.yaml",
                meal("MAY_RAISE", "{from: 2020-01-01, open: AWAITING_ALLOCATION, cite: P}"));
        assertThat(due(family.read("county"), "2021-SPRING")).isEqualTo(Money.ofYuan("600"));
    }

    @Test
    void a_fee_may_not_be_replaced_by_a_sum() {
        family.write(
                "province", "benefits/meal.yaml", meal("MAY_RAISE", "{from: 2020-01-01, fee: [TUITION], cite: P}"));
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives a pupil with stage PRIMARY 1200.00 from 2021-03-01,"
                        + " where the fee of [TUITION] may only be raised"
                        + "\nMaybe change the amount, or the overlay below");
    }

    @Test
    void a_layer_that_asks_for_more_takes_the_benefit_from_some() {
        family.with(
                "county",
                "benefits/meal.yaml",
                "requires:",
                "requires:\n  - {fact: boarding, one-of: [BOARDER], cite: P}");
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives nothing to a pupil with boarding DAY,"
                        + " where the amounts may only be raised"
                        + "\nMaybe let the condition be as it is below, or change the overlay below");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POVERTY, DIBAO | POVERTY | category DIBAO",
                "POVERTY | ORPHAN | category POVERTY",
                " | DIBAO | no category"
            })
    void a_layer_that_names_fewer_categories_takes_the_benefit_from_some(String below, String above, String witness) {
        String condition = "requires:\n  - {fact: category, one-of: [%s], cite: P}";
        if (below != null) {
            family.with("province", "benefits/meal.yaml", "requires:", condition.formatted(below));
        }
        family.with("county", "benefits/meal.yaml", "requires:", condition.formatted(above));
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' gives nothing to a pupil with " + witness
                        + ", where the amounts may only be raised"
                        + "\nMaybe let the condition be as it is below, or change the overlay below");
    }

    @Test
    void a_layer_may_name_more_categories_and_where_it_may_lower_fewer() {
        String condition = "requires:\n  - {fact: category, one-of: [%s], cite: P}";
        family.with("province", "benefits/meal.yaml", "requires:", condition.formatted("POVERTY"))
                .with("county", "benefits/meal.yaml", "requires:", condition.formatted("ORPHAN, POVERTY"));
        assertThat(family.read("county").benefits()).hasSize(1);
        family.with("province", "benefits/meal.yaml", "MAY_RAISE", "MAY_LOWER")
                .with("county", "benefits/meal.yaml", "'1200'", "'900'")
                .with("county", "benefits/meal.yaml", "one-of: [ORPHAN, POVERTY]", "one-of: [ORPHAN]");
        assertThat(family.read("county").benefits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payee: SCHOOL | payee: SCHOOL;unit: TERM | names its amounts by the TERM, where those by the YEAR may only be"
                        + " raised;Maybe keep unit, or change the overlay below",
                "share: 1/2 | share: 1/3 | brings another part in a term, where the amounts may only be raised;"
                        + "Maybe keep term-share, or change the overlay below",
                "payee: SCHOOL | payee: SCHOOL;cap: [{from: 2020-01-01, yuan: '9', cite: P}] |"
                        + " has another cap, where the amounts may only be raised;"
                        + "Maybe keep cap, or change the overlay below"
            })
    void a_layer_may_not_change_by_another_key_what_it_may_not_change(String passage, String instead, String problem) {
        family.with("county", "benefits/meal.yaml", passage, instead.replace(';', '\n'));
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:7: benefit 'meal' " + problem.replace(';', '\n'));
    }

    @Test
    void a_circle_of_packs_is_refused_with_all_of_them() {
        family.with("province", "pack.yaml", "jurisdiction: '43'", "extends: school");
        assertThatExceptionOfType(PolicyPackException.class)
                .isThrownBy(() -> family.read("school"))
                .withMessageContaining("pack.yaml:5: the packs school, county, province extend each other in a circle"
                        + "\nMaybe take one extends away");
    }

    @Test
    void a_problem_of_the_pack_below_is_named_as_its_own() {
        family.with("province", "pack.yaml", "version:", "vresion:");
        assertThatExceptionOfType(PolicyPackException.class)
                .isThrownBy(() -> family.read("school"))
                .withMessage("policy pack province cannot be used:"
                        + "\npack.yaml:2: unknown key 'vresion'\nMaybe write 'version'");
    }

    @Test
    void a_shipped_pack_can_be_extended() {
        family.with("province", "pack.yaml", "jurisdiction: '43'", "extends: k14-boarder");
        assertThat(family.read("school").layers().extended()).containsExactly("k14-boarder", "province", "county");
    }

    @Test
    void a_layer_has_the_tiers_of_the_layer_below_unless_it_has_its_own() {
        family.write("province", "tiers.yaml", "- {tier: FIRST, zh: 一档, en: first, cite: P}\n");
        assertThat(family.read("school").tiers()).extracting(Tier::code).containsExactly("FIRST");
        family.write(
                "county",
                "tiers.yaml",
                "- {tier: HIGHEST, zh: 特档, en: highest, cite: P}\n- {tier: FIRST, zh: 一档, en: first, cite: P}\n");
        assertThat(family.read("school").tiers()).extracting(Tier::code).containsExactly("HIGHEST", "FIRST");
    }

    @Test
    void a_layer_may_not_leave_out_a_tier_of_the_layer_below() {
        family.write("province", "tiers.yaml", "- {tier: FIRST, zh: 一档, en: first, cite: P}\n")
                .write("county", "tiers.yaml", "- {tier: HIGHEST, zh: 特档, en: highest, cite: P}\n");
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:5: tiers.yaml leaves out the tier FIRST of province"
                        + "\nMaybe keep it: benefits and categories below may name it");
    }

    @Test
    void a_layer_stacks_what_the_layer_below_stacks_and_puts_no_benefit_into_two_groups() {
        String group = "stacking: [{group: %s, mode: BEST_ONE, benefits: [meal], cite: P}]\n";
        family.write("province", "pack.yaml", family.text("province", "pack.yaml") + group.formatted("meals"));
        assertThat(family.read("school").stacking())
                .extracting(StackingGroup::name)
                .containsExactly("meals");
        family.write("county", "pack.yaml", family.text("county", "pack.yaml") + group.formatted("more"));
        assertThat(family.problems("county"))
                .containsExactly("pack.yaml:8: benefit 'meal' is in two groups\nMaybe keep it in one");
    }
}
