package org.aidroll.example;

import com.microsoft.playwright.Locator;

/** The review queue in a page of a host, used without a mouse. */
final class ReviewDesk {
    private final BrowserSession session;

    /** Opens the page and waits for the queue. */
    ReviewDesk(BrowserSession session, String address) {
        this.session = session;
        session.page().navigate(address);
        queue().waitFor();
    }

    private Locator queue() {
        return session.page().locator("aid-review-queue[state='ready']");
    }

    /** Turns to the record of a pupil. */
    ReviewDesk turnTo(String name) {
        queue().locator(".entry", new Locator.LocatorOptions().setHasText(name)).click();
        queue().locator("#record", new Locator.LocatorOptions().setHasText(name))
                .waitFor();
        return this;
    }

    /**
     * Decides about the record at hand.
     *
     * @param key {@code y} or {@code n}
     * @return the pupil's key, as the link to the host's page has it
     */
    String decide(String key, String reason) {
        String student = queue().locator(".record a").getAttribute("href").replaceFirst(".*/", "");
        queue().locator(".entry[aria-current='true']").focus();
        session.page().keyboard().press(key);
        queue().locator("input[name=reason]").waitFor();
        session.page().keyboard().insertText(reason);
        session.page().keyboard().press("Enter");
        queue().getByText("已记录：").waitFor();
        return student;
    }
}
