package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.Courier;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed off documents at the desk: sealed, typed twice blind, and held against all other e-files. */
class TypedInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student OTHER = Pupils.boarder("1002").build();
    private static final String CARD = "6217000010001234569";

    @TempDir
    Path home;

    private TestHost host;
    private Courier courier;

    @BeforeEach
    void host() {
        host = new TestHost(home)
                .set(
                        "aidroll.permission.CLERK",
                        "aid.case.read@school,aid.document.read@school,aid.document.write@school")
                .pupil(PUPIL)
                .pupil(OTHER)
                .list("poverty", "POVERTY", PUPIL);
        host.school().user("clerk-two", "CLERK", "2143000001");
    }

    private void start() {
        host.start().ready();
        courier = new Courier(host);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private int type(String login, String student, String body) {
        return courier.post(login, "/aidroll/api/efile/" + student + "/typed", body.getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    private int card(String login, String student, String value) {
        return type(
                login,
                student,
                "{\"document\": \"PAYEE_CARD\", \"field\": \"CARD_NUMBER\", \"values\": [\"" + value + "\"]}");
    }

    private JsonNode desk(String login) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(host.get(login, "/aidroll/api/efile/1001?lang=zh").body());
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private JsonNode cardField(String login) {
        for (JsonNode document : desk(login).at("/documents")) {
            for (JsonNode field : document.at("/fields")) {
                if (document.at("/code").asText().equals("PAYEE_CARD")
                        && field.at("/field").asText().equals("CARD_NUMBER")) {
                    return field;
                }
            }
        }
        throw new AssertionError();
    }

    @Test
    void a_number_typed_once_is_blind_for_the_second_and_shown_by_its_end() {
        start();
        card("clerk", "1001", CARD);

        assertThat(cardField("clerk").at("/mine").toString()).isEqualTo("[\"…4569\"]");
        assertThat(cardField("clerk-two").at("/others")).isEmpty();
        assertThat(cardField("clerk-two").at("/people").asInt()).isOne();
        assertThat(desk("clerk").at("/eFile/findings").findValuesAsText("code")).contains("DOCUMENT_KEYED_ONCE");

        card("clerk-two", "1001", CARD);
        assertThat(cardField("clerk-two").at("/others").toString()).isEqualTo("[\"…4569\"]");
        assertThat(desk("clerk").at("/eFile/findings").findValuesAsText("code")).doesNotContain("DOCUMENT_KEYED_ONCE");
        assertThat(desk("clerk").toString()).doesNotContain(CARD);
    }

    @Test
    void who_types_anew_replaces_the_own_value_and_none_takes_it_back() {
        start();
        card("clerk", "1001", "6217000010001111111");
        card("clerk", "1001", CARD);
        assertThat(cardField("clerk").at("/mine").toString()).isEqualTo("[\"…4569\"]");

        type("clerk", "1001", "{\"document\": \"PAYEE_CARD\", \"field\": \"CARD_NUMBER\", \"values\": []}");
        assertThat(cardField("clerk").at("/mine")).isEmpty();
        assertThat(cardField("clerk").at("/people").asInt()).isZero();
    }

    @Test
    void a_card_of_two_families_is_found_whichever_way_each_was_handed_in() {
        host.file(
                "efiles.csv",
                "student,slot,file,field,value,keyed_by,keyed_at\n1002,PAYEE_CARD,,CARD_NUMBER," + CARD
                        + ",王老师,2020-10-21\n");
        start();
        card("clerk", "1001", "6217 0000 1000 1234 569");

        assertThat(desk("clerk").at("/eFile/findings").findValuesAsText("message"))
                .contains("尾号 4569 的账户用于 2 名不同家庭的学生");
    }

    @Test
    void one_photograph_for_two_pupils_is_found() {
        start();
        byte[] photograph = Photographs.sharp(1);
        for (String student : new String[] {"1001", "1002"}) {
            courier.post("clerk", "/aidroll/api/efile/" + student + "/files/PUPIL_ID.FRONT", photograph);
        }

        assertThat(desk("clerk").at("/eFile/findings").findValuesAsText("code")).contains("FILE_OF_SEVERAL_PUPILS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"document\": \"PAYEE_CARD\", \"field\": \"CARD_NUMBER\"}",
                "{\"document\": \"PAYEE_CARD\", \"field\": \"SEX\", \"values\": [\"1\"]}",
                "{\"document\": \"NONE\", \"field\": \"NAME\", \"values\": [\"1\"]}",
                "{\"document\": \"PAYEE_CARD\", \"field\": \"NAME\", \"values\": [\"1\", \"2\"]}",
                "{\"document\": \"PAYEE_CARD\", \"field\": \"NAME\", \"values\": [\"1\"], \"login\": \"clerk-two\"}",
                "{\"document\": \"PAYEE_CARD\", \"field\": 1, \"values\": [\"1\"]}",
            })
    void what_nobody_asks_for_is_refused(String body) {
        start();

        assertThat(type("clerk", "1001", body)).isEqualTo(400);
        assertThat(cardField("clerk").at("/people").asInt()).isZero();
    }

    @Test
    void no_number_that_was_typed_lies_open_in_the_store() throws IOException {
        start();
        card("clerk", "1001", CARD);
        host.stopApplication();

        try (Stream<Path> files = Files.walk(home.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(CARD);
            }
        }
    }
}
