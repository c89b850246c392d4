package org.aidroll.sis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.Courier;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A browser, or two, before a host with the plugin in it: what one person does, the other sees. */
abstract class RealHostTest {
    static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String CARD = "6217000010001234569";

    private static TestBrowser browser;

    @TempDir
    Path home;

    final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    TestHost host;
    Courier courier;

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @BeforeEach
    void start() {
        if (browser == null) {
            browser = TestBrowser.launch();
        }
        host = new TestHost(home)
                .set(
                        "aidroll.permission.CLERK",
                        "aid.case.read@school,aid.document.read@school,aid.document.write@school")
                .set("aidroll.permission.TEACHER", "aid.case.read@school,aid.document.read@school")
                .pupil(PUPIL)
                .list("poverty", "POVERTY", PUPIL);
        host.school().user("clerk-two", "CLERK", "2143000001");
        host.start().ready();
        courier = new Courier(host);
    }

    @AfterEach
    void stop() {
        contexts.forEach(BrowserContext::close);
        if (host != null) {
            host.close();
        }
        assertThat(complaints).as("errors and policy violations").isEmpty();
    }

    /** A page of a person with that login; of a family, where it is null. */
    Page page(String login, NewContextOptions options) {
        BrowserContext context = browser.newContext(
                login == null ? options : options.setExtraHTTPHeaders(Map.of(LoginFilter.HEADER, login)));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    static NewContextOptions desk() {
        return new NewContextOptions().setViewportSize(1280, 900).setLocale("zh-CN");
    }

    static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("zh-CN");
    }

    static FilePayload photograph(byte[] bytes) {
        return new FilePayload("IMG_0001.jpg", "image/jpeg", bytes);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** The address of a link for these slots. */
    String link(String... slots) {
        String body = "{\"slots\": [\"" + String.join("\", \"", slots) + "\"]}";
        var answer = courier.post("clerk", "/aidroll/api/efile/1001/links", body.getBytes(StandardCharsets.UTF_8));
        return new String(answer.body(), StandardCharsets.UTF_8).replaceFirst("(?s).*\"address\":\"([^\"]+)\".*", "$1");
    }

    /** All that is to be read off the documents of a pupil who receives the money, numbers by two persons. */
    void typeEverything() {
        String name = PUPIL.name().written();
        String id = PUPIL.id().map(WrittenId::raw).orElseThrow();
        type("clerk", "PUPIL_ID", "NAME", name);
        type("clerk", "PUPIL_HOUSEHOLD", "HOUSEHOLD_NUMBER", "H60460476");
        type("clerk", "PUPIL_HOUSEHOLD", "MEMBER_NAME", name);
        type("clerk", "PUPIL_HOUSEHOLD", "MEMBER_ID", id);
        type("clerk", "POVERTY_HANDBOOK", "HOUSEHOLD_NUMBER", "530627118000025");
        type("clerk", "POVERTY_HANDBOOK", "MEMBER_NAME", name);
        type("clerk", "POVERTY_HANDBOOK", "MEMBER_ID", id);
        type("clerk", "PAYEE_CARD", "NAME", name);
        for (String login : List.of("clerk", "clerk-two")) {
            type(login, "PUPIL_ID", "ID_NUMBER", id);
            type(login, "PAYEE_CARD", "CARD_NUMBER", CARD);
        }
    }

    private void type(String login, String document, String field, String value) {
        String body =
                "{\"document\": \"" + document + "\", \"field\": \"" + field + "\", \"values\": [\"" + value + "\"]}";
        var answer = courier.post(login, "/aidroll/api/efile/1001/typed", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
