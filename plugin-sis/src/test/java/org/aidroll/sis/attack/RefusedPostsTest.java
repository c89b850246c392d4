package org.aidroll.sis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.sis.web.ServedAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes something takes its own form from its own page, to the letter; all else is refused, without an error. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedPostsTest {
    private static final int MEGABYTES = 10_000_000;
    private static final Pattern FIELD = Pattern.compile("(\"([a-zA-Z]+)\": *)(\"[^\"]*\"|\\d+)");
    /** Fields in which any text is one. */
    /** Any text is one, or names nothing that there is: the end of a link that is none ends nothing. */
    private static final Set<String> OF_FREE_TEXT =
            Set.of("number", "issuer", "reason", "slot", "page", "validTo", "id");

    @TempDir
    static Path home;

    private static AttackedHost attacked;
    private Object before;

    @BeforeAll
    static void start() {
        attacked = new AttackedHost(home).start();
    }

    @AfterAll
    static void stop() {
        attacked.close();
    }

    @BeforeEach
    void look() {
        before = kept();
    }

    /** What is refused is not even written down as an attempt at it. */
    private static Object kept() {
        return attacked.kept(Set.of());
    }

    private static Stream<ServedAddress> withJson() {
        return attacked.posts().stream().filter(address -> !GoodBodies.isForm(address));
    }

    private static HttpResponse<String> send(ServedAddress address, String body, String... headers) {
        return attacked.host().send("POST", "all", attacked.full(address), body, headers);
    }

    private static void refused(ServedAddress address, String body, String... headers) {
        HttpResponse<String> answer = send(address, body, headers);
        assertThat(answer.statusCode()).as("%s %.80s", address, body).isBetween(400, 499);
        assertThat(answer.body())
                .as("%s %.80s", address, body)
                .doesNotContain("Exception", "\tat ", "SELECT", "jackson", "<html");
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, */*",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost",
    })
    @Order(1)
    void a_page_of_another_site_changes_nothing(String header, String value) {
        boolean withoutOurs = header.equals("Accept");
        String[] headers = withoutOurs ? new String[] {header, value} : new String[] {"X-AidRoll", "1", header, value};
        for (ServedAddress address : attacked.posts()) {
            HttpResponse<String> answer = GoodBodies.isForm(address)
                    ? attacked.host()
                            .form(
                                    "all",
                                    attacked.full(address),
                                    List.of(headers),
                                    GoodBodies.list("dibao", AttackedHost.PUPIL))
                    : send(address, GoodBodies.of(address), headers);
            assertThat(answer.statusCode()).as("%s", address).isEqualTo(403);
        }
        assertThat(kept()).isEqualTo(before);
    }

    static Stream<String> bodies() {
        return Stream.of(
                "",
                " ",
                "null",
                "true",
                "0",
                "1e999999999",
                "\"LINK\"",
                "[]",
                "[null]",
                "[{}]",
                "{",
                "{}}",
                "{\"\":\"\"}",
                "{\"__proto__\":{}}",
                "[".repeat(3_000),
                "{\"a\":".repeat(900),
                "9".repeat(3_500),
                "\uFEFFnull",
                "\u0000",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "verdict=LINK&reason=x&version=0");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    @Order(2)
    void what_is_no_form_is_refused(String body) {
        attacked.posts().forEach(address -> refused(address, body, AttackedHost.OURS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"99999\",",
                "{\"owner\":\"all\",",
                "{\"student\":\"2001\",",
                "{\"result\":\"APPROVED\",",
                "{\"@class\":\"java.lang.Runtime\",",
            })
    @Order(3)
    void a_field_that_is_not_asked_for_is_refused(String first) {
        withJson()
                .forEach(address ->
                        refused(address, GoodBodies.of(address).strip().replaceFirst("\\{", first), AttackedHost.OURS));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void a_field_twice_is_refused() {
        withJson().filter(address -> GoodBodies.of(address).contains("\"")).forEach(address -> {
            String body = GoodBodies.of(address).strip();
            String field = body.substring(1, body.length() - 1).split(",")[0];
            refused(address, "{" + field + "," + body.substring(1), AttackedHost.OURS);
        });
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-1",
                "1e400",
                "99999999999999999999999999999999",
                "0.5",
                "[]",
                "{}",
                "\"\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "\"-1\""
            })
    @Order(5)
    void a_value_of_another_kind_is_refused_in_every_field(String value) {
        withJson().forEach(address -> {
            String body = GoodBodies.of(address);
            FIELD.matcher(body)
                    .results()
                    .filter(field -> !(value.startsWith("\"") && OF_FREE_TEXT.contains(field.group(2))))
                    .map(field ->
                            body.substring(0, field.start()) + field.group(1) + value + body.substring(field.end()))
                    .forEach(changed -> refused(address, changed, AttackedHost.OURS));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/xml", "?"})
    @Order(6)
    void another_type_of_content_is_refused(String type) {
        attacked.posts()
                .forEach(address -> refused(address, GoodBodies.of(address), "X-AidRoll", "1", "Content-Type", type));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void a_body_of_megabytes_is_refused_or_cut_off() {
        for (ServedAddress address : attacked.posts()) {
            try {
                refused(address, "{\"reason\":\"" + "x".repeat(MEGABYTES) + "\"}", AttackedHost.OURS);
            } catch (UncheckedIOException cutOff) {
                assertThat(cutOff).hasRootCauseInstanceOf(IOException.class);
            }
        }
        assertThat(kept()).isEqualTo(before);
    }

    /** The words of the answer are the server's, who sees first that this is no HTTP. */
    @Test
    @Order(8)
    void a_body_that_breaks_off_is_refused() {
        for (ServedAddress address : attacked.posts()) {
            String answer = Wire.post(attacked.host(), "all", attacked.full(address), "zz\r\n{}\r\n");
            assertThat(answer).as("%s", address).startsWith("HTTP/1.1 4");
        }
        assertThat(kept()).isEqualTo(before);
    }

    /** So that everything above was refused for what it says. */
    @Test
    @Order(9)
    void the_same_in_its_own_form_is_taken() {
        for (ServedAddress address : attacked.posts()) {
            int status = attacked.ask("all", address).statusCode();
            boolean isOver =
                    address.template().endsWith("/erase") || address.template().endsWith("/cancel");
            assertThat(status).as("%s", address).isIn(isOver ? List.of(409) : List.of(200, 202, 204, 409));
        }
        assertThat(kept()).isNotEqualTo(before);
    }
}
