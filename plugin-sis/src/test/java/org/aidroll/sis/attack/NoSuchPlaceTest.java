package org.aidroll.sis.attack;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.sis.web.ServedAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What varies in an address names a thing or nothing; and no filter is more than a value. */
class NoSuchPlaceTest {
    private static final List<String> PARAMETERS = List.of(
            "lang",
            "q",
            "school",
            "stage",
            "state",
            "order",
            "from",
            "size",
            "category",
            "level",
            "within",
            "place",
            "until",
            "person",
            "action",
            "object",
            "below",
            "dryRun");

    private static final Set<String> FILTERED =
            Set.of("/api/roster", "/api/statistics", "/api/access-log", "/api/access-log.xlsx");

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "%2e%2e",
                "%252e%252e",
                "..%2f..%2faidroll.properties",
                "..%252f..%252faidroll.properties",
                "%2fetc%2fpasswd",
                "C:%5cWindows%5cwin.ini",
                "..%5c..%5caidroll.properties",
                "..\\..\\aidroll.properties",
                "1001%00",
                "1001%00.png",
                "%C0%AE%C0%AE",
                "1001%E2%80%AE",
                "%EF%BC%8E%EF%BC%8E",
                "1001;x=1",
                "..;",
                "1001::$DATA",
                "CON",
                "*",
                "%25",
                "-1",
                "1001'",
                "1001%20OR%201=1",
                "1001';DROP%20TABLE%20aid_audit;--",
                "1001%0d%0aSet-Cookie:%20a=b",
                "%F0%9F%98%80",
                "%ED%A0%80",
                "${jndi:ldap:127.0.0.1}",
                "99999999999999999999999999",
            })
    void a_name_of_nothing_opens_nothing(String name) {
        nothingThere(name);
    }

    @Test
    void neither_does_one_without_end() {
        nothingThere("9".repeat(101));
        nothingThere("9".repeat(4_000));
        nothingThere("%25".repeat(100));
    }

    private static void nothingThere(String name) {
        var before = attacked.kept(Set.of());
        for (ServedAddress address : attacked.addresses()) {
            if (address.places() == 0) {
                continue;
            }
            // Whom it may concern is asked for a pupil that is not there: nobody may see what is of nobody.
            String target = "/sis" + address.at(Collections.nCopies(address.places(), name));
            String answer = Wire.ask(attacked.host(), address.method(), "other-school", target);
            assertThat(answer)
                    .as("%s", target)
                    .startsWith("HTTP/1.1 4")
                    .doesNotContain("\r\nSet-Cookie", "aidroll.permission", "org.aidroll");
        }
        assertThat(attacked.kept(Set.of())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "name; DROP TABLE aid_audit; --",
                "NAME DESC, (SELECT 1)",
                "_",
                "\\",
                "\u0000",
                "\u202E",
                "\uD800",
                "<script>alert(1)</script>",
                "${7*7}",
                "9223372036854775808",
                "1e9",
                "+999999999-12-31",
                "0000-00-00",
                "a\r\nSet-Cookie: b=c",
                "th-TH-u-nu-thai",
            })
    void no_filter_is_more_than_a_value(String value) {
        var before = attacked.kept(AttackedHost.OF_LOOKS);
        for (ServedAddress address : attacked.gets()) {
            onlyAValue(address, PARAMETERS, value);
            if (FILTERED.contains(address.template())) {
                PARAMETERS.forEach(parameter -> onlyAValue(address, List.of(parameter), value));
            }
        }
        assertThat(attacked.kept(AttackedHost.OF_LOOKS)).isEqualTo(before);
    }

    private static void onlyAValue(ServedAddress address, List<String> parameters, String value) {
        String query = parameters.stream()
                .map(parameter -> parameter + "=" + encoded(value))
                .collect(Collectors.joining("&", "?", ""));
        HttpResponse<String> answer = attacked.host().get("all", attacked.full(address) + query);
        assertThat(answer.statusCode()).as(address + query).isIn(200, 400);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        if (answer.statusCode() == 400) {
            assertThat(answer.body()).doesNotContain("<", "Exception", "SELECT", "\tat ");
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body()).as(address + query).doesNotContain("<script>alert");
        }
    }

    /** As UTF-8 in percent signs, half a character as the bytes that stand for it. */
    private static String encoded(String value) {
        var encoded = new StringBuilder();
        value.chars().forEach(unit -> {
            if (unit < 0x80) {
                encoded.append(String.format("%%%02X", unit));
            } else {
                encoded.append(String.format(
                        "%%%02X%%%02X%%%02X", 0xE0 | unit >> 12, 0x80 | unit >> 6 & 0x3F, 0x80 | unit & 0x3F));
            }
        });
        return encoded.toString();
    }

    @Test
    void a_wildcard_finds_no_pupil_that_is_not_named_so() {
        for (String sign : List.of("%25", "_", "%2A", "'")) {
            assertThat(json(attacked.host().get("all", "/aidroll/api/roster?q=" + sign))
                            .at("/total")
                            .asInt())
                    .as(sign)
                    .isZero();
            assertThat(json(attacked.host().get("all", "/aidroll/api/access-log?person=" + sign))
                            .at("/rows"))
                    .as(sign)
                    .isEmpty();
        }
        assertThat(json(attacked.host().get("all", "/aidroll/api/access-log?person=al"))
                        .at("/rows"))
                .isNotEmpty();
    }
}
