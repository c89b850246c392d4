package cn.example.roll.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInIT {
    private static RollServer server;

    @BeforeAll
    static void start() {
        server = RollServer.start(0, List.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_anonymous_visitor_is_sent_to_the_sign_in_page() {
        HttpResponse<String> answer = new Visitor(server).get("students/S0010699");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/roll/login?next=%2Fstudents%2FS0010699");
    }

    @Test
    void the_right_password_opens_the_home_page() {
        Visitor clerk = new Visitor(server);

        assertThat(clerk.signIn("zhoulf", "Xueji@2020").headers().firstValue("Location"))
                .hasValue("/roll/");
        assertThat(clerk.get("").body()).contains("田元第11小学", "周丽芳", "学籍员");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        HttpResponse<String> wrong = new Visitor(server).signIn("zhoulf", "xueji@2020");
        HttpResponse<String> unknown = new Visitor(server).signIn("nobody", "Xueji@2020");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("用户名或密码不正确");
        assertThat(unknown.body()).isEqualTo(wrong.body().replace("zhoulf", "nobody"));
    }

    @Test
    void an_address_elsewhere_is_not_followed_after_sign_in() {
        HttpResponse<String> answer = new Visitor(server)
                .post("login", "username=zhoulf&password=Xueji%402020&next=" + Visitor.encoded("//example.org"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/roll/");
    }

    @Test
    void the_session_id_changes_at_sign_in() {
        Visitor clerk = Visitor.signedIn(server, "zhoulf", "Xueji@2020");
        String before = clerk.sessionId();

        clerk.signIn("zhoulf", "Xueji@2020");

        assertThat(before).isNotEmpty();
        assertThat(clerk.sessionId()).isNotEqualTo(before);
    }

    @Test
    void only_a_post_signs_out() {
        Visitor clerk = Visitor.signedIn(server, "zhoulf", "Xueji@2020");

        assertThat(clerk.get("logout").statusCode()).isEqualTo(405);
        assertThat(clerk.get("students").statusCode()).isEqualTo(200);
        assertThat(clerk.post("logout", "").statusCode()).isEqualTo(302);
        assertThat(clerk.get("students").statusCode()).isEqualTo(302);
    }

    @Test
    void equal_passwords_have_different_hashes() throws SQLException {
        try (Connection database = DriverManager.getConnection(server.jdbcUrl(), "sa", "");
                ResultSet users = database.createStatement()
                        .executeQuery("select count(distinct password_hash), count(*) from sys_user"
                                + " where username in ('zhoulf', 'hezq')")) {
            users.next();
            assertThat(users.getInt(1)).isEqualTo(2).isEqualTo(users.getInt(2));
        }
    }
}
