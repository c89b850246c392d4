package org.aidroll.sis.mount;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** Ends our part of an asynchronous answer just before the host completes it: afterwards no server takes a byte. */
final class EndingAsyncContext implements AsyncContext {

    private final AsyncContext host;
    private final InjectingResponse response;

    EndingAsyncContext(AsyncContext host, InjectingResponse response) {
        this.host = host;
        this.response = response;
    }

    @Override
    public void complete() {
        response.end();
        host.complete();
    }

    @Override
    public ServletRequest getRequest() {
        return host.getRequest();
    }

    @Override
    public ServletResponse getResponse() {
        return host.getResponse();
    }

    @Override
    public boolean hasOriginalRequestAndResponse() {
        return host.hasOriginalRequestAndResponse();
    }

    @Override
    public void dispatch() {
        host.dispatch();
    }

    @Override
    public void dispatch(String path) {
        host.dispatch(path);
    }

    @Override
    public void dispatch(ServletContext context, String path) {
        host.dispatch(context, path);
    }

    @Override
    public void start(Runnable work) {
        host.start(work);
    }

    @Override
    public void addListener(AsyncListener listener) {
        host.addListener(listener);
    }

    @Override
    public void addListener(AsyncListener listener, ServletRequest request, ServletResponse response) {
        host.addListener(listener, request, response);
    }

    @Override
    public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
        return host.createListener(type);
    }

    @Override
    public void setTimeout(long millis) {
        host.setTimeout(millis);
    }

    @Override
    public long getTimeout() {
        return host.getTimeout();
    }
}
