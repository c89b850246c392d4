package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every wrong use of a key of a pack: where it stands, what is wrong and what to do. */
class RefusedKeysTest {
    private static final String LAST = "term-share: {share: 1/2, rounding: HALF_UP, cite: HALF}\n";

    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void a_whole_pack() {
        pack = PackFolder.small(temp);
    }

    /** The pack with these lines at the end of its benefit, the first of which is line 22. */
    private PackFolder meal(String lines) {
        return pack.meal(LAST, LAST + lines.replace("; ", "\n") + "\n");
    }

    /** The pack with these lines at the end of pack.yaml, the first of which is line 7. */
    private PackFolder end(String lines) {
        return pack.write("pack.yaml", pack.text("pack.yaml") + lines.replace("; ", "\n") + "\n");
    }

    private void assertProblem(String problem) {
        assertThat(pack.problems()).containsExactly(problem.replace("; ", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: GIFT | 22: 'GIFT' is none of GRANT, WAIVER, REIMBURSEMENT, LOAN_CEILING",
                "unit: YEARS | 22: 'YEARS' is none of YEAR, TERM, MONTH, ONCE; Maybe write 'YEAR'",
                "overlay: MAY_RISE |"
                        + " 22: 'MAY_RISE' is none of MAY_NOT_CHANGE, MAY_RAISE, MAY_LOWER, MAY_CHANGE; Maybe write 'MAY_RAISE'",
                "cap: 100 | 22: expected a list",
                "cap: [{from: 2020-01-01, yuan: '100'}] | 22: no citation; Maybe add cite with an id of sources.yaml",
                "cap: [{from: 2020-01-01, fee: [TUITION], cite: A02}] |"
                        + " 22: unknown key 'fee'; Maybe one of: from, yuan, cite, announced, reviewed, applies-to, retroactive",
                "cap:;   - {from: 2020-01-01, yuan: '100', cite: A02};   - {from: 2020-01-01, yuan: '200', cite: A02} |"
                        + " 24: the amount from 2020-01-01 does not come after the one before it;"
                        + " Maybe keep one amount for each day, earliest first",
                "quota: {share: 8/100, group: []} | 22: no citation; Maybe add cite with an id of sources.yaml",
                "quota: {share: 108/100, group: [], cite: A02} | 22: '108/100' is not a share like 30/100, 1 or less",
                "quota: {share: 8%, group: [], cite: A02} | 22: '8%' is not a share like 30/100, 1 or less",
                "quota: {share: 8/100, cite: A02} | 22: key 'group' is missing",
                "quota: {share: 8/100, groups: [], cite: A02} | 22: unknown key 'groups'; Maybe write 'group'",
                "quota: {share: 8/100, group: [{fact: stage, one-of: [PRIMARY]}], cite: A02} |"
                        + " 22: no citation; Maybe add cite with an id of sources.yaml",
                "average: [{from: 2020-01-01, yuan: '1000', lowest: '1500', cite: A02}] |"
                        + " 22: the lowest, 1500.00, is above the average, 1000.00; Maybe the two were exchanged",
                "average: [{from: 2020-01-01, lowest: '1500', cite: A02}] | 22: key 'yuan' is missing",
                "average:;   - {from: 2020-09-01, yuan: '1', cite: A02};   - {from: 2020-01-01, yuan: '1', cite: A02} |"
                        + " 24: the average from 2020-01-01 does not come after the one before it;"
                        + " Maybe keep one average for each day, earliest first",
                "proration: {unit: WEEK, cite: A02} | 22: 'WEEK' is none of NONE, DAY, MONTH",
                "proration: {unit: DAY} | 22: no citation; Maybe add cite with an id of sources.yaml",
                "proration: {cite: A02} | 22: key 'unit' is missing",
                "proration: {unit: DAY, change-day: SAME, cite: A02} | 22: 'SAME' is none of OLD, NEW",
                "proration: {unit: MONTH, denominator: '-5', cite: A02} |"
                        + " 22: '-5' is not a number of parts, 0 for as many as the term has",
                "proration: {unit: MONTH, denominator: five, cite: A02} |"
                        + " 22: 'five' is not a number of parts, 0 for as many as the term has",
                "proration: {unit: DAY, rounding: HALFUP, cite: A02} |"
                        + " 22: 'HALFUP' is none of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY;"
                        + " Maybe write 'HALF_UP'",
                "proration: {unit: DAY, rounding: UNNECESSARY, cite: A02} |"
                        + " 22: the parts of a term are seldom whole fen; Maybe declare a rounding, such as HALF_UP",
                "proration: {unit: DAY, days: 150, cite: A02} |"
                        + " 22: unknown key 'days'; Maybe one of: unit, change-day, denominator, rounding, cite"
            })
    void a_bound_of_a_benefit_that_says_something_else_is_refused(String lines, String problem) {
        meal(lines);
        assertProblem("benefits/meal.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yuan: \"1250\", open: AWAITING_ALLOCATION |"
                        + " an amount is one of yuan, fee, open, abolished, and this has yuan and open; Maybe keep one",
                "yuan: \"1250\", fee: [TUITION], abolished: true |"
                        + " an amount is one of yuan, fee, open, abolished, and this has yuan and fee and abolished;"
                        + " Maybe keep one",
                "abolished: false | abolished can only be true; Maybe give the amount that holds",
                "abolished: gone | 'gone' is none of true, false",
                "fee: [TUTION] | 'TUTION' is none of TUITION, LODGING, TEXTBOOK, UNIFORM, BUS; Maybe write 'TUITION'",
                "fee: [] | the waiver waives nothing; Maybe name the items: TUITION, LODGING, TEXTBOOK, UNIFORM, BUS",
                "fee: TUITION | expected a list",
                "open: FEE_UNKNOWN | 'FEE_UNKNOWN' is none of AWAITING_ALLOCATION, PROOF_NEEDED",
                "open: FACT_UNKNOWN | 'FACT_UNKNOWN' is none of AWAITING_ALLOCATION, PROOF_NEEDED",
                "announced: 2020-01-01 | key 'yuan' is missing",
                "yuan: \"1250\", announced: soon | 'soon' is not a date like 2020-09-01",
                "yuan: \"1250\", reviewed: 2020 | '2020' is not a date like 2020-09-01",
                "yuan: \"1250\", applies-to: PERSONS | 'PERSONS' is none of PERIODS, FACTS, APPLICATIONS;"
                        + " Maybe write 'PERIODS'",
                "yuan: \"1250\", retroactive: 'yes' | 'yes' is none of true, false"
            })
    void an_amount_that_is_no_amount_is_refused(String instead, String problem) {
        pack.meal("yuan: \"1250\"", instead);
        assertProblem("benefits/meal.yaml:15: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{share: 1/2, autumn: 1/2, rounding: HALF_UP, cite: HALF} |"
                        + " share is for both terms, and autumn or spring is there as well; Maybe keep one way",
                "{share: 1/2, spring: 1/2, rounding: HALF_UP, cite: HALF} |"
                        + " share is for both terms, and autumn or spring is there as well; Maybe keep one way",
                "{autumn: 1/2, rounding: HALF_UP, cite: HALF} | key 'spring' is missing",
                "{spring: 1/2, rounding: HALF_UP, cite: HALF} | key 'autumn' is missing",
                "{autumn: 3/2, spring: 0, rounding: HALF_UP, cite: HALF} | '3/2' is not a share like 1/2, 1 or less",
                "{autumn: 1, spring: half, rounding: HALF_UP, cite: HALF} | 'half' is not a share like 1/2, 1 or less",
                "{share: 1/2, cite: HALF} | key 'rounding' is missing",
                "{autumn: 1/2, spring: 1/3, rounding: UNNECESSARY, cite: HALF} |"
                        + " 1/3 of 1000.00 is no whole number of fen; Maybe declare a rounding, such as HALF_UP"
            })
    void a_term_share_that_shares_nothing_out_is_refused(String share, String problem) {
        pack.meal("term-share: {share: 1/2, rounding: HALF_UP, cite: HALF}", "term-share: " + share);
        assertProblem("benefits/meal.yaml:21: " + problem);
    }

    @Test
    void months_are_a_number() {
        meal("unit: MONTH").meal("share: 1/2", "share: five");
        assertProblem("benefits/meal.yaml:21: 'five' is not a number of months like 5 or 9/2");
    }

    @Test
    void what_a_school_charges_by_the_term_is_no_amount_for_a_month() {
        meal("unit: MONTH").meal("share: 1/2", "share: 5").meal("yuan: \"1250\"", "fee: [TUITION]");
        assertProblem("benefits/meal.yaml:22: what a school charges is known by the term, not by the month;"
                + " Maybe set unit to TERM");
    }

    @Test
    void a_cap_that_cannot_be_shared_out_is_refused_before_a_pupil_meets_it() {
        meal("cap: [{from: 2020-01-01, yuan: '999.99', cite: A02}]").meal("rounding: HALF_UP", "rounding: UNNECESSARY");
        assertProblem("benefits/meal.yaml:21: 1/2 of 999.99 is no whole number of fen;"
                + " Maybe declare a rounding, such as HALF_UP");
    }

    @Test
    void a_fee_that_cannot_be_shared_out_is_refused_before_a_pupil_meets_it() {
        pack.meal("yuan: \"1250\"", "fee: [TUITION]")
                .meal("yuan: \"2000\"", "yuan: \"2001\"")
                .meal("share: 1/2, rounding: HALF_UP", "share: 1/4, rounding: UNNECESSARY");
        assertProblem("benefits/meal.yaml:21: 1/4 of 0.02 is no whole number of fen;"
                + " Maybe declare a rounding, such as HALF_UP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: GRANT",
                "kind: WAIVER",
                "kind: REIMBURSEMENT; unit: TERM",
                "kind: LOAN_CEILING; unit: ONCE"
            })
    void what_is_settled_by_the_term_names_the_share_of_a_term(String lines) {
        pack.meal(LAST, lines.replace("; ", "\n") + "\n");
        assertProblem("benefits/meal.yaml:1: key 'term-share' is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 2: nobody receives the money; Maybe name one of PUPIL, GUARDIAN, SCHOOL",
                "[{from: 2020-01-01, payee: SCHOOL}] | 2: no citation; Maybe add cite with an id of sources.yaml",
                "[{from: 2020-01-01, payee: PARENT, cite: A02}] | 2: 'PARENT' is none of PUPIL, GUARDIAN, SCHOOL",
                "[{since: 2020-01-01, payee: SCHOOL, cite: A02}] |"
                        + " 2: unknown key 'since'; Maybe one of: from, payee, cite",
                "[{payee: SCHOOL, cite: A02}] | 2: key 'from' is missing",
                "[{from: 2020-01-01, payee: SCHOOL, cite: A02}, {from: 2020-01-01, payee: PUPIL, cite: A02}] |"
                        + " 2: the payee from 2020-01-01 does not come after the one before it;"
                        + " Maybe keep one payee for each day, earliest first"
            })
    void a_list_of_payees_that_names_none_or_two_for_a_day_is_refused(String payee, String problem) {
        pack.meal("payee: SCHOOL", "payee: " + payee);
        assertProblem("benefits/meal.yaml:" + problem);
    }

    @Test
    void one_can_apply_for_a_category_only() {
        pack.meal("one-of: [PRIMARY, JUNIOR],", "one-of: [PRIMARY, JUNIOR], on-application: [SENIOR],");
        assertProblem("benefits/meal.yaml:4: nobody applies for a stage; Maybe move it to one-of");
    }

    @Test
    void a_category_one_applies_for_is_one_the_pack_knows() {
        pack.meal("one-of: [POVERTY],", "one-of: [POVERTY], on-application: [DIBOA],");
        assertProblem("benefits/meal.yaml:5: 'DIBOA' is none of POVERTY, ORPHAN, DIBAO; Maybe write 'DIBAO'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewed: lately | 7: 'lately' is not a date like 2020-09-01",
                "jurisdiction: '43048' | 7: '43048' is not a division code of 2, 4, 6, 9 or 12 digits",
                "supersedes: older | 7: expected a list",
                "extend: national | 7: unknown key 'extend'; Maybe write 'extends'",
                "extends: nowhere | 7: there is no pack 'nowhere' to extend; Maybe put its folder beside this one",
                "extends: ../small | 7: there is no pack '../small' to extend; Maybe put its folder beside this one",
                "extends: small | 7: the packs small extend each other in a circle; Maybe take one extends away",
                "proration: {unit: DAYS, cite: A02} | 7: 'DAYS' is none of NONE, DAY, MONTH; Maybe write 'DAY'",
                "stacking: [{group: g, mode: BEST, benefits: [meal], cite: A02}] |"
                        + " 7: 'BEST' is none of BEST_ONE, PRIORITY, ADDITIVE, ADDITIVE_CAPPED, OFFSET",
                "stacking: [{group: g, mode: BEST_ONE, benefits: [meal]}] |"
                        + " 7: no citation; Maybe add cite with an id of sources.yaml",
                "stacking: [{group: g, mode: BEST_ONE, benefits: [meals], cite: A02}] |"
                        + " 7: 'meals' is none of meal; Maybe write 'meal'",
                "stacking: [{group: g, mode: ADDITIVE_CAPPED, benefits: [meal], cite: A02}] |"
                        + " 7: a group of mode ADDITIVE_CAPPED has no cap; Maybe add cap",
                "stacking: [{group: g, mode: ADDITIVE, benefits: [meal], cite: A02,"
                        + " cap: [{from: 2020-01-01, yuan: '1', cite: A02}]}] |"
                        + " 7: a group of mode ADDITIVE has a cap; Maybe set mode to ADDITIVE_CAPPED",
                "stacking:;   - {group: g, mode: OFFSET, benefits: [meal], cite: A02};"
                        + "   - {group: h, mode: PRIORITY, benefits: [meal], cite: A02} |"
                        + " 9: benefit 'meal' is in two groups; Maybe keep it in one",
                "stacking: [{group: g, mode: OFFSET, benefit: [meal], cite: A02}] |"
                        + " 7: unknown key 'benefit'; Maybe write 'benefits'",
                "stacking: [{mode: OFFSET, benefits: [meal], cite: A02}] | 7: key 'group' is missing"
            })
    void a_pack_that_says_something_else_of_itself_is_refused(String lines, String problem) {
        end(lines);
        assertProblem("pack.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {tier: FIRST, zh: 一档, en: first} | 1: no citation; Maybe add cite with an id of sources.yaml",
                "- {tier: first, zh: 一档, en: first, cite: A02} |"
                        + " 1: 'first' is not a category code; Maybe write FIRST",
                "- {tier: FIRST, zh: 一档, cite: A02} | 1: key 'en' is missing",
                "- {tier: FIRST, zh: 一档, en: first, rank: 1, cite: A02} |"
                        + " 1: unknown key 'rank'; Maybe one of: tier, zh, en, cite",
                "FIRST: {zh: 一档} | 1: expected a list",
                "- {tier: FIRST, zh: 一档, en: first, cite: A02}; - {tier: FIRST, zh: 二档, en: second, cite: A02} |"
                        + " 2: tier FIRST stands twice; Maybe keep one"
            })
    void a_tier_that_is_none_is_refused(String lines, String problem) {
        pack.write("tiers.yaml", lines.replace("; ", "\n") + "\n");
        assertProblem("tiers.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier: FIRTS, protected: false | 'FIRTS' is none of FIRST; Maybe write 'FIRST'",
                "protected: maybe | 'maybe' is none of true, false",
                "protect: true | unknown key 'protect'; Maybe write 'protected'"
            })
    void a_category_names_a_tier_and_a_flag_that_there_are(String instead, String problem) {
        pack.write("tiers.yaml", "- {tier: FIRST, zh: 一档, en: first, cite: A02}\n")
                .with("categories.yaml", "en: orphan, protected: false", "en: orphan, " + instead);
        assertProblem("categories.yaml:2: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names: [] | category ORPHAN has no name; Maybe write zh and en",
                "names: [{from: 2020-01-01, zh: 孤儿, en: orphan}] |"
                        + " no citation; Maybe add cite with an id of sources.yaml",
                "names: [{from: 2020-01-01, zh: 孤儿, cite: A02}] | key 'en' is missing",
                "names: [{from: 2020-01-01, zh: 孤儿, en: orphan, cite: A02},"
                        + " {from: 2020-01-01, zh: 孤童, en: orphan, cite: A02}] |"
                        + " the name from 2020-01-01 does not come after the one before it;"
                        + " Maybe keep one name for each day, earliest first",
                "zh: 孤儿, names: [{from: 2020-01-01, zh: 孤儿, en: orphan, cite: A02}] |"
                        + " category ORPHAN has names, and zh or en as well; Maybe keep one way"
            })
    void a_category_without_a_name_or_with_two_for_a_day_is_refused(String instead, String problem) {
        pack.with("categories.yaml", "zh: 孤儿, en: orphan", instead);
        assertProblem("categories.yaml:2: " + problem);
    }

    @Test
    void a_tier_that_nothing_defines_is_no_condition() {
        pack.meal("{fact: category, one-of: [POVERTY], cite: A02}", "{fact: tier, one-of: [FIRST], cite: A02}");
        assertProblem("benefits/meal.yaml:5: 'FIRST' is unknown: the pack has none; Maybe define it first");
    }

    @Test
    void rows_by_tier_leave_a_gap_for_the_many_without_one() {
        pack.write("tiers.yaml", "- {tier: FIRST, zh: 一档, en: first, cite: A02}\n")
                .meal("when: {category: ORPHAN}", "when: {stage: PRIMARY, category: ORPHAN}")
                .meal("when: {stage: JUNIOR}", "when: {stage: JUNIOR, tier: FIRST}");
        assertProblem("benefits/meal.yaml:7: no row fits a pupil with stage JUNIOR, category POVERTY, no tier;"
                + " Maybe add a row, or a condition");
    }

    @Test
    void rows_by_category_leave_a_gap_for_those_who_only_applied() {
        pack.meal("one-of: [POVERTY],", "one-of: [POVERTY], on-application: [DIBAO],")
                .meal("when: {stage: JUNIOR}", "when: {stage: JUNIOR, category: POVERTY}");
        assertProblem("benefits/meal.yaml:7: no row fits a pupil with stage JUNIOR, no category;"
                + " Maybe add a row, or a condition");
    }
}
