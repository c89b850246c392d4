package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InjectionReportTest {

    private static final TestApp.Handler NOTHING = (request, response) -> {
        if (request.getParameter("spring") != null) {
            request.setAttribute(
                    "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern", "/students/{id}");
        }
        response.setContentType("text/plain");
        response.getWriter().print("x");
    };

    @RegisterExtension
    static final Hosts hosts = new Hosts(
            new TestApp().page("/exact", NOTHING).page("/students/*", NOTHING).page("*.do", NOTHING));

    @ParameterizedTest
    @CsvSource({
        "/exact?name=zhangsan,/exact",
        "/students/4711/zhangsan,/students/*",
        "/students/4711?spring=1,/students/{id}",
        "/roll/show.do,/roll/show.do",
        "/roll/4711/show.do;jsessionid=8,/roll/*/show.do",
        "/roll/%E5%BC%A0.do,/roll/*",
        "/photos/zhangsan.txt,/**/*.txt",
        "/zhangsan,/"
    })
    void pathsAreKeptAsPatternsWithoutPersonalData(String path, String pattern) throws Exception {
        hosts.mounted(path);
        for (int i = 0; i < 100 && !lastPaths().containsValue(pattern); i++) {
            Thread.sleep(20);
        }
        assertThat(lastPaths()).containsValue(pattern);
    }

    private static Map<PassReason, String> lastPaths() {
        Map<PassReason, String> paths = new EnumMap<>(PassReason.class);
        hosts.report().passed().forEach((reason, tally) -> paths.put(reason, tally.lastPath()));
        return paths;
    }

    @Test
    void counts_by_reason() {
        InjectionReport report = new InjectionReport();
        assertThat(report.injected()).isEmpty();
        assertThat(report.lastError()).isEmpty();
        report.countInjected("/a");
        report.countInjected("/b");
        report.countPassed(PassReason.NOT_HTML, "/c");
        assertThat(report.injected()).hasValue(new InjectionReport.Tally(2, "/b"));
        assertThat(report.passed()).isEqualTo(Map.of(PassReason.NOT_HTML, new InjectionReport.Tally(1, "/c")));
    }

    @Test
    void pages_with_the_tag_are_counted_and_heads_are_not() throws Exception {
        long before = injected();
        hosts.mountedHead("/roll.html");
        hosts.mounted("/roll.html");
        for (int i = 0; i < 100 && injected() == before; i++) {
            Thread.sleep(20);
        }
        assertThat(injected()).isEqualTo(before + 1);
    }

    private static long injected() {
        return hosts.report().injected().map(InjectionReport.Tally::pages).orElse(0L);
    }
}
