package org.aidroll.example;

import java.util.concurrent.Callable;
import org.aidroll.sis.ui.TestBrowser;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A host with our jar and a browser before it: from a class's first test, which aborts where there is no browser, to its last. */
final class BrowsedHost implements BeforeEachCallback, AfterAllCallback {
    private final Callable<HostProcess> start;
    private HostProcess host;
    private TestBrowser browser;

    BrowsedHost(Callable<HostProcess> start) {
        this.start = start;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (browser == null) {
            browser = TestBrowser.launch();
            host = start.call();
            host.awaitAid();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (browser != null) {
            browser.close();
            host.close();
        }
    }

    HostProcess host() {
        return host;
    }

    TestBrowser browser() {
        return browser;
    }

    /** The host's address, without a slash at the end. */
    String address() {
        return host.address();
    }
}
