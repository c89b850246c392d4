package org.aidroll.sis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.web.ServedAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address times every kind of person: default deny, foreign pupils are not there, and nothing is changed. */
class EveryAddressTest {
    /** What is for anybody with a login: to say that a place in a page was found, and to have the host's own token. */
    private static final Set<String> OPEN = Set.of("POST /api/mounts/report", "GET /api/host-token");

    @TempDir
    static Path home;

    private static AttackedHost attacked;

    @BeforeAll
    static void start() {
        attacked = new AttackedHost(home).start();
    }

    @AfterAll
    static void stop() {
        attacked.close();
    }

    private static List<ServedAddress> guarded() {
        return attacked.addresses().stream()
                .filter(address -> !OPEN.contains(address.toString()))
                .toList();
    }

    private static void looksLikeNothing(String login, ServedAddress address) {
        HttpResponse<String> answer = attacked.ask(login, address);
        assertThat(answer.statusCode()).as(login + " " + address).isEqualTo(404);
        assertThat(answer.body())
                .as(login + " " + address)
                .isEqualTo(attacked.host().get(login, "/aidroll/api/nothing").body());
    }

    @Test
    void without_a_login_every_address_answers_401_and_changes_nothing() {
        var before = attacked.kept(Set.of());
        for (ServedAddress address : attacked.addresses()) {
            HttpResponse<String> answer = attacked.ask(null, address);
            assertThat(answer.statusCode()).as("%s", address).isEqualTo(401);
            assertThat(answer.body()).as("%s", address).contains("NOT_LOGGED_IN");
        }
        assertThat(attacked.kept(Set.of())).isEqualTo(before);
    }

    @Test
    void a_login_that_the_host_does_not_know_is_no_login() {
        for (ServedAddress address : attacked.addresses()) {
            assertThat(attacked.ask("no-such-login", address).statusCode())
                    .as("%s", address)
                    .isEqualTo(401);
        }
    }

    @Test
    void without_a_grant_nothing_can_be_told_from_what_is_not_there_and_nothing_changes() {
        var before = attacked.kept(Set.of());
        guarded().forEach(address -> looksLikeNothing("nothing", address));
        assertThat(attacked.kept(Set.of())).isEqualTo(before);
    }

    @Test
    void a_pupil_of_another_school_or_class_is_not_there_and_nothing_changes_whatever_else_is_granted() {
        var before = attacked.kept(Set.of());
        for (String login : List.of("other-school", "other-class")) {
            guarded().stream()
                    .filter(address -> address.places() > 0)
                    .forEach(address -> looksLikeNothing(login, address));
        }
        assertThat(attacked.kept(Set.of())).isEqualTo(before);
    }

    @Test
    void no_other_address_names_a_pupil_of_another_school_or_class() {
        for (String login : List.of("other-school", "other-class")) {
            for (ServedAddress address : attacked.gets()) {
                String body = attacked.ask(login, address).body();
                assertThat(body)
                        .as("%s", address)
                        .doesNotContain(AttackedHost.PUPIL.name().written());
            }
        }
        assertThat(attacked.host().get("other-school", "/aidroll/api/roster").body())
                .contains(AttackedHost.ELSEWHERE.name().written());
    }

    /** The roster of before and what became of it are the same address with a day, and have the same scope. */
    @Test
    void no_roster_of_before_names_a_pupil_of_another_school_or_class() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        for (String query : List.of("?at=" + today, "?since=" + today, "?at=" + today + "&since=" + today)) {
            for (String login : List.of("other-school", "other-class")) {
                assertThat(attacked.host()
                                .get(login, "/aidroll/api/roster" + query)
                                .body())
                        .as(login + query)
                        .contains("\"keptSince\":\"" + today)
                        .doesNotContain(AttackedHost.PUPIL.name().written());
            }
            assertThat(attacked.host()
                            .get("other-school", "/aidroll/api/roster" + query)
                            .body())
                    .contains(AttackedHost.ELSEWHERE.name().written());
            for (String path : List.of("/aidroll/api/roster", "/aidroll/api/roster.xlsx")) {
                assertThat(attacked.host().get("nothing", path + query).statusCode())
                        .isEqualTo(404);
                assertThat(attacked.host().get(null, path + query).statusCode()).isEqualTo(401);
            }
        }
    }

    /** A new address stands here with the right that opens it, or this fails; "none" is where it takes two together. */
    @Test
    void each_address_opens_to_these_rights_alone() {
        String opened = guarded().stream()
                .map(address -> address + ": " + openedBy(address))
                .sorted()
                .collect(Collectors.joining("\n"));

        assertThat(opened + "\n")
                .isEqualTo(
                        """
                        GET /admin/access-log: aid.audit.read
                        GET /admin/diagnostics: aid.diagnostics.read
                        GET /admin/lists: aid.lists.write
                        GET /admin/review: aid.link.decide
                        GET /admin/settings: aid.diagnostics.read
                        GET /api/access-log.xlsx: none
                        GET /api/access-log: aid.audit.read
                        GET /api/documents/*/small: none
                        GET /api/documents/*: none
                        GET /api/efile/*: none
                        GET /api/imports/*/difference.xlsx: none
                        GET /api/imports/*/rejected.xlsx: none
                        GET /api/imports/*: aid.lists.write
                        GET /api/lists: aid.lists.write
                        GET /api/menu: aid.case.read aid.statistics.read aid.lists.write aid.link.decide aid.audit.read \
                        aid.diagnostics.read
                        GET /api/review: aid.link.decide
                        GET /api/roster.xlsx: aid.export
                        GET /api/roster: aid.case.read
                        GET /api/settings: aid.diagnostics.read
                        GET /api/statistics.xlsx: none
                        GET /api/statistics: aid.case.read aid.statistics.read
                        GET /api/students/*/application: aid.case.read
                        GET /api/students/*/card: aid.case.read
                        GET /api/students/*/panel: aid.case.read
                        GET /api/students/*/privacy: aid.privacy
                        GET /efile/*: none
                        GET /roster: aid.case.read
                        GET /statistics: aid.case.read aid.statistics.read
                        GET /students/*/application: aid.case.read
                        POST /admin/registries: aid.lists.write
                        POST /api/efile/*/files/*: none
                        POST /api/efile/*/links/end: none
                        POST /api/efile/*/links: none
                        POST /api/efile/*/typed: none
                        POST /api/efile/*/withdraw: none
                        POST /api/imports/*/cancel: aid.lists.write
                        POST /api/key-backup: aid.diagnostics.read
                        POST /api/review/*: aid.link.decide
                        POST /api/students/*/categories/*/withdrawal: none
                        POST /api/students/*/categories: none
                        POST /api/students/*/erase: aid.privacy
                        """);
    }

    private static String openedBy(ServedAddress address) {
        return Arrays.stream(Capability.values())
                .filter(capability -> attacked.ask(capability.key(), address).statusCode() != 404)
                .map(Capability::key)
                .reduce((one, other) -> one + " " + other)
                .orElse("none");
    }
}
