package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person of each reach, one pupil of each place: panel, roster, review and statistics draw the same line. */
class ScopeInHostTest {
    private static final String THIRD = "2143000003";
    private static final Map<String, Student> PUPILS = Map.of(
            "own", Pupils.boarder("1001").build(),
            "class", Pupils.boarder("1002").in(Stage.PRIMARY, 4).build(),
            "school", Pupils.boarder("1003").at(SchoolDatabase.OTHER_SCHOOL).build(),
            "township", Pupils.boarder("1004").at(THIRD).build());

    /** Whom each person may see, of the pupils above. */
    private static final Map<String, Set<String>> SEEN = Map.of(
            "t-class", Set.of("1001"),
            "t-school", Set.of("1001", "1002"),
            "t-township", Set.of("1001", "1002", "1003"),
            "t-county", Set.of("1001", "1002", "1003", "1004"),
            "t-none", Set.of());

    @TempDir
    static Path home;

    private static TestHost host;

    @BeforeAll
    static void start() {
        host = new TestHost(home)
                .set("aidroll.identity.sql", SchoolDatabase.DUTIES)
                .file(
                        "schools.csv",
                        "school_code,name,division,stages,kind\n" + SchoolDatabase.SCHOOL
                                + ",试验学校,430482101,PRIMARY,PUBLIC\n" + SchoolDatabase.OTHER_SCHOOL
                                + ",样例学校,430482101,PRIMARY,PUBLIC\n" + THIRD + ",虚拟学校,430482102,PRIMARY,PUBLIC\n");
        host.school().makeDuties();
        person("class", "'" + SchoolDatabase.SCHOOL + "', '5班', 'PRIMARY', 5, NULL");
        person("school", "'" + SchoolDatabase.SCHOOL + "', NULL, NULL, NULL, NULL");
        person("township", "NULL, NULL, NULL, NULL, '430482101'");
        person("county", "NULL, NULL, NULL, NULL, '430482'");
        // Granted for a school, and working for a class only.
        host.school()
                .execute("INSERT INTO duty VALUES ('t-none', 'SCHOOL', '" + SchoolDatabase.SCHOOL
                        + "', '5班', 'PRIMARY', 5, NULL)");
        PUPILS.values().forEach(host::pupil);
        host.list(
                        "poverty",
                        "POVERTY",
                        PUPILS.values().stream()
                                .map(pupil -> Pupils.boarder(pupil.key().value())
                                        .named("别人")
                                        .build())
                                .toArray(Student[]::new))
                .list("dibao", "DIBAO", PUPILS.values().toArray(Student[]::new))
                .start()
                .ready();
    }

    private static void person(String reach, String place) {
        String role = reach.toUpperCase(Locale.ROOT);
        host.set(
                "aidroll.permission." + role,
                "aid.case.read@" + reach + ",aid.link.decide@" + reach + ",aid.export@" + reach);
        host.school().execute("INSERT INTO duty VALUES ('t-" + reach + "', '" + role + "', " + place + ")");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static JsonNode json(String login, String path) {
        String body = host.get(login, path).body();
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"t-class", "t-school", "t-township", "t-county", "t-none"})
    void panel_roster_and_review_show_the_same_pupils(String login) {
        Set<String> seen = SEEN.get(login);

        for (Student pupil : PUPILS.values()) {
            String key = pupil.key().value();
            assertThat(host.get(login, "/aidroll/api/students/" + key + "/panel")
                            .statusCode())
                    .as(key)
                    .isEqualTo(seen.contains(key) ? 200 : 404);
        }
        assertThat(json(login, "/aidroll/api/roster").at("/rows").findValuesAsText("key"))
                .containsExactlyInAnyOrderElementsOf(seen);
        assertThat(json(login, "/aidroll/api/review").at("/open").findValuesAsText("student"))
                .containsExactlyInAnyOrderElementsOf(seen);
    }

    @Test
    void figures_are_of_schools_all_of_whose_pupils_the_person_may_see() {
        assertThat(host.get("t-class", "/aidroll/api/statistics").statusCode()).isEqualTo(404);
        assertThat(schools("t-school")).containsExactly(SchoolDatabase.SCHOOL);
        assertThat(schools("t-township")).containsExactlyInAnyOrder(SchoolDatabase.SCHOOL, SchoolDatabase.OTHER_SCHOOL);
        assertThat(schools("t-county")).hasSize(3);
    }

    private static List<String> schools(String login) {
        return json(login, "/aidroll/api/statistics?level=SCHOOL").at("/rows").findValuesAsText("code");
    }
}
