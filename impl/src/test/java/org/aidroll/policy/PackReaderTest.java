package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Money;
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

class PackReaderTest {
    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void aWholePack() {
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
        assertThat(meal.label().in(java.util.Locale.ENGLISH)).isEqualTo("School meal");
        assertThat(meal.payee()).isEqualTo(Payee.SCHOOL);
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
                .isEqualTo(Money.ofYuan("1100"));
        assertThat(meal.overrides()).extracting(BenefitStandard::row).containsExactly("orphans");
        assertThat(meal.termShare().rounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(meal.termShare().citation().quote()).isEmpty();
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
    void the_mark_that_windows_editors_put_first_is_no_fault() {
        pack.write("pack.yaml", "\uFEFF" + pack.text("pack.yaml"));
        assertThat(pack.read().id()).isEqualTo("small");
    }

    @Test
    void a_standard_of_nothing_is_a_standard() {
        pack.meal("\"1000\"", "\"0\"");
        assertThat(pack.read().benefits()).hasSize(1);
    }

    @Test
    void the_digest_changes_with_every_file_and_with_nothing_else() {
        String digest = pack.read().digest();
        pack.write("readme.txt", "not part of the pack");
        assertThat(pack.read().digest()).isEqualTo(digest);
        for (String file : new String[] {"pack.yaml", "sources.yaml", "categories.yaml", "benefits/meal.yaml"}) {
            String text = pack.text(file);
            pack.write(file, text + "# a remark\n");
            assertThat(pack.read().digest()).as(file).isNotEqualTo(digest);
            pack.write(file, text);
            assertThat(pack.read().digest()).isEqualTo(digest);
        }
    }

    /** SHA-256 over name, length and bytes of each file in the order of names; a pack says the same anywhere. */
    @Test
    void the_digest_of_known_files_is_known() {
        assertThat(pack.read().digest()).isEqualTo("137cf30e16d3b61718738ce87b246ad9bdd9b48868feae2308a2f771f8256a32");
    }

    @Test
    void a_folder_may_be_named_in_a_roundabout_way() {
        assertThat(PolicyPacks.read(pack.path().resolve("benefits/..")).id()).isEqualTo("small");
        assertThat(PolicyPacks.read(pack.path().resolve(".")).id()).isEqualTo("small");
    }

    @Test
    void a_relative_folder_will_do() {
        Path here = Path.of("").toAbsolutePath();
        assertThat(PolicyPacks.read(here.relativize(pack.path())).id()).isEqualTo("small");
    }

    @Test
    void what_is_no_folder_is_refused() {
        Path file = pack.path().resolve("pack.yaml");
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> PolicyPacks.read(file))
                .withMessage("no policy pack at '" + file
                        + "': it is not a folder\nMaybe name the folder that has pack.yaml in it");
    }

    @Test
    void an_unknown_key_is_refused_on_its_own_line_with_the_nearest_known() {
        pack.meal("payee: SCHOOL\n", "payee: SCHOOL\nstandard:\n  - {}\n");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:3: unknown key 'standard'\nMaybe write 'standards'");
    }

    @Test
    void an_unknown_key_like_no_other_is_refused_with_all_that_are_known() {
        pack.meal("payee: SCHOOL\n", "payee: SCHOOL\nhint: x\n");
        assertThat(pack.problems())
                .containsExactly("benefits/meal.yaml:3: unknown key 'hint'"
                        + "\nMaybe one of: label, payee, requires, standards, overrides, term-share");
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
                        + " benefits/meal.yaml:21: unknown key 'round'; Maybe one of: share, rounding, cite",
                "benefits/meal.yaml | {from: 2020-09-01, yuan | {since: 2020-09-01, yuan |"
                        + " benefits/meal.yaml:11: unknown key 'since'; Maybe one of: from, yuan, cite",
                "benefits/meal.yaml | row: primary | rows: primary |"
                        + " benefits/meal.yaml:7: unknown key 'rows'; Maybe write 'row'",
                "benefits/meal.yaml | one-of: [POVERTY] | oneof: [POVERTY] |"
                        + " benefits/meal.yaml:5: unknown key 'oneof'; Maybe write 'one-of'"
            })
    void a_key_is_known_in_its_own_place_only(String file, String passage, String instead, String problem) {
        pack.with(file, passage, instead);
        assertThat(pack.problems()).containsExactly(problem.replace("; ", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{fact: stage, one-of | {fact: stege, one-of |"
                        + " benefits/meal.yaml:4: unknown fact 'stege'; Maybe write 'stage'",
                "{fact: stage, one-of | {fact: income, one-of | benefits/meal.yaml:4: unknown fact 'income';"
                        + " Maybe one of: status, stage, boarding, grade, category",
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
    void a_missing_key_is_named() {
        pack.meal("payee: SCHOOL\n", "");
        assertThat(pack.problems()).containsExactly("benefits/meal.yaml:1: key 'payee' is missing");
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

    @ParameterizedTest
    @ValueSource(strings = {"../meal", "sub/meal", "/etc/passwd", "meal.yaml", "..", "Meal", "meal-", "a\\b", "午餐"})
    void a_benefit_is_named_by_a_plain_word_and_never_leads_out_of_the_folder(String name) {
        pack.write("meal.yaml", pack.text("benefits/meal.yaml"));
        pack.write("benefits/sub/meal.yaml", pack.text("benefits/meal.yaml"));
        pack.with("pack.yaml", "[meal]", "[" + name + "]");
        assertThat(pack.problems())
                .containsExactly("pack.yaml:6: '" + name + "' is not the name of a benefit"
                        + "\nMaybe write the name of a file of benefits/, without folder and .yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "sources.yaml", "categories.yaml", "benefits/meal.yaml"})
    void a_missing_file_is_named_and_nothing_else_with_it(String file) {
        pack.delete(file);
        assertThat(pack.problems()).containsExactly(file + ":1: the file is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "sources.yaml", "categories.yaml", "benefits/meal.yaml"})
    void a_file_that_is_not_utf8_is_named(String file) {
        pack.write(file, ("# 政策\n" + pack.text(file)).getBytes(Charset.forName("GB18030")));
        assertThat(pack.problems()).containsExactly(file + ":1: the file is not UTF-8\nMaybe save it again as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n"})
    void an_empty_file_is_named(String text) {
        pack.write("categories.yaml", text);
        assertThat(pack.problems()).containsExactly("categories.yaml:1: the file is empty");
    }

    @Test
    void a_file_that_is_not_yaml_is_named_with_the_line() {
        pack.with("pack.yaml", "from: 2020-01-01", "from: [2020-01-01");
        assertThat(pack.problems()).containsExactly("pack.yaml:5: not YAML: expected ',' or ']', but got :");
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
    void a_file_above_one_megabyte_is_refused_and_one_of_exactly_that_is_read() {
        byte[] meal = pack.text("benefits/meal.yaml").getBytes(StandardCharsets.UTF_8);
        pack.write("benefits/meal.yaml", padded(meal, 1 << 20));
        assertThat(pack.read().benefits()).hasSize(1);
        pack.write("benefits/meal.yaml", padded(meal, (1 << 20) + 1));
        assertThat(pack.problems()).containsExactly("benefits/meal.yaml:1: the file has more than 1048576 bytes");
    }

    private static byte[] padded(byte[] bytes, int length) {
        byte[] padded = java.util.Arrays.copyOf(bytes, length);
        java.util.Arrays.fill(padded, bytes.length, length, (byte) '\n');
        return padded;
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        var bomb = new StringBuilder("a0: &a0 {x: y}\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        pack.write("categories.yaml", bomb.toString());
        assertThat(pack.problems())
                .containsExactly("categories.yaml:1: not YAML that a pack may have:"
                        + " Number of aliases for non-scalar nodes exceeds the specified max=50");
    }

    @Test
    void a_tower_of_lists_is_refused() {
        pack.write("categories.yaml", "a: " + "[".repeat(100_000));
        assertThat(pack.problems())
                .containsExactly("categories.yaml:1: not YAML that a pack may have: Nesting Depth exceeded max 50");
    }

    @Test
    void a_list_that_holds_itself_is_refused() {
        pack.with("pack.yaml", "[meal]", "&me [*me]");
        assertThat(pack.problems()).containsExactly("pack.yaml:6: expected one value");
    }

    @Test
    void a_character_that_yaml_has_not_is_refused() {
        pack.write("pack.yaml", pack.text("pack.yaml") + "# \u0007\n");
        assertThat(pack.problems()).containsExactly("pack.yaml:1: not YAML: it has the control character U+0007");
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
