package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that keep their login in a session attribute, or in a header with a token: never in a principal. */
class IdentityInHostTest {
    private static final String PANEL = "/aidroll/api/students/1001/panel";
    private static final String TOKEN_SQL =
            "SELECT username AS login FROM sys_token WHERE token = :token AND expires > CURRENT_TIMESTAMP";
    /** SHA-256 of "secret", by sha256sum. */
    private static final String DIGEST = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

    @TempDir
    Path home;

    private TestHost host;

    /** The host's login as old systems have it: an object in the session. */
    private static final class LoginServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            request.getSession().setAttribute("user.login", new SessionUser(request.getParameter("u")));
        }
    }

    private record SessionUser(String userName) {}

    @BeforeEach
    void build() {
        host = new TestHost(home).pupil(Pupils.boarder("1001").build());
        host.school().execute("CREATE TABLE sys_token (token VARCHAR(200), username VARCHAR(50), expires TIMESTAMP)");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void token(String token, String login, String expires) {
        host.school().execute("INSERT INTO sys_token VALUES ('" + token + "', '" + login + "', " + expires + ")");
    }

    private int status(String... headers) {
        return host.get(null, PANEL, headers).statusCode();
    }

    private String cookie(String login) {
        HttpResponse<String> response = host.get(null, "/old-login?u=" + login);
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private void sessionHost() {
        host.set("aidroll.identity.session-attribute", "user.login.userName")
                .initializer((classes, context) ->
                        context.addServlet("old-login", new LoginServlet()).addMapping("/old-login"))
                .start()
                .ready();
    }

    private void tokenHost() {
        host.set("aidroll.identity.token-header", "X-Access-Token").set("aidroll.identity.token-sql", TOKEN_SQL);
    }

    @Test
    void who_is_logged_in_by_a_session_attribute_sees_what_the_tables_grant() {
        sessionHost();

        assertThat(status("Cookie", cookie("clerk"))).isEqualTo(200);
        assertThat(status("Cookie", cookie("other-clerk"))).isEqualTo(404);
        assertThat(status("Cookie", cookie("stranger"))).isEqualTo(401);
    }

    @Test
    void without_a_session_nobody_sees_anything_and_no_session_is_begun() {
        sessionHost();

        HttpResponse<String> response = host.get(null, PANEL);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_principal_is_nobody_where_the_session_says_who_somebody_is() {
        sessionHost();

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(401);
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_the_next_request_of_the_same_session() {
        sessionHost();
        String cookie = cookie("clerk");
        assertThat(status("Cookie", cookie)).isEqualTo(200);

        host.school().execute("DELETE FROM sys_user_role WHERE username = 'clerk'");

        assertThat(status("Cookie", cookie)).isEqualTo(404);
    }

    @Test
    void a_token_of_the_hosts_table_says_who_somebody_is() {
        tokenHost();
        host.start().ready();
        token("t-clerk", "clerk", "TIMESTAMP '2099-01-01 00:00:00'");
        token("t-other", "other-clerk", "TIMESTAMP '2099-01-01 00:00:00'");

        assertThat(status("X-Access-Token", "t-clerk")).isEqualTo(200);
        assertThat(status("X-Access-Token", "Bearer t-clerk")).isEqualTo(200);
        assertThat(status("X-Access-Token", "t-other")).isEqualTo(404);
    }

    @Test
    void a_token_that_ran_out_or_was_taken_away_is_nobodys() {
        tokenHost();
        host.start().ready();
        token("t-old", "clerk", "TIMESTAMP '2020-01-01 00:00:00'");
        token("t-clerk", "clerk", "TIMESTAMP '2099-01-01 00:00:00'");
        assertThat(status("X-Access-Token", "t-old")).isEqualTo(401);
        assertThat(status("X-Access-Token", "t-clerk")).isEqualTo(200);

        host.school().execute("DELETE FROM sys_token");

        assertThat(status("X-Access-Token", "t-clerk")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Bearer", "Bearer ", "' OR '1'='1", "%", "null", "Basic t-clerk", "t-clerk, t-clerk"})
    void a_token_that_is_none_is_nobodys(String token) {
        tokenHost();
        host.start().ready();
        token("t-clerk", "clerk", "TIMESTAMP '2099-01-01 00:00:00'");

        assertThat(status("X-Access-Token", token)).isEqualTo(401);
    }

    @Test
    void two_tokens_and_a_token_of_two_people_are_nobodys() {
        tokenHost();
        host.start().ready();
        token("t-clerk", "clerk", "TIMESTAMP '2099-01-01 00:00:00'");
        token("t-both", "clerk", "TIMESTAMP '2099-01-01 00:00:00'");
        token("t-both", "county", "TIMESTAMP '2099-01-01 00:00:00'");

        assertThat(status("X-Access-Token", "t-clerk", "X-Access-Token", "t-clerk"))
                .isEqualTo(401);
        assertThat(status("X-Access-Token", "t-both")).isEqualTo(401);
    }

    @Test
    void where_the_host_keeps_digests_the_digest_is_looked_up_and_the_kept_one_opens_nothing() {
        tokenHost();
        host.set("aidroll.identity.token-hash", "sha-256").start().ready();
        token(DIGEST, "clerk", "TIMESTAMP '2099-01-01 00:00:00'");

        assertThat(status("X-Access-Token", "secret")).isEqualTo(200);
        assertThat(status("X-Access-Token", DIGEST)).isEqualTo(401);
    }

    @Test
    void a_token_does_not_stand_in_for_the_sign_of_our_own_pages() {
        tokenHost();
        host.set("aidroll.permission.CLERK", "aid.case.read@school,aid.lists.write@all")
                .start()
                .ready();
        token("t-clerk", "clerk", "TIMESTAMP '2099-01-01 00:00:00'");

        assertThat(host.send("POST", null, "/aidroll/admin/registries", "", "X-Access-Token", "t-clerk")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity.session-attribute | USER | settings aidroll.identity.token-header and aidroll.identity.session-attribute name two identities",
                "identity.token-sql | SELECT 'county' AS login | setting aidroll.identity.token-sql has no :token",
                "identity.token-sql | SELECT username FROM sys_token WHERE token = :token | setting aidroll.identity.token-sql gives no column login",
                "identity.token-hash | MD5 | setting aidroll.identity.token-hash = 'MD5': it is no digest that is known",
            })
    void settings_that_contradict_themselves_let_nobody_in_and_are_said(String name, String value, String said) {
        tokenHost();
        host.set("aidroll." + name, value).start().until(() -> host.diagnosticsFile()
                .contains(said));

        assertThat(status("X-Access-Token", "t-clerk")).isIn(401, 503);
        assertThat(host.get("clerk", PANEL).statusCode()).isIn(401, 503);
    }
}
