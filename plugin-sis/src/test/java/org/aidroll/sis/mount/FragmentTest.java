package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trap 9: a fragment is text/html too, and may hold a whole page. */
final class FragmentTest {

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp().page("/page", (request, response) -> {
        response.setContentType(Pages.UTF8);
        response.setHeader("ETag", "\"1\"");
        response.getWriter().print(Pages.SMALL);
        response.setHeader("X-Condition", String.valueOf(request.getHeader("If-None-Match")));
    }));

    @ParameterizedTest
    @CsvSource({"HX-Request,true", "X-Requested-With,XMLHttpRequest", "Sec-Fetch-Dest,empty", "Sec-Fetch-Dest,script"})
    void a_fragment_is_untouched(String header, String value) throws Exception {
        Reply fragment = hosts.assertUntouched(PassReason.FRAGMENT, "/page", header, value, "If-None-Match", "\"0\"");
        assertThat(fragment.header("X-Condition")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Dest,document",
        "Sec-Fetch-Dest,iframe",
        "Sec-Fetch-Dest,frame",
        "X-Requested-With,com.tencent.mm",
        "Accept,text/html"
    })
    void a_page_gets_the_tag(String header, String value) throws Exception {
        hosts.assertTagBefore("</head>", "/page", header, value);
    }

    @Test
    void the_report_says_where_and_how_often() throws Exception {
        hosts.mounted("/page?name=zhangsan", "HX-Request", "true");
        assertThat(hosts.report().passed().get(PassReason.FRAGMENT).lastPath()).isEqualTo("/page");
    }
}
