package org.aidroll.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aidroll.SamplePupils;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is worse off is never worse served (policy.md, Invariants), in every pack that comes with the engine. */
class MoreHardshipTest {

    static Stream<PolicyPack> packs() {
        return SamplePupils.SHIPPED.stream().map(PolicyPacks::shipped);
    }

    private static Decision decide(PolicyPack pack, SamplePupils pupils, TierAssignment pupil) {
        var term = SamplePupils.termOf(pack);
        return new DefaultSubsidyCalculator()
                .calculate(
                        pupils.assignments(List.of(pupil)),
                        new SubsidyBasis(pack, term, term.span().start().plusDays(44), SamplePupils.fees()))
                .decision(0);
    }

    private static int rank(TierAssignment pupil) {
        return pupil.tier().map(Tier::rank).orElse(Integer.MAX_VALUE);
    }

    /** Of each benefit, what a pupil has more of than before. */
    @ParameterizedTest
    @MethodSource("packs")
    void one_hardship_more_never_lowers_the_tier_nor_what_is_due(PolicyPack pack) {
        var pupils = new SamplePupils(pack, SamplePupils.termOf(pack), 91);
        int seen = 0;
        for (TierAssignment pupil : pupils.pupils(60)) {
            var before = decide(pack, pupils, pupil);
            for (CategoryRule rule : pack.categories()) {
                var worse = pupils.with(pupil, rule.category());
                var after = decide(pack, pupils, worse);
                assertThat(rank(worse)).isLessThanOrEqualTo(rank(pupil));
                assertThat(worse.byRight() || !pupil.byRight()).isTrue();
                assertThat(after.due())
                        .as("%s with %s", before.facts(), rule.category())
                        .isGreaterThanOrEqualTo(before.due());
                for (Award award : before.awards()) {
                    assertThat(after.award(award.benefit()).map(Award::amount).orElse(Money.ofFen(-1)))
                            .as("%s of %s with %s", award.benefit(), before.facts(), rule.category())
                            .isGreaterThanOrEqualTo(award.amount());
                }
                seen += before.awards().size() + before.open().size();
                before.open().forEach(open -> assertThat(after.whyNot(open.benefit()))
                        .isEmpty());
            }
        }
        assertThat(seen).isPositive();
    }
}
