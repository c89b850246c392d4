package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.aidroll.sis.ui.HostSite.Answer.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures for people, in {@code target/screenshots}; what a machine can check of them is that nothing sticks out. */
class PanelScreenshotTest extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final String HOST_PAGE =
            """
            <header>某县中小学学籍管理系统<span>学籍管理 | 班级管理 | 统计报表</span></header>
            <main><nav>首页 / 学籍管理 / 学生详情</nav>
            <div id='card' class='box'><h2>学生基本信息</h2><dl>
              <div><dt>姓名</dt><dd>张小明</dd></div><div><dt>性别</dt><dd>男</dd></div>
              <div><dt>班级</dt><dd>三年级(2)班</dd></div><div><dt>就读方式</dt><dd>住校</dd></div>
              <div><dt>学籍状态</dt><dd>在籍在校</dd></div><div><dt>监护人</dt><dd>张建国</dd></div></dl></div>
            <div class='box'><h2>家庭成员</h2><p>父亲 张建国</p></div></main>
            """;

    private static final String HOST_CSS =
            """
            body { margin: 0; background: #f0f2f5; color: #303133;
                   font: 14px/1.5 'Helvetica Neue', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
            header { display: flex; flex-wrap: wrap; gap: 8px 32px; padding: 12px 24px; background: #20344d; color: #fff;
                     font-size: 16px; }
            header span { font-size: 14px; }
            main { max-width: 1080px; margin: 0 auto; padding: 16px; }
            .box { margin-bottom: 16px; padding: 16px 20px; border-radius: 4px; background: #fff; }
            h2 { margin: 0 0 12px; font-size: 16px; }
            dl { display: flex; flex-wrap: wrap; margin: 0; }
            dl div { display: flex; width: 33%; min-width: 150px; padding: 4px 0; }
            dt { width: 5em; color: #606266; } dd { margin: 0; }
            aid-student-panel { --aid-surface: #fff; --aid-line: #e4e7ed; --aid-radius: 4px; --aid-margin: 0 0 16px;
                                --aid-padding: 16px 20px; }
            """;

    @BeforeEach
    void hostPage() throws Exception {
        Files.createDirectories(PICTURES);
        site.settings(BY_PATH).css(HOST_CSS).page("/students/S1", HOST_PAGE);
        site.panel("S1", json(SamplePanels.boarder()));
    }

    @Test
    void desk() {
        show(1280, "zh-desk");
        unfoldAll();
        picture("zh-desk-unfolded");
    }

    @Test
    void phone() {
        show(390, "zh-phone");
        unfoldAll();
        picture("zh-phone-unfolded");
    }

    @Test
    void nothing_due() {
        site.panel("S1", json(SamplePanels.nothingDue()));
        show(1280, "zh-nothing-due");
    }

    @Test
    void english() {
        site.document("/students/S1", "<html lang='en'>", HOST_PAGE).panel("S1", json(SamplePanels.boarderInEnglish()));
        show(1280, "en-desk");
        unfoldAll();
        picture("en-desk-unfolded");
    }

    @Test
    void dark_host_without_any_setting() {
        site.css("body { margin: 0; padding: 24px; background: #1d1f23; color: #e5eaf3; font: 14px/1.5 sans-serif; }");
        show(1280, "zh-dark");
        unfoldAll();
        picture("zh-dark-unfolded");
    }

    @Test
    void plain_host_without_any_setting() {
        site.css("body { font: 12px/1.4 SimSun, serif; }");
        show(900, "zh-plain");
    }

    @Test
    void unavailable() {
        site.panel("S1", problem("{\"title\": \"学籍库正在维护\", \"detail\": \"请稍后再试。\", \"code\": \"ROLL-0003\"}"));
        open(1280);
        visit("/students/S1");
        awaitState("unavailable");
        picture("zh-unavailable");
    }

    @Test
    void loading() {
        open(1280);
        page.route("**/panel?*", route -> {});
        visit("/students/S1");
        awaitState("loading");
        page.waitForTimeout(700);
        picture("zh-loading");
    }

    @Test
    void paper() {
        open(794);
        visit("/students/S1");
        awaitState("ready");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("zh-print");
        assertThat(panel().getByText("按学期发放一半").isVisible())
                .as("folded parts, on paper")
                .isTrue();
        assertThat(page.evaluate(
                        "[...document.querySelector('aid-student-panel').shadowRoot.querySelectorAll('.fold-body')]"
                                + ".every((body) => body.offsetHeight > 0 || body.closest('.other-stages') !== null)"))
                .isEqualTo(true);
    }

    private void open(int width) {
        open(new NewContextOptions().setViewportSize(width, 800).setDeviceScaleFactor(width < 500 ? 2 : 1));
    }

    private void show(int width, String name) {
        open(width);
        visit("/students/S1");
        awaitState("ready");
        picture(name);
    }

    private void unfoldAll() {
        page.evaluate("document.querySelector('aid-student-panel').shadowRoot.querySelectorAll('.fold')"
                + ".forEach((fold) => fold.click())");
        settle();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling in " + name)
                .isEqualTo(true);
    }
}
