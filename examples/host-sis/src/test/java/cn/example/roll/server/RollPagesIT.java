package cn.example.roll.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollPagesIT {
    private static RollServer server;
    private static Visitor clerk;
    private static Visitor officer;
    private static Visitor canteen;

    @BeforeAll
    static void start() {
        server = RollServer.start(0, List.of());
        clerk = Visitor.signedIn(server, "zhoulf", "Xueji@2020");
        officer = Visitor.signedIn(server, "luojg", "Jiaoyuju@2020");
        canteen = Visitor.signedIn(server, "tangqs", "Shitang@2020");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_pupils_page_names_the_pupil_and_masks_the_numbers() {
        String page = clerk.get("students/S0010699").body();

        assertThat(page)
                .contains("<section id=\"student-card\" data-student=\"S0010699\">")
                .contains("王心梦", "一年级1班", "住校", "430***********3746", "G430***********3746")
                .doesNotContain("430482201309163746");
    }

    @Test
    void a_pupil_of_another_school_is_not_found() {
        HttpResponse<String> foreign = clerk.get("students/S0010393");
        HttpResponse<String> missing = clerk.get("students/S9999999");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body()).contains("没有找到");
        assertThat(officer.get("students/S0010393").statusCode()).isEqualTo(200);
    }

    @Test
    void a_clerks_list_has_the_own_school_only() {
        assertThat(total(clerk.get("students?school=5"))).isZero();
        assertThat(total(clerk.get("students"))).isEqualTo(79);
        assertThat(total(officer.get("students"))).isEqualTo(2_000);
    }

    @Test
    void pages_follow_one_another_and_end_at_the_last() {
        String first = clerk.get("students?page=1").body();
        String second = clerk.get("students?page=2").body();
        String beyond = clerk.get("students?page=999").body();

        assertThat(rows(first)).hasSize(20);
        assertThat(rows(second)).hasSize(20).doesNotContainAnyElementsOf(rows(first));
        assertThat(rows(beyond)).hasSize(19);
        assertThat(beyond).contains("第 4 / 4 页");
    }

    @Test
    void filters_narrow_the_list_and_stay_in_the_pager() {
        String page = officer.get("students?q=" + Visitor.encoded("王") + "&grade=2-1&board=1")
                .body();

        assertThat(rows(page)).isNotEmpty();
        assertThat(page).contains("<option value=\"2-1\" selected>");
        assertThat(total(officer.get("students?q=S0010699"))).isEqualTo(1);
        assertThat(total(officer.get("students?q=" + Visitor.encoded("%")))).isZero();
    }

    @Test
    void markup_in_a_name_is_shown_not_obeyed() throws SQLException {
        rename("S0010042", "<script>alert(1)</script>");

        assertThat(clerk.get("students/S0010042").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(clerk.get("students").body()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(clerk.get("students?q=" + Visitor.encoded("\"><script>")).body())
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "students", "students/S0010699", "schools", "nowhere"})
    void every_page_forbids_foreign_content_and_caches(String path) {
        HttpResponse<String> answer = clerk.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'self'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void the_canteen_sees_pupils_but_no_papers_and_no_schools() {
        assertThat(canteen.get("students/S0010699").body())
                .contains("data-student=\"S0010699\"", "住校")
                .doesNotContain("身份证件号", "家庭成员");
        assertThat(canteen.get("schools").statusCode()).isEqualTo(403);
        assertThat(canteen.get("schools").body()).contains("没有权限");
        assertThat(canteen.get("").headers().firstValue("Location")).hasValue("/roll/students");
    }

    private static void rename(String student, String name) throws SQLException {
        try (Connection database = DriverManager.getConnection(server.jdbcUrl(), "sa", "");
                var update = database.prepareStatement("update t_student set name = ? where id = ?")) {
            update.setString(1, name);
            update.setString(2, student);
            update.executeUpdate();
        }
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<tr data-student=\"(\\w+)\">")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static int total(HttpResponse<String> list) {
        var matcher = Pattern.compile("共 <b>(\\d+)</b> 人").matcher(list.body());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
