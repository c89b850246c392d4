package org.aidroll.sis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.ui.TestBrowser;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser before a real server: pupils, people and reasons that are markup stand on every page as text. */
class NaughtyPagesTest {
    private static final int PUPILS = 12;

    @TempDir
    Path home;

    private static TestHost host(Path home) {
        TestHost host = new TestHost(home)
                .set(
                        "aidroll.permission.COUNTY",
                        "aid.case.read@all,aid.case.decide@all,aid.link.decide@all,aid.lists.write@all,"
                                + "aid.audit.read@all");
        var agreeing = new StringBuilder("姓名,身份证号\n");
        var others = new StringBuilder("姓名,身份证号\n");
        for (int i = 0; i < PUPILS; i++) {
            String text = NaughtyStrings.ALL.get(i);
            var pupil = Pupils.boarder(String.valueOf(1001 + i)).build();
            String id = pupil.id().map(WrittenId::raw).orElseThrow();
            host.school().add(pupil.key().value(), text, "1", null, id, null, "2143000001", "2", "5", text, "2", "01");
            String quoted = '"' + text.replace("\"", "\"\"") + '"';
            agreeing.append(quoted).append(',').append(id).append('\n');
            others.append("别人")
                    .append(quoted.replace("\"", ""))
                    .append(',')
                    .append(id)
                    .append('\n');
        }
        host.file("registries/poverty.csv", agreeing.toString())
                .file("registries/poverty.yaml", "department: \"" + CANARY + "\"\ncategory: POVERTY\n")
                .file("registries/dibao.csv", others.toString())
                .file("registries/dibao.yaml", "department: \"" + CANARY + "\"\ncategory: DIBAO\n");
        host.school().execute("UPDATE sys_user SET real_name = '" + CANARY + "' WHERE username = 'county'");
        return host.start().ready();
    }

    private static final String CANARY = "<img src=x onerror=document.title=1>";

    @Test
    void no_text_of_anybody_runs_or_becomes_an_element() {
        try (TestBrowser browser = TestBrowser.launch();
                TestHost host = host(home)) {
            String reason = GoodBodies.ASSERTION.replace("已核对原件", CANARY).replace("邻县民政局", CANARY);
            assertThat(host.send("POST", "county", "/aidroll/api/students/1001/categories", reason, AttackedHost.OURS)
                            .statusCode())
                    .isEqualTo(200);
            var context = browser.newContext(
                    new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of(LoginFilter.HEADER, "county")));
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onDialog(dialog -> complaints.add(dialog.message()));
            for (Shown shown : SHOWN) {
                page.navigate(host.address(shown.address));
                Locator element = page.locator(shown.element);
                page.waitForFunction(
                        "name => { const e = document.querySelector(name); return e && e.shadowRoot"
                                + " && e.shadowRoot.textContent.includes('onerror'); }",
                        shown.element);
                page.waitForTimeout(300);
                assertThat(element.evaluate(
                                "e => e.shadowRoot.querySelectorAll('img[onerror],svg[onload],[onmouseover],[onfocus],"
                                        + "a[href^=\"javascript:\"],a[href^=\"data:\"],script').length"))
                        .as(shown.address)
                        .isEqualTo(0);
                assertThat(page.title()).as(shown.address).isNotEqualTo("1").doesNotContain("canary");
            }
            assertThat(complaints).isEmpty();
            context.close();
        }
    }

    /** A page, and the element of ours on it. */
    private record Shown(String address, String element) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("/aidroll/roster", "aid-roster"),
            new Shown("/aidroll/admin/review", "aid-review-queue"),
            new Shown("/aidroll/admin/lists", "aid-lists"),
            new Shown("/aidroll/admin/access-log", "aid-access-log"),
            new Shown("/students/1001", "aid-student-panel"));
}
