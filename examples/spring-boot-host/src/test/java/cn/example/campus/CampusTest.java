package cn.example.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class CampusTest {
    private static ConfigurableApplicationContext campus;
    private static JdbcClient database;
    private static CampusClient anonymous;
    private static CampusClient clerk;

    @BeforeAll
    static void start() {
        campus = CampusApplication.start("--server.port=0");
        database = campus.getBean(JdbcClient.class);
        anonymous = CampusClient.anonymous(campus.getEnvironment().getProperty("local.server.port"));
        clerk = anonymous.signedIn("liumin", "Campus@2020");
    }

    @AfterAll
    static void stop() {
        campus.close();
    }

    @Test
    void the_right_password_gives_a_token_of_which_only_a_digest_is_kept() {
        assertThat(clerk.token()).hasSize(43);
        assertThat(clerk.get("/api/me").body())
                .contains("\"loginName\":\"liumin\"", "\"authority\":\"ROLE_CLERK\"", "先锋第28小学")
                .contains("\"roleLabel\":\"学籍员\"", "\"seesPapers\":true");
        assertThat(database.sql("select count(*) from sys_token where token_digest like ?")
                        .param("%" + clerk.token() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        HttpResponse<String> wrong = anonymous.login("liumin", "campus@2020");
        HttpResponse<String> unknown = anonymous.login("nobody", "Campus@2020");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("用户名或密码不正确");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(anonymous.post("/api/login", "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/students", "/api/students/100001", "/api/nowhere", "/nowhere.js"})
    void without_a_token_everything_is_a_problem(String path) {
        HttpResponse<String> answer = anonymous.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"请先登录。\"", "\"instance\":\"/campus" + path + "\"");
    }

    @Test
    void a_made_up_a_timed_out_and_a_returned_token_are_none() {
        CampusClient late = anonymous.signedIn("xiejun", "Campus@2020");
        database.sql("update sys_token set expires_at = current_timestamp where login_name = 'xiejun'")
                .update();
        CampusClient gone = anonymous.signedIn("penghao", "Jiaoyuju@2020");

        assertThat(gone.post("/api/logout", "").statusCode()).isEqualTo(204);
        assertThat(gone.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(late.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(anonymous.as("x".repeat(43)).get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_clerk_sees_the_own_school_only() {
        long own = studentId("S0010481");
        long foreign = studentId("S0011646");
        CampusClient bureau = anonymous.signedIn("penghao", "Jiaoyuju@2020");

        assertThat(clerk.get("/api/students/" + own).body())
                .contains("\"studentId\":" + own, "陈宇飞", "住校", "430***********095X")
                .doesNotContain("43048220130512095X");
        assertThat(clerk.get("/api/students/" + foreign).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/api/students/" + foreign).body())
                .isEqualTo(clerk.get("/api/students/999").body().replace("/students/999", "/students/" + foreign));
        assertThat(clerk.get("/api/students?org=501").body()).contains("\"total\":0");
        assertThat(bureau.get("/api/students/" + foreign).statusCode()).isEqualTo(200);
        assertThat(bureau.get("/api/students").body()).contains("\"total\":2501", "\"pages\":126");
    }

    @Test
    void search_and_paging_narrow_the_list() {
        assertThat(clerk.get("/api/students?page=99").body()).contains("\"page\":4", "\"pages\":4");
        assertThat(clerk.get("/api/students?q=S0010481").body()).contains("\"total\":1");
        assertThat(clerk.get("/api/students?q=%25").body()).contains("\"total\":0");
        assertThat(clerk.get("/api/students?grade=" + encoded("小学-2") + "&lodging=" + encoded("住校"))
                        .body())
                .contains("陈宇飞")
                .doesNotContain("走读");
    }

    @Test
    void the_librarian_sees_neither_papers_nor_schools() {
        CampusClient librarian = anonymous.signedIn("wenjing", "Tushu@2020");

        assertThat(librarian.get("/api/students/" + studentId("S0010481")).body())
                .contains("陈宇飞")
                .doesNotContain("papers", "idCard", "family");
        assertThat(librarian.get("/api/orgs").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/app/students", "/app/students/100001", "/app/overview"})
    void every_address_of_the_application_is_its_one_page(String path) {
        HttpResponse<String> answer = anonymous.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'self'");
        assertThat(answer.body()).contains("<div id=\"root\"></div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app.js", "/assets/views/student.js", "/assets/campus.css", "/favicon.svg"})
    void the_applications_files_need_no_token(String path) {
        assertThat(anonymous.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void with_a_token_what_is_not_there_is_not_found() {
        assertThat(clerk.get("/api/nowhere").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/nowhere.js").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    private static long studentId(String studentNo) {
        return database.sql("select student_id from edu_student where student_no = ?")
                .param(studentNo)
                .query(Long.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
