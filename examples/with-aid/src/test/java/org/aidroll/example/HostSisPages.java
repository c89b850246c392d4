package org.aidroll.example;

/** The ways of the server-rendered host's own pages that tests go. */
final class HostSisPages {
    private HostSisPages() {}

    /** A person of a fresh profile who has logged in. */
    static BrowserSession login(BrowsedHost host, Account account) {
        var session = new BrowserSession(host.browser(), "zh-CN");
        session.page().navigate(host.address() + "/login");
        session.page().fill("#username", account.user());
        session.page().fill("#password", account.password());
        session.page().click("button[type=submit]");
        session.page().locator("nav").first().waitFor();
        return session;
    }

    /** Opens the host's page about a pupil. */
    static void open(BrowserSession session, BrowsedHost host, String student) {
        session.page().navigate(host.address() + "/students/" + student);
    }
}
