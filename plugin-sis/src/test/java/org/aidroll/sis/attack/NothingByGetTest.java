package org.aidroll.sis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.aidroll.sis.web.ServedAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link in a mail, a preview robot or a picture's address asks by GET: it changes nothing, and opens nothing of POST's. */
class NothingByGetTest {

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

    @Test
    void looking_at_everything_twice_leaves_only_who_looked_and_what_was_decided_then() {
        var before = attacked.kept(AttackedHost.OF_LOOKS);
        for (int time = 0; time < 2; time++) {
            for (ServedAddress address : attacked.gets()) {
                assertThat(attacked.ask("all", address).statusCode())
                        .as("%s", address)
                        .isEqualTo(200);
            }
            assertThat(attacked.kept(AttackedHost.OF_LOOKS)).isEqualTo(before);
        }
    }

    @Test
    void the_second_look_decides_nothing_anew() {
        attacked.gets().forEach(address -> attacked.ask("all", address));
        var before = attacked.kept(Set.of("aid_audit"));

        attacked.gets().forEach(address -> attacked.ask("all", address));

        assertThat(attacked.kept(Set.of("aid_audit"))).isEqualTo(before);
    }

    @Test
    void what_is_changed_by_post_is_not_there_by_any_other_method() {
        var before = attacked.kept(Set.of());
        for (ServedAddress address : attacked.posts()) {
            for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "post", "PROPFIND")) {
                assertThat(attacked.host()
                                .send(method, "all", attacked.full(address), GoodBodies.of(address), AttackedHost.OURS)
                                .statusCode())
                        .as(method + " " + address)
                        .isEqualTo(404);
            }
        }
        assertThat(attacked.kept(Set.of())).isEqualTo(before);
    }

    @Test
    void no_header_makes_another_method_a_post() {
        var before = attacked.kept(Set.of());
        for (ServedAddress address : attacked.posts()) {
            assertThat(attacked.host()
                            .get(
                                    "all",
                                    attacked.full(address) + "?_method=POST",
                                    "X-AidRoll",
                                    "1",
                                    "X-HTTP-Method-Override",
                                    "POST")
                            .statusCode())
                    .as("%s", address)
                    .isEqualTo(404);
        }
        assertThat(attacked.kept(Set.of())).isEqualTo(before);
    }
}
