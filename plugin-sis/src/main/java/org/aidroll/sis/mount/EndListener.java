package org.aidroll.sis.mount;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;

/**
 * Ends an asynchronous answer that nobody completed through {@link EndingAsyncContext}: dispatched, or timed out. Made
 * without arguments, since full servers look for listeners in every jar and warn of one that they could not make.
 */
final class EndListener implements AsyncListener {

    /** Has the context tell of its end. */
    static void listenTo(AsyncContext context, ServletRequest request, InjectingResponse response) {
        context.addListener(new EndListener(), request, response);
    }

    private static InjectingResponse response(AsyncEvent event) {
        return (InjectingResponse) event.getSuppliedResponse();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        response(event).end();
    }

    /** What is held goes before the container puts its error page, or the host its excuse, in place of the page. */
    @Override
    public void onTimeout(AsyncEvent event) {
        response(event).writeHeld();
    }

    /** As for a timeout. */
    @Override
    public void onError(AsyncEvent event) {
        response(event).writeHeld();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The new start was seen by our request, which listens to it anew.
    }
}
