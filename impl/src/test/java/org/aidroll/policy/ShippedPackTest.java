package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.TermShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPackTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");

    private static Stream<BenefitStandard> rows(Benefit benefit) {
        return Stream.concat(benefit.standards().stream(), benefit.overrides().stream());
    }

    private static Stream<Citation> citations(Benefit benefit) {
        return Stream.of(
                        benefit.requires().stream().map(Condition::citation),
                        rows(benefit).flatMap(row -> row.amounts().stream()).map(Dated::citation),
                        benefit.termShare().stream().map(TermShare::citation))
                .flatMap(s -> s);
    }

    private static Stream<Citation> citations() {
        return Stream.concat(
                PACK.categories().stream().map(CategoryRule::citation),
                PACK.benefits().stream().flatMap(ShippedPackTest::citations));
    }

    @Test
    void the_digest_is_64_hex_characters_and_the_same_at_every_reading() {
        assertThat(PACK.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(PolicyPacks.shipped("county-plan-2020").digest());
    }

    @Test
    void benefits_and_categories_keep_the_order_of_the_files() {
        assertThat(PACK.benefits())
                .extracting(Benefit::code)
                .containsExactly(
                        "preschool-aid",
                        "compulsory-boarder",
                        "compulsory-day",
                        "compulsory-uniform",
                        "compulsory-bus",
                        "senior-grant",
                        "senior-fee-waiver",
                        "vocational-waiver",
                        "vocational-grant",
                        "college-tuition",
                        "college-loan");
        assertThat(PACK.categories())
                .extracting(rule -> rule.category().code())
                .startsWith("POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED", "PARENT_DECEASED", "SINGLE_PARENT");
    }

    @Test
    void every_value_names_a_document_and_an_article() {
        assertThat(citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.document()).isNotBlank();
            assertThat(citation.article()).isNotBlank();
        });
    }

    @Test
    void what_was_read_in_the_document_is_quoted_and_what_was_inferred_is_marked() {
        assertThat(citations().filter(citation -> citation.mark() == SourceMark.DOCUMENT))
                .isNotEmpty()
                .allMatch(citation -> !citation.quote().isBlank());
        assertThat(citations().filter(citation -> citation.id().equals("A14")))
                .isNotEmpty()
                .allMatch(citation -> citation.mark() == SourceMark.INFERENCE);
    }

    /** The words of the source say the amounts that the rows hold. */
    @ParameterizedTest
    @CsvSource({
        "compulsory-boarder, primary, 1000, A02, 小學生每生每年1000元",
        "compulsory-boarder, junior, 1250, A02, 初中每生每年1250元",
        "compulsory-day, primary, 500, A03, 小學生每生每年500元",
        "compulsory-day, junior, 625, A03, 初中每生每年625元",
        "compulsory-boarder, poverty-primary, 1000, A04, 小學生每生每年1000元",
        "compulsory-boarder, poverty-junior, 1250, A04, 初中每生每年1250元",
        "compulsory-day, poverty-primary, 1000, A04, 小學生每生每年1000元",
        "compulsory-day, poverty-junior, 1250, A04, 初中每生每年1250元"
    })
    void an_amount_is_the_one_its_article_quotes(String benefit, String row, String yuan, String cite, String words) {
        var standard = rows(PACK.benefit(benefit).orElseThrow())
                .filter(r -> r.row().equals(row))
                .findFirst()
                .orElseThrow();
        var amount = standard.at(LocalDate.of(2020, 9, 1)).orElseThrow();
        assertThat(amount.value()).isEqualTo(Amount.of(Money.ofYuan(yuan)));
        assertThat(amount.citation().id()).isEqualTo(cite);
        assertThat(amount.citation().quote()).contains(words);
    }

    /** A05 lists seven; five are protected by a reading of the text. */
    @ParameterizedTest
    @CsvSource({
        "POVERTY, 建档立卡, registered poor, true",
        "DIBAO, 低保, minimum living allowance, true",
        "TEKUN, 特困供养, destitute and supported, true",
        "ORPHAN, 孤儿, orphan, true",
        "DISABLED, 残疾, disabled, true",
        "PARENT_DECEASED, 父母一方亡故, one parent deceased, false",
        "SINGLE_PARENT, 单亲家庭, single-parent family, false"
    })
    void a_category_has_its_words_and_its_protection(String code, String zh, String en, boolean protectedByRight) {
        var rule = PACK.category(HardshipCategory.of(code)).orElseThrow();
        assertThat(rule.label().zh()).isEqualTo(zh);
        assertThat(rule.label().en()).isEqualTo(en);
        assertThat(rule.protectedByRight()).isEqualTo(protectedByRight);
    }

    @Test
    void half_of_a_yearly_amount_is_due_in_a_term() {
        assertThat(PACK.benefit("compulsory-day")
                        .orElseThrow()
                        .termShare()
                        .orElseThrow()
                        .autumn())
                .isEqualTo(new Fraction(1, 2));
    }

    @Test
    void the_plan_holds_from_the_first_of_2020_without_an_end() {
        assertThat(PACK.span()).hasToString("2020-01-01/..");
        assertThat(PACK.version()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"county-plan-2019", "", "../packs/county-plan-2020", "county-plan-2020/", "COUNTY-PLAN-2020"})
    void a_pack_that_does_not_come_with_the_engine_is_refused(String id) {
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> PolicyPacks.shipped(id))
                .withMessage("no policy pack '" + id + "' comes with the engine"
                        + "\nMaybe name a folder of your own, or county-plan-2020");
    }
}
