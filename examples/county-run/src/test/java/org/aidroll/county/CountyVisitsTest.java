package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.verification.PupilVerification;
import org.aidroll.api.verification.VerificationState;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.tabular.TableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits and settings of a county's folder, from its files to its results. */
class CountyVisitsTest {
    @TempDir
    Path temp;

    private MadeCounty county;
    private Path yaml;

    @BeforeEach
    void a_county_of_files() throws IOException {
        county = MadeCounty.write(CountyPlan.small(3), temp.resolve("county"));
        yaml = county.in().resolve("county.yaml");
    }

    private void settings(String lines) throws IOException {
        Files.writeString(
                yaml, Files.readString(yaml).replace("[county-plan-2020]", "[county-plan-2020, c09-visits]") + lines);
    }

    private CountyResult run(String out) throws Exception {
        return new CountyRun(county.in(), temp.resolve(out), stage -> {}).run();
    }

    private static List<List<String>> table(Path file) {
        List<List<String>> rows = new ArrayList<>();
        assertThat(new TableFile().read(file, row -> rows.add(row.cells()))).isEmpty();
        return rows;
    }

    private static List<Finding> of(CountyResult result, FindingCode code) {
        return result.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @Test
    void a_seed_gives_a_plan_that_stays_the_same_while_visits_come_in() throws Exception {
        settings("settings:\n  visit_seed: '2020-06-01 第31期'\n");
        var first = run("first");
        var plan = table(temp.resolve("first/visit_plan.csv"));
        assertThat(plan.get(0)).containsExactly("student", "stratum", "probability", "draw");
        assertThat(plan)
                .hasSize(first.visits().plan().orElseThrow().visits().size() + 1)
                .hasSizeGreaterThan(50);

        String student = plan.get(1).get(0);
        Files.writeString(
                county.in().resolve("verifications.csv"),
                "student,type,by,at,result\n" + student + ",上门走访,甲,2020-03-20,不符\n");
        var second = run("second");

        assertThat(Files.readString(temp.resolve("second/visit_plan.csv")))
                .isEqualTo(Files.readString(temp.resolve("first/visit_plan.csv")));
        var estimate = second.visits().estimate().orElseThrow();
        assertThat(estimate.open()).isEqualTo(plan.size() - 2);
        assertThat(estimate.ifRight().rate()).isPositive();
        assertThat(estimate.ifWrong().rate()).isGreaterThan(.9);
        assertThat(Files.readString(temp.resolve("second/summary.json")))
                .contains("\"frame_sha256\"", "\"visit_estimate\"", "\"contradicted\" : 1");
    }

    @Test
    void three_visits_confirm_a_record_and_the_file_is_accounted_for() throws Exception {
        settings("");
        String student = run("before").run().identified().links().stream()
                .filter(link -> link.isAuto())
                .flatMap(link -> link.pupil().stream())
                .findFirst()
                .orElseThrow()
                .value();
        Files.writeString(
                county.in().resolve("verifications.csv"),
                "student,type,by,at,result\n" + student + ",HOME_VISIT,甲,2020-03-20,AGREES\n" + student
                        + ",PHONE,乙,2020-03-21,AGREES\n" + student + ",VILLAGE_PATROL,丙,2020-03-22,AGREES\n"
                        + "NOBODY,PHONE,乙,2020-03-21,AGREES\n" + student + ",PHONE,乙,2020-03-21,也许\n");

        var result = run("after");

        assertThat(result.visits().pupils().stream().filter(pupil -> pupil.state() == VerificationState.CONFIRMED))
                .extracting(PupilVerification::subject)
                .extracting(key -> key.value())
                .containsExactly(student);
        assertThat(of(result, FindingCode.VISIT_WITHOUT_STUDENT)).hasSize(1);
        assertThat(result.input().files()).anySatisfy(file -> {
            assertThat(file.file()).isEqualTo("verifications.csv");
            assertThat(file.rows()).isEqualTo(5);
            assertThat(file.accepted()).isEqualTo(4);
        });
        assertThat(temp.resolve("after/rejected/verifications.csv")).exists();
        assertThat(temp.resolve("after/visit_plan.csv")).doesNotExist();
        assertThat(table(temp.resolve("after/verification.csv")).get(0))
                .containsExactly("student", "state", "confirmed_until", "reasons");
    }

    @Test
    void the_countys_places_bound_a_benefit_and_a_benefit_there_is_not_is_told() throws Exception {
        settings("quotas: {compulsory-day: 1, compulsory-boarder: 100000, compulsory-dya: 5}\n");

        var result = run("out");

        assertThat(of(result, FindingCode.QUOTA_OVERRUN))
                .extracting(finding -> finding.arguments().get(0))
                .contains("compulsory-day")
                .doesNotContain("compulsory-boarder");
        assertThat(of(result, FindingCode.QUOTA_OVERRUN))
                .filteredOn(finding -> finding.arguments().get(0).equals("compulsory-day"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().get(2)).isEqualTo("1"));
        assertThat(of(result, FindingCode.SETTING_UNKNOWN))
                .extracting(Finding::arguments)
                .containsExactly(List.of("quotas.compulsory-dya", "quotas.compulsory-day"));
    }

    @Test
    void lists_count_as_old_after_the_days_of_the_settings() throws Exception {
        assertThat(of(run("usual"), FindingCode.LIST_AGED)).isEmpty();
        settings("settings: {list_age_days: 0}\n");
        assertThat(of(run("strict"), FindingCode.LIST_AGED)).isNotEmpty();
    }

    @Test
    void a_key_of_the_settings_that_is_not_known_is_told_with_the_nearest() throws Exception {
        settings("settings: {list_age_day: 10}\n");

        assertThat(of(run("out"), FindingCode.SETTING_UNKNOWN))
                .extracting(Finding::arguments)
                .containsExactly(List.of("settings.list_age_day", "settings.list_age_days"));
        assertThat(Files.readString(temp.resolve("out/findings.csv"))).contains("设置中有不认识的键，不起作用：settings.list_age_day");
    }
}
