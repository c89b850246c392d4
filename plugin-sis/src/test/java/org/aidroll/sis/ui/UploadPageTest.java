package org.aidroll.sis.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidroll.sis.testhost.Photographs;
import org.junit.jupiter.api.Test;

/** The page behind a QR code on a family's phone, and what the school sees of it. */
class UploadPageTest extends RealHostTest {

    private static Locator slot(Page page, String name) {
        return page.locator("li", new Page.LocatorOptions().setHas(page.locator("h2:text-is('" + name + "')")));
    }

    private static void take(Page page, String slot, byte[] photograph) {
        slot(page, slot).locator("input[capture]").setInputFiles(photograph(photograph));
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.locator(".slots, main > [role=alert]").first().waitFor();
    }

    @Test
    void from_the_qr_code_by_photographs_to_a_panel_that_says_complete() {
        Page clerk = page("clerk", desk());
        clerk.navigate(host.address("/aidroll/efile/1001"));
        clerk.locator("aid-efile-desk[state=ready]").waitFor();
        typeEverything();
        clerk.reload();
        clerk.getByText("手机上传二维码").click();
        clerk.locator(".code svg").waitFor();
        picture(clerk, "zh-efile-desk-qr");
        String address = clerk.locator(".code .address").innerText();

        Page family = page(null, phone());
        open(family, address);
        picture(family, "zh-upload-phone");
        family.locator("input[type=checkbox]").check();
        int number = 1;
        for (String slot : List.of("学生身份证件 · 人像面", "学生身份证件 · 国徽面", "学生户口簿", "贫困手册基本信息卡", "领款人银行卡")) {
            take(family, slot, Photographs.sharp(number++));
            assertThat(slot(family, slot).locator(".chip")).hasText("已收到");
        }
        assertThat(family.locator(".sum")).hasText("都收到了，可以关掉这个页面。谢谢！");
        picture(family, "zh-upload-phone-done");

        Page panel = page("clerk", desk());
        panel.navigate(host.address("/students/1001"));
        panel.locator("aid-student-panel[state=ready]").waitFor();
        assertThat(panel.locator("aid-student-panel").getByText("电子档案").first()).isVisible();
        assertThat(panel.locator(".e-file .chip")).hasText("齐全");
        picture(panel, "zh-panel-efile-complete");
        panel.locator(".e-file a").click();
        panel.locator("aid-efile-desk[state=ready] .thumb img").first().waitFor();
        assertThat(panel.locator("aid-efile-desk .bar .chip")).hasText("齐全");
        panel.locator("aid-efile-desk .thumb img").nth(4).waitFor();
        picture(panel, "zh-efile-desk-complete");
    }

    @Test
    void a_blurred_photograph_is_told_at_once_in_words_that_help() {
        Page family = page(null, phone());
        open(family, link("PUPIL_ID.FRONT", "PAYEE_CARD.FRONT"));
        family.locator("input[type=checkbox]").check();
        take(family, "学生身份证件 · 人像面", Photographs.blurred(1));

        assertThat(slot(family, "学生身份证件 · 人像面").locator(".chip")).hasText("要重拍");
        assertThat(text(family))
                .containsSubsequence("收到了，但这张要重拍：", "图片模糊，或没有文字。请把手机拿稳，对焦后再拍。", "重拍", "还差 2 张")
                .doesNotContain("清晰度");
        picture(family, "zh-upload-phone-blurred");
    }

    @Test
    void without_consent_no_camera_opens_and_the_page_says_why() {
        Page family = page(null, phone());
        open(family, link("PUPIL_ID.FRONT"));
        slot(family, "学生身份证件 · 人像面").locator("input[capture]").click();

        assertThat(family.locator(".consent .alert")).hasText("请先勾选上面的“同意提交”");
        assertThat(family.locator("input[type=checkbox]")).isFocused();
    }

    @Test
    void a_bad_network_is_waited_for_and_the_photograph_stays() {
        Page family = page(null, phone());
        open(family, link("PUPIL_ID.FRONT"));
        var failures = new AtomicInteger();
        family.route("**/PUPIL_ID.FRONT*", route -> {
            if (failures.incrementAndGet() <= 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        family.locator("input[type=checkbox]").check();
        take(family, "学生身份证件 · 人像面", Photographs.sharp(1));

        assertThat(family.locator(".said")).containsText("秒后自动再试");
        picture(family, "zh-upload-phone-offline");
        assertThat(family.locator(".chip")).hasText("已收到");
        assertThat(failures.get()).isEqualTo(2);
    }

    @Test
    void what_leaves_the_phone_has_no_place_in_it() {
        Page family = page(null, phone());
        open(family, link("PUPIL_ID.FRONT"));
        byte[] taken = withPlace(Photographs.sharp(1));
        String sent = (String) family.evaluate(
                """
                async (taken) => {
                  const { shrunk } = await import('/sis/aidroll/upload-send.js');
                  const bytes = Uint8Array.from(atob(taken), (letter) => letter.charCodeAt(0));
                  const blob = await shrunk(new File([bytes], 'a.jpg', { type: 'image/jpeg' }));
                  return Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('');
                }
                """,
                Base64.getEncoder().encodeToString(taken));

        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPS");
        assertThat(sent).hasSizeGreaterThan(20_000).contains("JFIF").doesNotContain("GPS", "Exif");
    }

    /** With what a camera writes beside a picture. */
    private static byte[] withPlace(byte[] jpeg) {
        byte[] note = "Exif\0\0 GPS 28.5 110.4".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[jpeg.length + note.length + 4];
        System.arraycopy(jpeg, 0, all, 0, 2);
        all[2] = (byte) 0xFF;
        all[3] = (byte) 0xE1;
        all[5] = (byte) (note.length + 2);
        System.arraycopy(note, 0, all, 6, note.length);
        System.arraycopy(jpeg, 2, all, 6 + note.length, jpeg.length - 2);
        return all;
    }

    @Test
    void a_code_that_is_over_or_was_never_given_says_what_to_do() {
        Page family = page(null, phone());
        String address = link("PUPIL_ID.FRONT");
        open(family, address.substring(0, address.length() - 2) + (address.endsWith("AA") ? "BB" : "AA"));
        assertThat(text(family)).contains("打不开这个链接", "请重新扫二维码");

        String id = new String(courier.get("clerk", "/aidroll/api/efile/1001").body(), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*\"links\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
        courier.post(
                "clerk",
                "/aidroll/api/efile/1001/links/end",
                ("{\"id\": \"" + id + "\"}").getBytes(StandardCharsets.UTF_8));
        open(family, address);
        assertThat(text(family)).contains("二维码已失效", "请向学校要新的二维码。");
        picture(family, "zh-upload-phone-over");
    }

    @Test
    void in_english_it_is_english_and_nothing_is_cut_off() {
        Page family = page(null, phone().setLocale("en-US"));
        open(family, link("PUPIL_ID.FRONT", "PUPIL_HOUSEHOLD.PAGE", "PAYEE_CARD.FRONT"));

        assertThat(text(family))
                .contains("Documents for student aid", "pupil's identity document · portrait side", "3 more to go");
        assertThat((Integer) family.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture(family, "en-upload-phone");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        Page family = page(null, phone().setBypassCSP(true));
        open(family, link("PUPIL_ID.FRONT", "PAYEE_CARD.FRONT"));
        family.locator("input[type=checkbox]").check();
        take(family, "学生身份证件 · 人像面", Photographs.blurred(1));
        assertThat(slot(family, "学生身份证件 · 人像面").locator(".chip")).hasText("要重拍");

        Axe.findsNothingSerious(family, "h2");
    }
}
