package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What becomes of one answer; told to the report once, at its end. */
final class InjectionOutcome {

    private final HttpServletRequest request;
    private final InjectionReport report;
    private boolean told;

    /** Null once injected. */
    private @Nullable PassReason passReason = PassReason.NO_PAGE;

    InjectionOutcome(HttpServletRequest request, InjectionReport report) {
        this.request = request;
        this.report = report;
    }

    void injected() {
        passReason = null;
    }

    boolean isInjected() {
        return passReason == null;
    }

    void passed(PassReason reason) {
        passReason = reason;
    }

    void failed(Throwable ours) {
        passReason = PassReason.ERROR;
        report.keepError(ours);
    }

    void tell() {
        if (told || request.getMethod().equals("HEAD")) {
            return;
        }
        told = true;
        String path = path();
        if (passReason == null) {
            report.countInjected(path);
        } else {
            report.countPassed(passReason, path);
        }
    }

    private String path() {
        try {
            return PathPattern.of(request);
        } catch (Exception | LinkageError e) {
            report.keepError(e);
            return "?";
        }
    }
}
