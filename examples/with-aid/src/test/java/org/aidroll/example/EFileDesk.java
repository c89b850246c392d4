package org.aidroll.example;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.aidroll.sis.testhost.Photographs;

/** The page of a pupil's documents, as a person of the school works on it. */
final class EFileDesk {
    private final BrowserSession session;

    /** Opens the page from the panel, as a person does. */
    EFileDesk(BrowserSession session) {
        this.session = session;
        session.panel().getByText("打开电子档案").click();
        session.page().locator("aid-efile-desk[state='ready']").waitFor();
    }

    private Locator desk() {
        return session.page().locator("aid-efile-desk");
    }

    /**
     * Types what the documents say.
     *
     * @param values by document and field, such as {@code PUPIL_ID-NAME}
     */
    void type(Map<String, String> values) {
        values.forEach((field, value) -> {
            desk().locator("#" + field)
                    .evaluate(
                            """
                    (field) => {
                      for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) {
                        fold.open = true;
                      }
                    }""");
            desk().locator("#" + field).fill(value);
            desk().locator("form:has(#" + field + ") button").click();
            desk().locator("form:has(#" + field + ")").getByText("已保存。").waitFor();
        });
    }

    /** Hands in a photograph for a slot, such as {@code PUPIL_ID.FRONT}. */
    void handIn(String slot) {
        desk().locator("[data-slot='" + slot + "'] input[type=file]")
                .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", Photographs.sharp(1)));
        desk().locator("[data-slot='" + slot + "'] .state.good").waitFor();
    }

    /** Makes the code by which the family sends what is missing, and gives the address that is in it. */
    String code() {
        desk().getByText("手机上传二维码").click();
        desk().locator(".code svg").waitFor();
        return desk().locator(".code .address").innerText();
    }
}
