package org.aidroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.aidroll.SampleDues;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

class AidEnginesTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");

    private static AidRun run() {
        return AidEngines.standard()
                .run(new AidRequest(
                        SampleRolls.mixedHouseholds(),
                        List.of(
                                SampleRegistries.poverty(
                                        SampleRolls.primaryBoarder(),
                                        SampleRolls.primaryDayPupil(),
                                        SampleRolls.seniorBoarder(),
                                        SampleRolls.suspendedBoarder()),
                                SampleRegistries.naming(
                                        RegistrySource.of("orphans", "民政局"), "ORPHAN", SampleRolls.juniorDayPupil())),
                        PACK,
                        SampleRolls.TERM,
                        SampleRolls.ASSESSMENT_DATE));
    }

    private static Decision decision(AidRun run, String key) {
        return run.entitlements().decision(StudentKey.of(key)).orElseThrow();
    }

    /** A02 to A05 on a roll of eight: two registered poor at the full rate, an orphan by day at half. */
    @Test
    void a_run_goes_from_roll_and_lists_to_what_is_due() {
        var run = run();
        assertThat(run.identified().links()).hasSize(5);
        assertThat(run.tiers().assignments())
                .filteredOn(TierAssignment::byRight)
                .hasSize(5);
        assertThat(decision(run, "1").award("compulsory-boarder").orElseThrow().amount())
                .isEqualTo(Money.ofYuan("500"));
        assertThat(decision(run, "2").award("compulsory-day").orElseThrow().amount())
                .isEqualTo(Money.ofYuan("500"));
        assertThat(decision(run, "4").award("compulsory-day").orElseThrow().amount())
                .isEqualTo(Money.ofYuan("312.50"));
        assertThat(decision(run, "7").awards()).isEmpty();
        assertThat(run.entitlements().decisions()).hasSize(8);
    }

    @Test
    void a_run_reconciles_the_payments_it_is_given_and_none_otherwise() {
        assertThat(run().reconciliation()).isEqualTo(Reconciliation.NONE);
        var pupil = SampleRolls.primaryBoarder();
        var basis = new SubsidyBasis(PACK, SampleRolls.TERM, SampleRolls.ASSESSMENT_DATE, FeeSchedule.none());
        var paid = AidEngines.standard()
                .run(new AidRequest(
                        SampleRolls.mixedHouseholds(),
                        List.of(SampleRegistries.poverty(pupil)),
                        List.of(),
                        List.of(SampleDues.payment(pupil, "compulsory-boarder", "500")),
                        basis,
                        SampleRolls.ASSESSMENT_DATE));
        assertThat(paid.reconciliation().lines())
                .extracting(ReconciliationLine::kind)
                .containsExactly(ReconciliationKind.OK);
    }

    @Test
    void a_run_is_its_three_stages_one_after_another() {
        var run = run();
        var tiers = AidEngines.tierAssigner().assign(run.identified(), PACK, SampleRolls.ASSESSMENT_DATE);
        var entitlements = AidEngines.subsidyCalculator().calculate(tiers, PACK, SampleRolls.TERM);
        assertThat(entitlements.decisions()).isEqualTo(run.entitlements().decisions());
        assertThat(tiers.assessmentDate()).isEqualTo(SampleRolls.ASSESSMENT_DATE);
    }

    @Test
    void nothing_a_run_prints_has_a_name_or_a_number_of_a_pupil() {
        var run = run();
        String printed = run.identified() + "\n" + run.identified().links()
                + run.identified().findings()
                + run.tiers() + run.entitlements() + run.entitlements().decisions()
                + AidEngines.json(decision(run, "1"));
        SampleRolls.mixedHouseholds().students().forEach(pupil -> assertThat(printed)
                .doesNotContain(pupil.name().written())
                .doesNotContain(pupil.id().orElseThrow().raw())
                .doesNotContain(pupil.rollNumber().orElseThrow()));
    }

    @Test
    void a_decision_about_another_pupil_under_the_same_hash_does_not_verify() {
        var decision = decision(run(), "1");
        var forged = new Decision(
                StudentKey.of("2"),
                decision.term(),
                decision.assessmentDate(),
                decision.knownDate(),
                decision.pack(),
                decision.packVersion(),
                decision.packDigest(),
                decision.facts(),
                decision.awards(),
                decision.open(),
                decision.notDue(),
                decision.hash());
        assertThat(AidEngines.verifies(forged)).isFalse();
    }

    @Test
    void a_decision_can_be_kept_verified_and_said() {
        var decision = decision(run(), "1");
        assertThat(AidEngines.verifies(decision)).isTrue();
        assertThat(AidEngines.json(decision)).contains("\"hash\":\"" + decision.hash() + "\"");
        assertThat(AidEngines.explainer(PACK, Locale.CHINA).page(decision)).contains(decision.hash());
    }
}
