package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptDecisionTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");

    private static Decision decision(String... categories) {
        var name = PersonName.of("张三");
        String id = "11010519491231002X"; // the example number of GB 11643-1999
        var pupil = Student.builder(StudentKey.of("1"), name, Enrolment.boarder("2143048201", Stage.PRIMARY, 3))
                .id(id)
                .build();
        var lists = List.of(categories).stream()
                .map(category -> Registry.of(
                        RegistrySource.of("list", "扶贫办"),
                        RegistryRecord.of(2, HardshipCategory.of(category), name, WrittenId.of(id))))
                .toList();
        var request = new AidRequest(
                Roll.of(pupil), lists, PACK, SchoolTerm.parse("2020-AUTUMN"), LocalDate.of(2020, 10, 15));
        return AidEngines.standard().run(request).decision(pupil.key()).orElseThrow();
    }

    @Test
    void a_decision_read_back_has_every_benefit_as_it_was_kept() {
        Decision decision = decision("POVERTY");
        String json = AidEngines.json(decision);

        Decision kept = AidEngines.kept(json);

        assertThat(AidEngines.json(kept)).isEqualTo(json);
        assertThat(kept.due()).isEqualTo(decision.due());
        assertThat(kept.awards()).isNotEmpty();
        assertThat(kept.open()).isNotEmpty();
        assertThat(kept.notDue()).isNotEmpty();
    }

    @Test
    void two_decisions_read_back_differ_as_the_two_that_were_made() {
        Decision before = decision();
        Decision after = decision("POVERTY");

        var changes = AidEngines.explainDiff(
                AidEngines.kept(AidEngines.json(before)), AidEngines.kept(AidEngines.json(after)));

        assertThat(changes)
                .extracting(change -> change.benefit() + change.after())
                .isEqualTo(AidEngines.explainDiff(before, after).stream()
                        .map(change -> change.benefit() + change.after())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "not JSON", "{\"student\": \"1\"}"})
    void a_text_that_is_no_decision_is_refused(String text) {
        assertThatThrownBy(() -> AidEngines.kept(text))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the text is not a decision as it is kept: ");
    }
}
