package org.aidroll.sis.mount;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Ends an asynchronous answer that nobody completed through {@link EndingAsyncContext}: dispatched, or timed out. */
final class EndListener implements AsyncListener {

    private final InjectingResponse response;

    EndListener(InjectingResponse response) {
        this.response = response;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        response.end();
    }

    /** What is held goes before the container puts its error page, or the host its excuse, in place of the page. */
    @Override
    public void onTimeout(AsyncEvent event) {
        response.writeHeld();
    }

    /** As for a timeout. */
    @Override
    public void onError(AsyncEvent event) {
        response.writeHeld();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The new start was seen by our request, which listens to it anew.
    }
}
