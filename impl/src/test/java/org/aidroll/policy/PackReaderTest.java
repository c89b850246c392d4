package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Payee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack says of itself, its sources and its categories, and how all problems are named in one reading. */
class PackReaderTest {
    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void a_whole_pack() {
        pack = PackFolder.small(temp);
    }

    @Test
    void a_whole_pack_is_read_as_it_stands() {
        var whole = pack.read();
        assertThat(whole.id()).isEqualTo("small");
        assertThat(whole.version()).isEqualTo("1");
        assertThat(whole.label().zh()).isEqualTo("小政策");
        assertThat(whole.label().en()).isEqualTo("Small policy");
        assertThat(whole.span()).hasToString("2020-01-01/2021-12-31");
        assertThat(whole.category(HardshipCategory.of("POVERTY")).orElseThrow().protectedByRight())
                .isTrue();
        assertThat(whole.category(HardshipCategory.of("ORPHAN")).orElseThrow().protectedByRight())
                .isFalse();
        Benefit meal = whole.benefit("meal").orElseThrow();
        assertThat(meal.label().in(Locale.ENGLISH)).isEqualTo("School meal");
        assertThat(meal.payeeOn(LocalDate.of(2020, 9, 1)).payee()).isEqualTo(Payee.SCHOOL);
        assertThat(meal.requires()).hasSize(2);
        assertThat(meal.requires().get(0).fact()).isEqualTo(Fact.STAGE);
        assertThat(meal.requires().get(0).oneOf()).containsExactly("PRIMARY", "JUNIOR");
        assertThat(meal.requires().get(0).citation().id()).isEqualTo("A02");
        assertThat(meal.standards()).extracting(BenefitStandard::row).containsExactly("primary", "junior");
        assertThat(meal.standards().get(0).when()).isEqualTo(Map.of(Fact.STAGE, "PRIMARY"));
        assertThat(meal.standards()
                        .get(0)
                        .at(LocalDate.of(2020, 9, 1))
                        .orElseThrow()
                        .value())
                .isEqualTo(Amount.of(Money.ofYuan("1100")));
        assertThat(meal.overrides()).extracting(BenefitStandard::row).containsExactly("orphans");
        assertThat(meal.termShare().orElseThrow().rounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(meal.termShare().orElseThrow().citation().quote()).isEmpty();
    }

    @Test
    void the_parts_that_may_be_missing_may_be_missing() {
        pack.with("pack.yaml", "until: 2021-12-31\n", "");
        String meal = pack.text("benefits/meal.yaml");
        pack.write(
                "benefits/meal.yaml",
                meal.substring(0, meal.indexOf("overrides:")) + meal.substring(meal.indexOf("term-share:")));
        assertThat(pack.read().span()).hasToString("2020-01-01/..");
        assertThat(pack.read().benefit("meal").orElseThrow().overrides()).isEmpty();
    }

    @Test
    void an_unknown_key_is_refused_on_its_own_line_with_the_nearest_known() {
        pack.meal("payee: SCHOOL\n", "payee: SCHOOL\nstandard:\n  - {}\n");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:3: unknown key 'standard'\nMaybe write 'standards'");
    }

    @Test
    void an_unknown_key_like_no_other_is_refused_with_all_that_are_known() {
        pack.meal("payee: SCHOOL\n", "payee: SCHOOL\nremarks-of-ours: x\n");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:3: unknown key 'remarks-of-ours'"
                        + "\nMaybe one of: label, kind, payee, requires, standards, overrides, unit, term-share, cap, quota,"
                        + " average, proration, overlay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml | version: | vresion: | pack.yaml:2: unknown key 'vresion'; Maybe write 'version'",
                "pack.yaml | benefits: | benefit: | pack.yaml:6: unknown key 'benefit'; Maybe write 'benefits'",
                "pack.yaml | en: Small | eng: Small | pack.yaml:3: unknown key 'eng'; Maybe write 'en'",
                "sources.yaml | quote: | quoted: | sources.yaml:4: unknown key 'quoted'; Maybe write 'quote'",
                "categories.yaml | en: orphan, protected | en: orphan, protect |"
                        + " categories.yaml:2: unknown key 'protect'; Maybe write 'protected'",
                "benefits/meal.yaml | share: 1/2, rounding | share: 1/2, round |"
                        + " benefits/meal.yaml:21: unknown key 'round'; Maybe one of: share, autumn, spring, rounding, cite",
                "benefits/meal.yaml | {from: 2020-09-01, yuan | {since: 2020-09-01, yuan |"
                        + " benefits/meal.yaml:11: unknown key 'since'; Maybe one of: from, yuan, fee, open, abolished, cite,"
                        + " announced, reviewed, applies-to, retroactive",
                "benefits/meal.yaml | row: primary | rows: primary |"
                        + " benefits/meal.yaml:7: unknown key 'rows'; Maybe write 'row'",
                "benefits/meal.yaml | one-of: [POVERTY] | oneof: [POVERTY] |"
                        + " benefits/meal.yaml:5: unknown key 'oneof'; Maybe write 'one-of'"
            })
    void a_key_is_known_in_its_own_place_only(String file, String passage, String instead, String problem) {
        pack.with(file, passage, instead);
        assertThat(pack.problems()).containsExactly(problem.replace("; ", "\n"));
    }

    @Test
    void what_was_read_in_the_document_must_quote_it() {
        pack.with("sources.yaml", "  quote: 小學生每生每年1000元\n", "");
        assertThat(pack.problems())
                .containsExactly("sources.yaml:2: source A02 was read in the document but quotes none of its words"
                        + "\nMaybe add quote, or set mark to INFERENCE or UNVERIFIED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ''", " '  '", " \"\""})
    void an_empty_quote_is_no_quote(String empty) {
        pack.with("sources.yaml", "quote: 小學生每生每年1000元", "quote:" + empty);
        assertThat(pack.problems()).containsExactly("sources.yaml:4: the value is empty");
    }

    @Test
    void an_unknown_mark_is_refused() {
        pack.with("sources.yaml", "mark: INFERENCE", "mark: GUESS");
        assertThat(pack.problems())
                .containsExactly("sources.yaml:9: 'GUESS' is none of"
                        + " DOCUMENT, GOVERNMENT, SECONDARY, INFERENCE, UNVERIFIED");
    }

    @Test
    void a_category_code_of_small_letters_is_refused() {
        pack.with("categories.yaml", "DIBAO: {", "di-bao: {");
        assertThat(pack.problems())
                .containsExactly("categories.yaml:3: 'di-bao' is not a category code\nMaybe write DI_BAO");
    }

    @Test
    void a_flag_is_true_or_false() {
        pack.with("categories.yaml", "protected: true", "protected: yes");
        assertThat(pack.problems()).containsExactly("categories.yaml:1: 'yes' is none of true, false");
    }

    @Test
    void a_missing_key_is_named() {
        pack.meal("payee: SCHOOL\n", "");
        assertThat(pack.problems()).containsExactly("benefits/meal.yaml:1: key 'payee' is missing");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        pack.with("sources.yaml", "HALF:\n", "A02:\n");
        assertThat(pack.problems()).contains("sources.yaml:6: key 'A02' stands twice\nMaybe keep one");
        pack.with("sources.yaml", "A02:\n  document: 县计划\n  article: 分", "HALF:\n  document: 县计划\n  article: 分");
        pack.meal("payee: SCHOOL\n", "payee: SCHOOL\npayee: PUPIL\n");
        assertThat(pack.problems()).containsExactly("benefits/meal.yaml:3: key 'payee' stands twice\nMaybe keep one");
    }

    @Test
    void a_pack_kept_under_another_name_is_refused() {
        pack.with("pack.yaml", "id: small", "id: smal");
        assertThat(pack.problems())
                .containsExactly("pack.yaml:1: the pack calls itself 'smal' but is kept as 'small'"
                        + "\nMaybe give the folder the name of the pack");
    }

    @Test
    void a_pack_that_ends_before_it_begins_is_refused() {
        pack.with("pack.yaml", "until: 2021-12-31", "until: 2019-12-31");
        assertThat(pack.problems())
                .containsExactly("pack.yaml:5: the pack ends on 2019-12-31, before it begins on 2020-01-01"
                        + "\nMaybe the two were exchanged");
    }

    @Test
    void a_pack_of_one_day_is_a_pack() {
        pack.with("pack.yaml", "until: 2021-12-31", "until: 2020-01-01");
        assertThat(pack.read().span()).hasToString("2020-01-01/2020-01-01");
    }

    @Test
    void a_benefit_listed_twice_would_be_paid_twice_and_is_refused() {
        pack.with("pack.yaml", "[meal]", "[meal, meal]");
        assertThat(pack.problems()).containsExactly("pack.yaml:6: benefit 'meal' stands twice\nMaybe keep one");
    }

    @Test
    void a_pack_that_lists_no_benefits_is_refused() {
        pack.with("pack.yaml", "benefits: [meal]\n", "");
        assertThat(pack.problems()).containsExactly("pack.yaml:1: key 'benefits' is missing");
    }

    @Test
    void a_list_where_keys_belong_is_refused() {
        pack.write("pack.yaml", "- small\n");
        assertThat(pack.problems()).containsExactly("pack.yaml:1: expected keys and values");
    }

    @Test
    void one_value_where_a_list_belongs_is_refused() {
        pack.with("pack.yaml", "[meal]", "meal");
        assertThat(pack.problems()).containsExactly("pack.yaml:6: expected a list");
    }

    @Test
    void a_list_where_one_value_belongs_is_refused() {
        pack.with("pack.yaml", "version: \"1\"", "version: [1, 2]");
        assertThat(pack.problems()).containsExactly("pack.yaml:2: expected one value");
    }

    @Test
    void the_problems_of_all_files_are_named_in_one_reading() {
        pack.with("pack.yaml", "version:", "vresion:")
                .with("sources.yaml", "mark: INFERENCE", "mark: GUESS")
                .with("categories.yaml", "protected: true", "protected: 1")
                .meal("payee: SCHOOL", "payee: NOBODY");
        assertThat(pack.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("sources.yaml:9", "categories.yaml:1", "benefits/meal.yaml:2", "pack.yaml:2");
    }

    @Test
    void every_broken_entry_of_sources_and_categories_is_named() {
        pack.with("sources.yaml", "mark: DOCUMENT", "mark: READ")
                .with("sources.yaml", "mark: INFERENCE", "mark: GUESS")
                .with("categories.yaml", "en: orphan, protected: false", "en: orphan")
                .with("categories.yaml", "zh: 低保, ", "");
        assertThat(pack.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("sources.yaml:5", "sources.yaml:9", "categories.yaml:2", "categories.yaml:3");
    }

    @Test
    void every_broken_benefit_is_named() {
        pack.with("pack.yaml", "[meal]", "[meal, bus, coat]");
        pack.write("benefits/coat.yaml", "label: {zh: 冬衣, en: Coat}\n");
        assertThat(pack.problems())
                .containsExactly(
                        "benefits/bus.yaml:1: the file is missing", "benefits/coat.yaml:1: key 'payee' is missing");
    }
}
