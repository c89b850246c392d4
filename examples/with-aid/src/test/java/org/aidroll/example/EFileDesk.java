package org.aidroll.example;

import com.microsoft.playwright.Locator;
import java.util.Map;

/** The page of a pupil's documents, as a person of the school works on it. */
final class EFileDesk {
    private final BrowserSession session;

    /** Opens the page from the panel, as a person does. */
    EFileDesk(BrowserSession session) {
        this.session = session;
        session.panel().locator(".e-file a").click();
        session.page().locator("aid-efile-desk[state='ready']").waitFor();
    }

    private Locator desk() {
        return session.page().locator("aid-efile-desk");
    }

    String text() {
        return desk().locator("section").innerText();
    }

    /**
     * Types what the documents say.
     *
     * @param values by document and field, such as {@code PUPIL_ID-NAME}
     */
    void type(Map<String, String> values) {
        values.forEach((field, value) -> {
            session.page()
                    .evaluate("document.querySelector('aid-efile-desk').shadowRoot.querySelectorAll('details')"
                            + ".forEach((fold) => { fold.open = true; })");
            desk().locator("#" + field).fill(value);
            desk().locator("form:has(#" + field + ") button").click();
            desk().locator("form:has(#" + field + ")").getByText("已保存。").waitFor();
        });
    }

    /** Makes the code by which the family sends what is missing, and gives the address that is in it. */
    String code() {
        desk().getByText("手机上传二维码").click();
        desk().locator(".code svg").waitFor();
        return desk().locator(".code .address").innerText();
    }
}
