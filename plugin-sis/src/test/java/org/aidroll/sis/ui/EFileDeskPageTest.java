package org.aidroll.sis.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.aidroll.sis.testhost.Photographs;
import org.junit.jupiter.api.Test;

/** The desk for a pupil's documents: what is asked for, what is wrong with it, handing in, typing, withdrawing. */
class EFileDeskPageTest extends RealHostTest {

    private void see(Page page) {
        see(page, "");
    }

    private void see(Page page, String query) {
        page.navigate(host.address("/aidroll/efile/1001" + query));
        page.locator("aid-efile-desk[state=ready]").waitFor();
    }

    private static Locator side(Page page, String slot) {
        return page.locator("[data-slot='" + slot + "']");
    }

    private static void hand(Page page, String slot, byte[] photograph) {
        side(page, slot).locator("input[type=file]").setInputFiles(photograph(photograph));
        side(page, slot).locator(".said:not(:text('正在'))").waitFor();
    }

    private static String text(Page page) {
        return page.locator("aid-efile-desk section").innerText();
    }

    @Test
    void what_is_asked_for_stands_there_with_what_is_wrong_and_what_to_do() {
        Page page = page("clerk", desk());
        see(page);
        assertThat(text(page))
                .containsSubsequence(PUPIL.name().written(), "不全", "6 份中有 0 份", "学生身份证件", "人像面 · 缺", "建档立卡学生提交");
        hand(page, "PUPIL_ID.FRONT", Photographs.sharp(1));
        hand(page, "PUPIL_HOUSEHOLD.PAGE", Photographs.blurred(2));

        assertThat(side(page, "PUPIL_ID.FRONT").locator(".state")).hasText("已有");
        side(page, "PUPIL_ID.FRONT").locator("img").waitFor();
        assertThat(side(page, "PUPIL_HOUSEHOLD.PAGE").locator(".state")).hasText("要重拍");
        assertThat(side(page, "PUPIL_HOUSEHOLD.PAGE").innerText()).contains("图片模糊", "请把手机拿稳");
        picture(page, "zh-efile-desk");
    }

    @Test
    void a_photograph_can_be_dropped_looked_at_and_withdrawn() {
        Page page = page("clerk", desk());
        see(page);
        hand(page, "PAYEE_CARD.FRONT", Photographs.sharp(3));
        side(page, "PAYEE_CARD.FRONT").locator("button.thumb img").waitFor();
        side(page, "PAYEE_CARD.FRONT").locator("button.thumb").click();
        page.locator("dialog img").waitFor();
        page.waitForCondition(() -> page.locator("dialog img")
                .evaluate("(image) => image.naturalWidth")
                .equals(1280));
        picture(page, "zh-efile-desk-photograph");
        page.keyboard().press("Escape");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        side(page, "PAYEE_CARD.FRONT").getByText("撤回").click();
        assertThat(side(page, "PAYEE_CARD.FRONT").innerText()).contains("确定撤回这张照片？");
        side(page, "PAYEE_CARD.FRONT").locator("button:text-is('撤回')").click();
        assertThat(side(page, "PAYEE_CARD.FRONT").locator(".state")).hasText("缺");
    }

    @Test
    void a_file_that_is_dropped_is_sent() {
        Page page = page("clerk", desk());
        see(page);
        page.evaluate(
                """
                async ({ bytes, slot }) => {
                  const data = new DataTransfer();
                  const photograph = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
                  data.items.add(new File([photograph], 'a.jpg', { type: 'image/jpeg' }));
                  const place = document.querySelector('aid-efile-desk').shadowRoot.querySelector(`[data-slot="${slot}"]`);
                  place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
                }
                """,
                Map.of("slot", "PUPIL_ID.BACK", "bytes", Base64.getEncoder().encodeToString(Photographs.sharp(4))));

        assertThat(side(page, "PUPIL_ID.BACK").locator(".state")).hasText("已有");
    }

    @Test
    void a_number_is_typed_by_two_and_the_second_does_not_see_the_first() {
        Page first = page("clerk", desk());
        see(first);
        type(first, "PAYEE_CARD-CARD_NUMBER", "6217000010001234569");
        assertThat(first.locator("form:has(#PAYEE_CARD-CARD_NUMBER)")).containsText("我录的：…4569");

        Page second = page("clerk-two", desk());
        see(second);
        unfold(second);
        assertThat(text(second)).contains("须两人各录一次", "已录 0/2 项").doesNotContain("4569");
        type(second, "PAYEE_CARD-CARD_NUMBER", "6217000010001234569");
        assertThat(second.locator("form:has(#PAYEE_CARD-CARD_NUMBER)")).containsText("别人录的：…4569");
        picture(second, "zh-efile-desk-typing");
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelector('aid-efile-desk').shadowRoot.querySelectorAll('details')"
                + ".forEach((one) => { one.open = true; })");
    }

    private static void type(Page page, String field, String value) {
        unfold(page);
        page.locator("#" + field).fill(value);
        page.locator("#" + field).press("Enter");
        page.locator("form:has(#" + field + ")").getByText("已保存。").waitFor();
    }

    @Test
    void who_may_only_look_can_change_nothing_and_who_may_not_sees_nothing() {
        courier.post("clerk", "/aidroll/api/efile/1001/files/PUPIL_ID.FRONT", Photographs.sharp(1));
        Page teacher = page("teacher", desk());
        see(teacher);
        side(teacher, "PUPIL_ID.FRONT").locator("img").waitFor();
        assertThat(teacher.locator("aid-efile-desk input, aid-efile-desk .main-button")
                        .count())
                .isZero();

        Page other = page("other-clerk", desk());
        assertThat(other.navigate(host.address("/aidroll/efile/1001")).status()).isEqualTo(404);
        other.navigate(host.address("/students/1001"));
        assertThat(other.content()).doesNotContain("aid-efile-desk");
    }

    @Test
    void in_english_it_is_english_and_on_a_phone_nothing_is_cut_off() {
        courier.post("clerk", "/aidroll/api/efile/1001/files/PUPIL_ID.FRONT", Photographs.blurred(1));
        Page page = page("clerk", desk());
        see(page, "?lang=en");
        side(page, "PUPIL_ID.FRONT").locator("img").waitFor();
        assertThat(text(page))
                .containsSubsequence("E-file", "grade 5", "to be put right", "portrait side · take again");
        picture(page, "en-efile-desk");

        Page small = page("clerk", phone());
        see(small);
        assertThat((Integer) small.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture(small, "zh-efile-desk-phone");
    }

    @Test
    void on_paper_the_code_is_a_slip_for_the_family() {
        Page page = page("clerk", desk());
        see(page);
        page.getByText("手机上传二维码").click();
        page.locator(".code svg").waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".code svg")).isVisible();
        assertThat(page.locator(".papers").first()).isHidden();
        assertThat(page.locator(".local-only")).isHidden();
        picture(page, "zh-efile-desk-print");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        courier.post("clerk", "/aidroll/api/efile/1001/files/PUPIL_ID.FRONT", Photographs.blurred(1));
        Page page = page("clerk", desk().setBypassCSP(true));
        see(page);
        page.getByText("手机上传二维码").click();
        page.locator(".code svg").waitFor();
        page.evaluate("document.querySelector('aid-efile-desk').shadowRoot.querySelectorAll('details')"
                + ".forEach((one) => { one.open = true; })");
        Axe.findsNothingSerious(page, "aid-efile-desk");
    }
}
