package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidroll.api.AidRequest;
import org.aidroll.api.division.Division;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.tabular.FeeFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The panel in the host and the API in a unit test decide alike, to the last letter of the hash. */
class SameAnswerIT {
    private static final String SCHOOL = "2143000071";
    private static HostProcess host;

    @BeforeAll
    static void start() throws Exception {
        host = HostProcess.hostSis();
        host.awaitAid();
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void for_a_registered_poor_boarder() throws Exception {
        Decision decision = byApi("S0010699", Enrolment.boarder(SCHOOL, Stage.PRIMARY, 1), "POVERTY");
        assertThat(decision.due().yuan()).isEqualTo("620.00");
        assertThat(panelHash("S0010699")).isEqualTo(decision.hash());
    }

    @Test
    void for_a_registered_poor_day_pupil() throws Exception {
        Decision decision = byApi("S0010496", Enrolment.dayPupil(SCHOOL, Stage.PRIMARY, 6), "POVERTY");
        assertThat(decision.due().yuan()).isEqualTo("620.00");
        assertThat(panelHash("S0010496")).isEqualTo(decision.hash());
    }

    @Test
    void for_a_pupil_in_no_list() throws Exception {
        Decision decision = byApi("S0010146", Enrolment.dayPupil(SCHOOL, Stage.PRIMARY, 6));
        assertThat(decision.due().yuan()).isEqualTo("0.00");
        assertThat(panelHash("S0010146")).isEqualTo(decision.hash());
    }

    /** Name and number are invented here: the decision depends on the enrolment, the school, its fees and the bus. */
    private static Decision byApi(String key, Enrolment enrolment, String... categories) {
        String id = "11010519491231002X"; // the example number of GB 11643-1999
        var student = Student.builder(StudentKey.of(key), PersonName.of("张三"), enrolment)
                .id(id)
                .hukouDivision(Division.of("430482"))
                .ridesBus(false)
                .build();
        var lists = List.of(categories).stream()
                .map(category -> Registry.of(
                        RegistrySource.of("list", "扶贫办"),
                        RegistryRecord.of(2, HardshipCategory.of(category), PersonName.of("张三"), WrittenId.of(id))))
                .toList();
        var day = LocalDate.of(2020, 11, 30);
        var school =
                new School(SCHOOL, "田元第11小学", Division.of("430482113203"), Set.of(Stage.PRIMARY), SchoolKind.PUBLIC);
        var fees =
                new FeeFile().read(Path.of("homes/host-sis/fees.csv")).value().orElseThrow();
        var request = new AidRequest(
                Roll.of(List.of(school), List.of(student)),
                lists,
                List.of(),
                List.of(),
                new SubsidyBasis(
                        PolicyPacks.shipped("county-plan-2020"),
                        SchoolTerm.parse("2020-AUTUMN"),
                        day,
                        FeeSchedule.of(fees)),
                day);
        return AidEngines.standard().run(request).entitlements().decision(0);
    }

    private static String panelHash(String student) throws Exception {
        var clerk = HostSisSession.login(host, Account.CLERK);
        JsonNode panel = JsonMapper.builder()
                .build()
                .readTree(
                        clerk.get("/aidroll/api/students/" + student + "/panel").body());
        return panel.path("decision").path("hash").asText();
    }
}
