package org.aidroll.policy;

import static org.aidroll.policy.PackFamily.meal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.subsidy.DefaultSubsidyCalculator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several packs side by side. */
class PackUnionTest {
    private static final String ONE_AMOUNT = "{from: 2021-03-01, yuan: '%s', cite: P}";

    @TempDir
    private Path temp;

    private PackFamily family;

    @BeforeEach
    void no_packs_yet() {
        family = PackFamily.of(temp);
    }

    private static Money due(PolicyPack pack) {
        var term = SchoolTerm.parse("2021-SPRING");
        return new DefaultSubsidyCalculator()
                .calculate(
                        new TierAssignments(
                                term.span().start(), List.of(SampleTiers.of(SampleRolls.primaryDayPupil()))),
                        pack,
                        term)
                .total();
    }

    private PolicyPack alone(String id, String span, String benefit) {
        family.pack(
                        id,
                        span + "benefits: [" + benefit + "]\n",
                        "DIBAO: {zh: 低, en: " + id + ", protected: true, cite: P}\n",
                        "x")
                .write(id, "benefits/" + benefit + ".yaml", meal("MAY_CHANGE", ONE_AMOUNT.formatted("10")));
        return family.read(id);
    }

    @Test
    void packs_side_by_side_have_the_benefits_of_all_and_the_categories_of_the_first_that_knows_them() {
        var one = alone("one", "until: 2023-08-31\n", "bus");
        var two = alone("two", "", "coat");
        var both = PolicyPacks.together(List.of(one, two));
        assertThat(both.id()).isEqualTo("one+two");
        assertThat(both.version()).isEqualTo("1+1");
        assertThat(both.digest()).isEqualTo(one.digest() + "+" + two.digest());
        assertThat(both.label().zh()).isEqualTo("包、包");
        assertThat(both.label().en()).isEqualTo("Pack, Pack");
        assertThat(both.span()).hasToString("2020-01-01/2023-08-31");
        assertThat(both.benefits()).extracting(Benefit::code).containsExactly("bus", "coat");
        assertThat(both.category(HardshipCategory.of("DIBAO"))
                        .orElseThrow()
                        .label()
                        .en())
                .isEqualTo("one");
        assertThat(PolicyPacks.together(List.of(two, one))
                        .category(HardshipCategory.of("DIBAO"))
                        .orElseThrow()
                        .label()
                        .en())
                .isEqualTo("two");
    }

    @Test
    void one_pack_together_is_itself() {
        var one = alone("one", "", "bus");
        assertThat(PolicyPacks.together(List.of(one))).isSameAs(one);
    }

    @Test
    void packs_side_by_side_must_not_both_have_a_benefit() {
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> PolicyPacks.together(List.of(alone("one", "", "bus"), alone("two", "", "bus"))))
                .withMessage("the packs one and two both have the benefit bus"
                        + "\nMaybe keep one of them, or let one extend the other");
    }

    @Test
    void packs_side_by_side_must_have_a_day_on_which_all_hold() {
        var early = alone("early", "until: 2020-08-31\n", "bus");
        var late = alone("late", "", "coat");
        family.with("late", "pack.yaml", "from: 2020-01-01", "from: 2020-09-01");
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> PolicyPacks.together(List.of(early, family.read("late"))))
                .withMessage("the packs early, late have no day on which all hold\nMaybe run them one by one");
        family.with("late", "pack.yaml", "from: 2020-09-01", "from: 2020-08-31");
        assertThat(PolicyPacks.together(List.of(early, family.read("late"))).span())
                .hasToString("2020-08-31/2020-08-31");
        assertThat(late.span()).hasToString("2020-01-01/..");
    }

    @Test
    void a_tier_that_only_the_second_pack_has_is_met_by_nobody() {
        var first = alone("one", "", "bus");
        family.pack("two", "benefits: [coat]\n", "DIBAO: {zh: 低, en: d, protected: true, cite: P}\n", "x")
                .write("two", "tiers.yaml", "- {tier: TOP, zh: 特档, en: top, cite: P}\n")
                .write("one", "tiers.yaml", "- {tier: FIRST, zh: 一档, en: first, cite: P}\n")
                .write(
                        "two",
                        "benefits/coat.yaml",
                        meal("MAY_CHANGE", ONE_AMOUNT.formatted("10"))
                                .replace("requires:", "requires:\n  - {fact: tier, one-of: [TOP], cite: P}"));
        var both = PolicyPacks.together(List.of(family.read("one"), family.read("two")));
        assertThat(both.tiers()).extracting(Tier::code).containsExactly("FIRST");
        assertThat(due(both)).isEqualTo(due(first)).isEqualTo(Money.ofYuan("5"));
    }
}
