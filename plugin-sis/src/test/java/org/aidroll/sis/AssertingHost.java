package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A host in which people assert categories, and what they send to it. */
abstract class AssertingHost {
    static final Student PUPIL = Pupils.boarder("1001").build();
    static final Student ELSEWHERE =
            Pupils.boarder("1006").at(SchoolDatabase.OTHER_SCHOOL).build();
    static final String STUDENTS = "/aidroll/api/students/";
    static final String NUMBER = "外低保字20200317号";
    static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path home;

    TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.case.decide@all")
                .set("aidroll.permission.DECIDER", "aid.case.read@school,aid.case.decide@school")
                .set("aidroll.permission.BLIND", "aid.case.decide@all")
                .pupil(PUPIL)
                .pupil(ELSEWHERE)
                .list("orphans", "ORPHAN");
        host.school()
                .user("decider", "DECIDER", SchoolDatabase.SCHOOL)
                .user("other-decider", "DECIDER", SchoolDatabase.OTHER_SCHOOL)
                .user("blind", "BLIND", null);
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    /** The certificate of another county, said for the first time. */
    static ObjectNode dibao() {
        return JSON.createObjectNode()
                .put("category", "DIBAO")
                .put("document", "DIBAO_CERTIFICATE")
                .put("number", NUMBER)
                .put("issuer", "邻县民政局")
                .put("issuedOn", "2020-03-17")
                .put("validFrom", "2020-03-17")
                .put("validTo", "2021-03-16")
                .put("reason", "户籍在邻县，已核对原件")
                .put("version", 0);
    }

    HttpResponse<String> post(String login, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("X-AidRoll", "1", "Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return host.send("POST", login, STUDENTS + path, body, all.toArray(String[]::new));
    }

    HttpResponse<String> say(String login, JsonNode body) {
        return post(login, "1001/categories", body.toString());
    }

    HttpResponse<String> withdraw(String login, int version) {
        return post(login, "1001/categories/DIBAO/withdrawal", "{\"reason\": \"证件已注销\", \"version\": " + version + "}");
    }

    JsonNode panel() {
        return json(host.get("county", STUDENTS + "1001/panel?lang=zh"));
    }

    String due() {
        return panel().at("/due/yuan").asText();
    }
}
