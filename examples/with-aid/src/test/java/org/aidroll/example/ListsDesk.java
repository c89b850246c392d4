package org.aidroll.example;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The departments' lists, as the county's officer puts in a new one. */
final class ListsDesk {
    private final Locator lists;

    /** Waits for the page, which is open already. */
    ListsDesk(BrowserSession session) {
        lists = session.page().locator("aid-lists[state='ready']");
        lists.waitFor();
    }

    /**
     * Puts in a list and waits until all pupils are matched again.
     *
     * @param csv the file, a header and rows
     * @param category its code
     */
    void putIn(String name, String csv, String department, String category) {
        lists.locator("input[name=list]")
                .setInputFiles(new FilePayload(name + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        lists.getByText("按下面填写").click();
        lists.locator("input[name=department]").fill(department);
        lists.locator("select[name=category]").selectOption(category);
        lists.getByText("换入", new Locator.GetByTextOptions().setExact(true)).click();
        lists.getByText("已换入，全部学生已重新核对。").first().waitFor();
    }

    /** What became of the rows, as the result has it. */
    String counts() {
        return lists.locator(".counts").innerText();
    }
}
