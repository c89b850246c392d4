package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.AidRequest;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
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

/** What a vendor's developer writes first. The READMEs show the lines between the tags, and {@link ReadmeTest} sees to it. */
class FirstTest {

    @Test
    void a_day_pupil_of_a_registered_poor_family_gets_the_full_rate() {
        // tag::first[]
        var name = PersonName.of("秦小满");
        var pupil = Student.builder(StudentKey.of("17"), name, Enrolment.dayPupil("2143048201", Stage.PRIMARY, 3))
                .id("430482201104120005")
                .build();
        var row = RegistryRecord.of(2, HardshipCategory.of("POVERTY"), name, WrittenId.of("430482201104120005"));
        var list = Registry.of(RegistrySource.of("poverty-2020", "扶贫办"), row);
        var pack = PolicyPacks.shipped("county-plan-2020");
        var term = SchoolTerm.parse("2020-AUTUMN");

        var request = new AidRequest(Roll.of(pupil), List.of(list), pack, term, LocalDate.of(2020, 10, 15));
        var decision = AidEngines.standard().run(request).decision(pupil.key()).orElseThrow();

        assertThat(decision.due()).isEqualTo(Money.ofYuan("500.00"));
        assertThat(AidEngines.explainer(pack, Locale.CHINA).page(decision)).contains("改按每生每年 1000.00 元 [A04]");
        // end::first[]
    }
}
