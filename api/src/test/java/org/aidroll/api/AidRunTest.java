package org.aidroll.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.junit.jupiter.api.Test;

class AidRunTest {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 15);
    private static final SchoolTerm TERM = SchoolTerm.parse("2020-AUTUMN");

    @Test
    void a_run_has_the_decision_about_each_pupil_of_the_roll_and_of_nobody_else() {
        var decision = new Decision(
                StudentKey.of("17"),
                TERM,
                DAY,
                DAY,
                "county",
                "1",
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                "hash");
        var run = new AidRun(
                IdentifiedRoll.of(Roll.of(), List.of(), List.of()),
                new TierAssignments(DAY, List.of()),
                Entitlements.of(List.of(decision)));
        assertThat(run.decision(StudentKey.of("17"))).contains(decision);
        assertThat(run.decision(StudentKey.of("18"))).isEmpty();
    }

    @Test
    void the_lists_of_a_request_cannot_be_changed_from_outside() {
        var lists = new ArrayList<>(List.of(Registry.of(RegistrySource.of("poverty", "扶贫办"))));
        var pack =
                new PolicyPack("county", "1", "", new Label("县", "county"), DateSpan.from(DAY), List.of(), List.of());
        var request = new AidRequest(Roll.of(), lists, pack, TERM, DAY);
        lists.clear();
        assertThat(request.registries()).hasSize(1).isUnmodifiable();
    }
}
