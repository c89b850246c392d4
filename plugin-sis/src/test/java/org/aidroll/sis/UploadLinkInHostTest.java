package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.Courier;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links by which families hand in documents, in a host that wants a login for everything: what they open, and what not. */
class UploadLinkInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student OTHER = Pupils.boarder("1002").build();

    @TempDir
    Path home;

    private TestHost host;
    private Courier courier;

    /** Sends everybody without a login to the login page, whatever the address. */
    private static final class LoginForAll extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getHeader(LoginFilter.HEADER) == null) {
                response.sendRedirect(request.getContextPath() + "/login");
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    @BeforeEach
    void host() {
        host = new TestHost(home)
                .set(
                        "aidroll.permission.CLERK",
                        "aid.case.read@school,aid.document.read@school,aid.document.write@school")
                .set("aidroll.public-url", "https://aid.example/sis/")
                .pupil(PUPIL)
                .pupil(OTHER)
                .initializer((classes, context) -> context.addFilter("login-for-all", new LoginForAll())
                        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*"));
    }

    private void start() {
        host.start().ready();
        courier = new Courier(host);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode make(String... slots) {
        String body = "{\"slots\": [\"" + String.join("\", \"", slots) + "\"]}";
        return json(courier.post("clerk", "/aidroll/api/efile/1001/links", body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of a link for these slots, the address below the host's. */
    private String link(String... slots) {
        String address = make(slots).at("/address").asText();
        assertThat(address).startsWith("https://aid.example/sis/aidroll/upload/");
        return address.substring("https://aid.example/sis".length());
    }

    private JsonNode state(String link) {
        return json(host.get(null, link + "/state?lang=zh").body());
    }

    private JsonNode desk() {
        return json(host.get("clerk", "/aidroll/api/efile/1001").body());
    }

    @Test
    void a_family_without_a_login_hands_in_what_is_asked_and_the_panel_knows() {
        start();
        String link = link("PUPIL_ID.FRONT", "PUPIL_ID.BACK");

        var page = host.get(null, link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(host.get(null, "/aidroll/upload.css").headers().firstValue("Content-Type"))
                .contains("text/css;charset=UTF-8");
        assertThat(state(link).at("/slots").findValuesAsText("state")).containsExactly("MISSING", "MISSING");

        JsonNode taken = json(courier.hand(link + "/PUPIL_ID.FRONT?lang=zh", Photographs.sharp(1)));

        assertThat(taken.at("/result").asText()).isEqualTo("KEPT");
        assertThat(state(link).at("/slots").findValuesAsText("state")).containsExactly("PRESENT", "MISSING");
        assertThat(state(link).at("/left").asInt()).isEqualTo(5);
        JsonNode panel =
                json(host.get("clerk", "/aidroll/api/students/1001/panel").body());
        assertThat(panel.at("/eFile/documents/0/sides").findValuesAsText("state"))
                .containsExactly("PRESENT", "MISSING");
        assertThat(desk().at("/documents/0/sides/0/file/link").asBoolean()).isTrue();
    }

    @Test
    void it_shows_the_pupil_by_one_character_and_the_class_and_nothing_else() {
        start();
        String link = link("PUPIL_ID.FRONT");
        String state = host.get(null, link + "/state?lang=zh").body();

        assertThat(state).contains("\"pupil\":\"" + PUPIL.name().toString() + "\"", "小学");
        assertThat(state + host.get(null, link).body())
                .doesNotContain(
                        PUPIL.name().written(),
                        "1001",
                        PUPIL.id().map(WrittenId::raw).orElseThrow(),
                        PUPIL.rollNumber().orElseThrow());
    }

    @Test
    void opening_it_consumes_nothing_and_a_head_or_a_form_changes_nothing() {
        start();
        String link = link("PUPIL_ID.FRONT");
        for (int i = 0; i < 20; i++) {
            assertThat(host.get(null, link).statusCode()).isEqualTo(200);
            assertThat(host.get(null, link + "/state").statusCode()).isEqualTo(200);
        }
        assertThat(host.get(null, link + "/PUPIL_ID.FRONT").statusCode()).isEqualTo(404);
        assertThat(host.send("POST", null, link, "x", "X-AidRoll", "1").statusCode())
                .isEqualTo(404);
        assertThat(host.send("POST", null, link + "/state", "x", "X-AidRoll", "1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(host.send("DELETE", null, link + "/PUPIL_ID.FRONT", null).statusCode())
                .isEqualTo(404);
        assertThat(courier.hand(link + "/PUPIL_ID.FRONT", Photographs.sharp(1), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(403);

        assertThat(state(link).at("/left").asInt()).isEqualTo(3);
    }

    @Test
    void without_the_guardians_consent_nothing_is_taken() {
        start();
        String link = link("PUPIL_ID.FRONT");

        assertThat(courier.hand(link + "/PUPIL_ID.FRONT", Photographs.sharp(1), "X-AidRoll", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(state(link).at("/slots/0/state").asText()).isEqualTo("MISSING");
    }

    @Test
    void it_opens_no_other_slot_no_other_pupil_and_gives_nothing_back() {
        start();
        String link = link("PUPIL_ID.FRONT");
        byte[] photograph = Photographs.sharp(1);

        assertThat(courier.hand(link + "/PUPIL_ID.BACK", photograph).statusCode())
                .isEqualTo(404);
        for (String slot :
                List.of("..%2f..%2fkeys", "PUPIL_ID.FRONT%00", "PUPIL_ID.FRONT%E2%80%AE", "PUPIL_ID.FRONT/small")) {
            assertThat(courier.hand(link + "/" + slot, photograph).statusCode())
                    .as(slot)
                    .isIn(400, 404);
        }
        courier.hand(link + "/PUPIL_ID.FRONT", photograph);
        String id = desk().at("/documents/0/sides/0/file/id").asText();
        assertThat(host.get(null, link + "/" + id).statusCode()).isEqualTo(404);
        assertThat(host.get(null, "/aidroll/api/documents/" + id).statusCode()).isEqualTo(302);
        assertThat(json(host.get("clerk", "/aidroll/api/efile/1002").body())
                        .at("/documents/0/sides/0/file")
                        .isNull())
                .isTrue();
    }

    @Test
    void an_address_that_was_changed_opens_nothing() {
        start();
        String link = link("PUPIL_ID.FRONT");
        String token = link.substring(link.lastIndexOf('/') + 1);
        for (int at : new int[] {0, 10, 21, 22, 30, 42}) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(host.get(null, "/aidroll/upload/" + changed + "/state").statusCode())
                    .as(changed)
                    .isEqualTo(404);
        }
        assertThat(host.get(null, "/aidroll/upload/" + token + "x/state").statusCode())
                .isEqualTo(404);
        assertThat(host.get(null, "/aidroll/upload/").statusCode()).isEqualTo(404);
    }

    @Test
    void a_row_that_somebody_changed_in_the_store_opens_nothing() throws Exception {
        start();
        String link = link("PUPIL_ID.FRONT");
        host.stopApplication();
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("store/aidroll") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "aidroll",
                        "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE aid_upload_link SET student_key = '1002'"))
                    .isOne();
        }
        host.undeploy();
        host.deployAgain();
        host.until(() -> host.get(null, link + "/state").statusCode() != 503);

        assertThat(host.get(null, link + "/state").statusCode()).isEqualTo(404);
    }

    @Test
    void one_that_was_ended_takes_nothing_any_more() {
        start();
        JsonNode made = make("PUPIL_ID.FRONT");
        String link = made.at("/address").asText().substring("https://aid.example/sis".length());
        String body = "{\"id\": \"" + made.at("/id").asText() + "\"}";

        assertThat(json(courier.post(
                                "clerk", "/aidroll/api/efile/1002/links/end", body.getBytes(StandardCharsets.UTF_8)))
                        .at("/ended")
                        .asBoolean())
                .isFalse();
        assertThat(host.get(null, link + "/state").statusCode()).isEqualTo(200);

        assertThat(json(courier.post(
                                "clerk", "/aidroll/api/efile/1001/links/end", body.getBytes(StandardCharsets.UTF_8)))
                        .at("/ended")
                        .asBoolean())
                .isTrue();
        assertThat(host.get(null, link + "/state").statusCode()).isEqualTo(410);
        assertThat(courier.hand(link + "/PUPIL_ID.FRONT", Photographs.sharp(1)).statusCode())
                .isEqualTo(410);
        assertThat(desk().at("/links")).isEmpty();
    }

    @Test
    void it_takes_no_more_files_than_it_says_even_from_two_phones() throws Exception {
        start();
        String link = link("PUPIL_ID.FRONT");
        var threads = Executors.newFixedThreadPool(3);
        List<Future<JsonNode>> answers = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            byte[] photograph = Photographs.sharp(number);
            answers.add(threads.submit(() -> json(courier.hand(link + "/PUPIL_ID.FRONT", photograph))));
        }
        List<String> results = new ArrayList<>();
        for (Future<JsonNode> answer : answers) {
            results.add(answer.get().at("/result").asText());
        }
        threads.shutdown();

        assertThat(results).containsExactlyInAnyOrder("KEPT", "KEPT", "KEPT", "FULL", "FULL");
        assertThat(state(link).at("/left").asInt()).isZero();
    }

    @Test
    void whoever_asks_too_often_has_to_wait() {
        start();
        String link = link("PUPIL_ID.FRONT");
        String other = link("PUPIL_ID.BACK");
        int status = 200;
        for (int i = 0; i < 61; i++) {
            status = host.get(null, link + "/state").statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(host.get(null, link + "/state").headers().firstValue("Retry-After"))
                .isPresent();
        assertThat(host.get(null, other + "/state").statusCode()).isEqualTo(200);
    }

    @Test
    void a_public_address_that_is_none_is_refused_at_the_start() {
        host.set("aidroll.public-url", "aid.example").start();

        assertThat(host.get("clerk", "/aidroll/api/menu").statusCode()).isEqualTo(404);
    }
}
