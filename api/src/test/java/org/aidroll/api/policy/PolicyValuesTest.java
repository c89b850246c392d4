package org.aidroll.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.term.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyValuesTest {
    private static final Citation A02 = new Citation("A02", "县计划", "寄宿生", "補助標準", SourceMark.DOCUMENT);

    @ParameterizedTest
    @CsvSource({
        "poverty, POVERTY",
        "single parent, SINGLE_PARENT",
        "_X, 'capital letters, digits and underscores, such as POVERTY'"
    })
    void a_category_code_of_other_characters_is_refused_with_the_nearest(String code, String advice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HardshipCategory.of(code))
                .withMessage("'" + code + "' is not a category code\nMaybe write " + advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1A", "低保", "", "_"})
    void advice_about_a_category_code_is_never_another_wrong_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HardshipCategory.of(code))
                .withMessageEndingWith("Maybe write capital letters, digits and underscores, such as POVERTY");
    }

    @Test
    void categories_are_ordered_and_printed_by_code() {
        assertThat(HardshipCategory.of("DIBAO"))
                .isLessThan(HardshipCategory.of("POVERTY"))
                .hasToString("DIBAO");
    }

    @Test
    void the_amount_in_force_is_the_last_that_began() {
        var row = new BenefitStandard(
                "primary",
                Map.of(Fact.STAGE, "PRIMARY"),
                List.of(
                        new Dated<>(LocalDate.of(2020, 1, 1), Amount.of(Money.ofYuan("1000")), A02),
                        new Dated<>(LocalDate.of(2024, 3, 1), Amount.of(Money.ofYuan("1250")), A02)));
        assertThat(row.at(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(row.at(LocalDate.of(2020, 1, 1)).orElseThrow().value()).isEqualTo(Amount.of(Money.ofYuan("1000")));
        assertThat(row.at(LocalDate.of(2024, 2, 29)).orElseThrow().value()).isEqualTo(Amount.of(Money.ofYuan("1000")));
        assertThat(row.at(LocalDate.of(2024, 3, 1)).orElseThrow().value()).isEqualTo(Amount.of(Money.ofYuan("1250")));
    }

    @Test
    void the_conditions_of_a_row_cannot_be_changed_and_keep_the_order_of_the_facts() {
        Map<Fact, String> mine = new HashMap<>(Map.of(Fact.CATEGORY, "ORPHAN", Fact.STAGE, "PRIMARY"));
        var row = new BenefitStandard("orphans", mine, List.of());
        mine.clear();
        assertThat(row.when().keySet()).containsExactly(Fact.STAGE, Fact.CATEGORY);
        assertThat(row.when()).isUnmodifiable();
    }

    @Test
    void a_pack_finds_its_benefits_by_code() {
        var share = new TermShare(Fraction.ONE, RoundingMode.HALF_UP, A02);
        var label = new Label("午餐补助", "school meal");
        var meal = new Benefit("meal", label, Payee.SCHOOL, List.of(), List.of(), List.of(), share);
        var coat = new Benefit("coat", label, Payee.PUPIL, List.of(), List.of(), List.of(), share);
        var pack =
                new PolicyPack("mine", "1", "", label, DateSpan.from(LocalDate.EPOCH), List.of(), List.of(meal, coat));
        assertThat(pack.benefit("coat")).contains(coat);
        assertThat(pack.benefit("bus")).isEmpty();
    }

    @Test
    void a_label_speaks_chinese_to_chinese_and_english_to_all_others() {
        var label = new Label("孤儿", "orphan");
        assertThat(label.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("孤儿");
        assertThat(label.in(Locale.TAIWAN)).isEqualTo("孤儿");
        assertThat(label.in(Locale.UK)).isEqualTo("orphan");
        assertThat(label.in(Locale.FRENCH)).isEqualTo("orphan");
    }

    @Test
    void words_are_verified_where_they_were_seen_in_the_document_or_on_a_government_page() {
        assertThat(SourceMark.values())
                .filteredOn(SourceMark::isVerified)
                .containsExactly(SourceMark.DOCUMENT, SourceMark.GOVERNMENT);
    }

    @Test
    void a_fact_is_written_in_small_letters() {
        assertThat(Fact.BOARDING.key()).isEqualTo("boarding");
    }

    @Test
    void a_pack_finds_its_categories_and_prints_the_start_of_its_digest() {
        var orphan = new CategoryRule(HardshipCategory.of("ORPHAN"), new Label("孤儿", "orphan"), true, A02);
        var pack = new PolicyPack(
                "county",
                "1",
                "0123456789abcdef",
                new Label("县", "county"),
                DateSpan.from(LocalDate.of(2020, 1, 1)),
                List.of(orphan),
                List.of());
        assertThat(pack.category(HardshipCategory.of("ORPHAN"))).contains(orphan);
        assertThat(pack.category(HardshipCategory.of("DIBAO"))).isEmpty();
        assertThat(pack.benefit("compulsory-day")).isEmpty();
        assertThat(pack).hasToString("county 1 (0123456789ab)");
    }

    @Test
    void a_pack_made_by_hand_prints_too() {
        var pack = new PolicyPack(
                "mine", "1", "none", new Label("我", "mine"), DateSpan.from(LocalDate.EPOCH), List.of(), List.of());
        assertThat(pack).hasToString("mine 1 (none)");
    }
}
