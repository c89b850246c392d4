package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/**
 * What is held goes out at the earliest end of an asynchronous page. Tomcat takes it later too, other containers do not:
 * so the order of calls is shown on a container that only takes notes.
 */
final class PageEndTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final AsyncContext container = mock(AsyncContext.class);
    private final InjectionReport report = new InjectionReport();
    private final InjectionFilter filter =
            new InjectionFilter(asked -> Optional.of(ScriptTag.of("/aidroll/mount.js")), report);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private HttpServletRequest pageRequest;
    private AsyncContext pageAsync;

    @BeforeEach
    void aPageBrokenOffWithinTheMarkerIsLeftToAThread() throws Exception {
        when(request.getMethod()).thenReturn("GET");
        when(request.getDispatcherType()).thenReturn(DispatcherType.REQUEST);
        when(request.startAsync(any(), any())).thenReturn(container);
        when(response.getContentType()).thenReturn(Pages.UTF8);
        when(response.getOutputStream()).thenReturn(new Notes());
        filter.doFilter(request, response, (hostRequest, hostResponse) -> {
            pageRequest = (HttpServletRequest) hostRequest;
            pageAsync = hostRequest.startAsync();
            hostResponse.getOutputStream().write(Pages.FIRST_HALF.getBytes(UTF_8));
        });
        assertThat(sent.toString(UTF_8)).endsWith("</title>");
    }

    @Test
    void before_the_container_completes() {
        doAnswer(call -> {
                    assertAllIsSent();
                    return null;
                })
                .when(container)
                .complete();
        pageAsync.complete();
        verify(container).complete();
        assertThat(report.passed()).containsOnlyKeys(PassReason.NO_MARKER);
    }

    @Test
    void before_the_host_hears_of_a_timeout_or_error() throws Exception {
        ArgumentCaptor<AsyncListener> ours = ArgumentCaptor.forClass(AsyncListener.class);
        ArgumentCaptor<ServletResponse> answer = ArgumentCaptor.forClass(ServletResponse.class);
        verify(container).addListener(ours.capture(), any(), answer.capture());
        var event = new AsyncEvent(container, pageRequest, answer.getValue());
        ours.getValue().onTimeout(event);
        assertAllIsSent();
        ours.getValue().onError(event);
        ours.getValue().onComplete(event);
        assertAllIsSent();
    }

    @Test
    void before_the_dispatch_returns_to_the_container() throws Exception {
        HttpServletRequest dispatched = new HttpServletRequestWrapper(pageRequest) {
            @Override
            public DispatcherType getDispatcherType() {
                return DispatcherType.ASYNC;
            }
        };
        filter.doFilter(dispatched, response, (hostRequest, hostResponse) -> {});
        assertAllIsSent();
        assertThat(report.passed()).isEmpty();
    }

    private void assertAllIsSent() {
        assertThat(sent.toString(UTF_8)).isEqualTo(Pages.FIRST_HALF);
    }

    private final class Notes extends ServletOutputStream {

        @Override
        public void write(int unit) {
            sent.write(unit);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
