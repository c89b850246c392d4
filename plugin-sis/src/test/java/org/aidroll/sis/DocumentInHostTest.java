package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.testhost.Courier;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents at the desk in a host: who may, what is kept, what comes back. */
class DocumentInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student ELSEWHERE =
            Pupils.boarder("2001").at(SchoolDatabase.OTHER_SCHOOL).build();
    private static final String FRONT = "/aidroll/api/efile/1001/files/PUPIL_ID.FRONT";

    @TempDir
    Path home;

    private TestHost host;
    private Courier courier;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set(
                        "aidroll.permission.CLERK",
                        "aid.case.read@school,aid.document.read@school,aid.document.write@school")
                .set("aidroll.permission.TEACHER", "aid.case.read@school,aid.document.read@school")
                .set("aidroll.permission.COUNTY", "aid.case.read@all")
                .pupil(PUPIL)
                .pupil(ELSEWHERE)
                .list("poverty", "POVERTY", PUPIL)
                .start()
                .ready();
        courier = new Courier(host);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode desk(String login) {
        return json(host.get(login, "/aidroll/api/efile/1001?lang=zh").body());
    }

    private JsonNode side(String slot) {
        for (JsonNode document : desk("clerk").at("/documents")) {
            for (JsonNode side : document.at("/sides")) {
                if (side.at("/slot").asText().equals(slot)) {
                    return side;
                }
            }
        }
        throw new AssertionError(slot);
    }

    private HttpResponse<byte[]> photograph(byte[] bytes) {
        return courier.post("clerk", FRONT + "?lang=zh", bytes, "Content-Type", "image/jpeg");
    }

    private List<Path> files() throws IOException {
        Path folder = home.resolve("documents");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_sharp_photograph_is_there_at_once_at_the_desk_and_in_the_panel() {
        JsonNode taken = json(photograph(Photographs.sharp(1)));

        assertThat(taken.at("/result").asText()).as(taken.toString()).isEqualTo("KEPT");
        assertThat(taken.at("/good").asBoolean()).isTrue();
        assertThat(side("PUPIL_ID.FRONT").at("/state").asText()).isEqualTo("PRESENT");
        assertThat(side("PUPIL_ID.FRONT").at("/file/by").asText()).isEqualTo("clerk");
        JsonNode panel =
                json(host.get("clerk", "/aidroll/api/students/1001/panel").body());
        assertThat(panel.at("/eFile/documents/0/sides").findValuesAsText("state"))
                .containsExactly("PRESENT", "MISSING");
        assertThat(panel.at("/opensEFile").asBoolean()).isTrue();
    }

    @Test
    void a_blurred_one_is_told_in_words_and_does_not_replace_a_better_one() {
        JsonNode blurred = json(photograph(Photographs.blurred(1)));

        assertThat(blurred.at("/verdict").asText()).isEqualTo("RETRYABLE");
        assertThat(blurred.at("/findings/0/advice").asText()).contains("把手机拿稳");
        assertThat(side("PUPIL_ID.FRONT").at("/state").asText()).isEqualTo("INVALID");

        assertThat(json(photograph(Photographs.sharp(1))).at("/result").asText())
                .isEqualTo("KEPT");
        assertThat(json(photograph(Photographs.blurred(2))).at("/result").asText())
                .isEqualTo("BETTER_THERE");
        assertThat(side("PUPIL_ID.FRONT").at("/state").asText()).isEqualTo("PRESENT");
    }

    @Test
    void a_new_photograph_replaces_and_the_old_one_stays_until_it_is_erased() {
        photograph(Photographs.sharp(1));
        String first = side("PUPIL_ID.FRONT").at("/file/id").asText();
        photograph(Photographs.sharp(2));
        JsonNode second = side("PUPIL_ID.FRONT").at("/file");

        assertThat(second.at("/version").asInt()).isEqualTo(2);
        assertThat(second.at("/id").asText()).isNotEqualTo(first);
        assertThat(courier.get("clerk", "/aidroll/api/documents/" + first).statusCode())
                .isEqualTo(200);
    }

    @Test
    void two_who_send_the_same_file_at_one_moment_send_it_once() throws Exception {
        byte[] photograph = Photographs.sharp(1);
        var threads = Executors.newFixedThreadPool(4);
        var begin = new CountDownLatch(1);
        List<Future<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(threads.submit(() -> {
                begin.await();
                return json(photograph(photograph));
            }));
        }
        begin.countDown();
        List<String> results = new ArrayList<>();
        for (Future<JsonNode> answer : answers) {
            results.add(answer.get().at("/result").asText());
        }
        threads.shutdown();

        assertThat(results).containsExactlyInAnyOrder("KEPT", "SAME", "SAME", "SAME");
        assertThat(side("PUPIL_ID.FRONT").at("/file/version").asInt()).isOne();
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_is_withdrawn_is_missing_again() {
        photograph(Photographs.sharp(1));
        var answer = courier.post(
                "clerk",
                "/aidroll/api/efile/1001/withdraw",
                "{\"slot\": \"PUPIL_ID.FRONT\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(json(answer).at("/withdrawn").asBoolean()).isTrue();
        assertThat(side("PUPIL_ID.FRONT").at("/state").asText()).isEqualTo("MISSING");
        assertThat(side("PUPIL_ID.FRONT").at("/file").isNull()).isTrue();
        assertThat(json(photograph(Photographs.sharp(1))).at("/result").asText())
                .isEqualTo("KEPT");
    }

    @Test
    void a_photograph_comes_back_drawn_anew_and_never_as_a_document() throws IOException {
        byte[] sent = Photographs.sharp(1);
        photograph(sent);
        String id = side("PUPIL_ID.FRONT").at("/file/id").asText();

        for (String path : List.of("/aidroll/api/documents/" + id, "/aidroll/api/documents/" + id + "/small")) {
            HttpResponse<byte[]> answer = courier.get("teacher", path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isNotEqualTo(sent).startsWith(0xFF, 0xD8, 0xFF);
            var headers = answer.headers();
            assertThat(headers.firstValue("Content-Type")).contains("image/jpeg");
            assertThat(headers.firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"pupil_id-front.jpg\"");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("sandbox", "default-src 'none'");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        }
        byte[] kept = Files.readAllBytes(files().get(0));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                .isEqualTo("rw-------");
    }

    private List<String> audit() {
        host.stopApplication();
        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            return new AuditLog(store, AidTestKit.clock("2020-11-30"))
                    .all().stream()
                            .map(entry -> entry.login() + " " + entry.action() + " " + entry.object())
                            .toList();
        }
    }

    @Test
    void every_look_at_a_photograph_is_written_down() {
        photograph(Photographs.sharp(1));
        String id = side("PUPIL_ID.FRONT").at("/file/id").asText();
        courier.get("teacher", "/aidroll/api/documents/" + id);
        courier.get("teacher", "/aidroll/api/documents/" + id + "/small");

        assertThat(audit())
                .containsExactly(
                        "clerk DOCUMENT_SENT 1001 PUPIL_ID.FRONT",
                        "clerk EFILE_SEEN 1001",
                        "teacher DOCUMENT_SEEN 1001 PUPIL_ID.FRONT " + id,
                        "teacher DOCUMENT_SEEN 1001 PUPIL_ID.FRONT " + id + " small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-clerk", "county", "nobody-at-all"})
    void who_may_not_finds_no_document_and_changes_nothing(String login) throws IOException {
        photograph(Photographs.sharp(1));
        String id = side("PUPIL_ID.FRONT").at("/file/id").asText();

        for (String path :
                List.of("efile/1001", "api/efile/1001", "api/documents/" + id, "api/documents/" + id + "/small")) {
            assertThat(courier.get(login, "/aidroll/" + path).statusCode())
                    .as(path)
                    .isIn(404, 401);
        }
        byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("files/PUPIL_ID.FRONT", "withdraw", "typed", "links", "links/end")) {
            assertThat(courier.post(login, "/aidroll/api/efile/1001/" + path, json)
                            .statusCode())
                    .as(path)
                    .isIn(404, 401);
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void who_may_only_look_changes_nothing() {
        assertThat(courier.post("teacher", FRONT, Photographs.sharp(1)).statusCode())
                .isEqualTo(404);
        assertThat(desk("teacher").at("/mayWrite").asBoolean()).isFalse();
    }

    @Test
    void another_site_changes_nothing() {
        assertThat(courier.post("clerk", FRONT, Photographs.sharp(1), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2F..%2Fkeys",
                "%2e%2e",
                "PUPIL_ID.FRONT%00",
                "PUPIL_ID.FRONT%E2%80%AE",
                "PUPIL_ID",
                "a:b",
                "NONE.FRONT"
            })
    void what_names_no_slot_is_no_place(String slot) throws IOException {
        int status = courier.post("clerk", "/aidroll/api/efile/1001/files/" + slot, Photographs.sharp(1))
                .statusCode();

        assertThat(status).isIn(400, 404);
        assertThat(files()).isEmpty();
    }

    @Test
    void the_senders_name_of_a_file_is_believed_in_nothing() throws IOException {
        photograph(Photographs.sharp(1));
        courier.post(
                "clerk",
                "/aidroll/api/efile/1001/files/PUPIL_ID.BACK",
                Photographs.sharp(2),
                "Content-Disposition",
                "attachment; filename=\"../../../aidroll.properties\"");

        assertThat(files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "PK\u0003\u0004zip",
                "GIF89a",
                "\u00ff\u00d8\u00ff\u00e0 no picture"
            })
    void what_is_no_picture_is_refused_with_advice_and_not_kept(String text) throws IOException {
        byte[] bytes = (text + " ".repeat(30_000)).getBytes(StandardCharsets.ISO_8859_1);
        JsonNode taken = json(photograph(bytes));

        assertThat(taken.at("/result").asText()).isEqualTo("REFUSED");
        assertThat(taken.at("/verdict").asText()).isEqualTo("RETRYABLE");
        assertThat(taken.at("/findings").size()).isPositive();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_picture_carries_besides_is_not_in_what_is_kept() throws IOException {
        byte[] sharp = Photographs.sharp(1);
        byte[] script = "<script>alert(document.cookie)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(sharp, sharp.length + script.length);
        System.arraycopy(script, 0, both, sharp.length, script.length);
        JsonNode taken = json(photograph(both));

        assertThat(taken.at("/result").asText()).isEqualTo("KEPT");
        assertThat(taken.at("/verdict").asText()).isEqualTo("INCONCLUSIVE");
        String id = side("PUPIL_ID.FRONT").at("/file/id").asText();
        assertThat(new String(
                        courier.get("clerk", "/aidroll/api/documents/" + id).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void too_many_bytes_and_too_many_pixels_are_refused() throws IOException {
        assertThat(photograph(new byte[20_000_001]).statusCode()).isEqualTo(413);

        var bomb = ByteBuffer.allocate(30_000);
        bomb.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        bomb.putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
        JsonNode taken = json(photograph(bomb.array()));
        assertThat(taken.at("/result").asText()).isEqualTo("REFUSED");
        assertThat(taken.at("/findings").findValuesAsText("code")).contains("PICTURE_TOO_MANY_PIXELS");
        assertThat(files()).isEmpty();
    }
}
