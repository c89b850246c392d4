package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page over 64 KB on the wire, divided at every position around the marker, and written in every way there is. */
final class SplitTest {

    private static final String BEFORE = "<html><head><style>" + "p { color: red } ".repeat(4200) + "</style>";
    private static final String PAGE = BEFORE + "</head><body>张三" + "<p>row</p>".repeat(500) + "</body></html>";

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/stream", (request, response) -> {
                int at = BEFORE.length() + Integer.parseInt(request.getParameter("at"));
                response.setContentType(Pages.UTF8);
                ServletOutputStream out = response.getOutputStream();
                out.write(PAGE.substring(0, at).getBytes(UTF_8));
                out.flush();
                out.write(PAGE.substring(at).getBytes(UTF_8));
            })
            .page("/writer", (request, response) -> {
                int at = BEFORE.length() + Integer.parseInt(request.getParameter("at"));
                response.setContentType(Pages.UTF8);
                response.getWriter().write(PAGE, 0, at);
                response.flushBuffer();
                response.getWriter().write(PAGE.substring(at).toCharArray());
            })
            .page("/single", (request, response) -> {
                response.setContentType(Pages.UTF8);
                for (byte unit : PAGE.getBytes(UTF_8)) {
                    response.getOutputStream().write(unit);
                }
            })
            .page("/single-chars", (request, response) -> {
                response.setContentType(Pages.UTF8);
                PAGE.chars().forEach(unit -> {
                    try {
                        response.getWriter().write(unit);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            })
            .page("/prints", (request, response) -> {
                response.setContentType("text/html");
                ServletOutputStream out = response.getOutputStream();
                out.print("<html>");
                out.println("<head");
                out.print('>');
                out.println(true);
                out.print("</hea");
                out.write('d');
                out.print(">");
                out.print((String) null);
                out.println(4.5);
            })
            .page("/formats", (request, response) -> {
                response.setContentType(Pages.UTF8);
                PrintWriter out = response.getWriter();
                out.printf("<html%s", ">").append("<x>").append('<').append("--bodybody", 6, 10);
                out.println();
                out.print(" class=x>");
                out.print((Object) null);
                out.println(new char[] {'a', '<'});
                out.println(7L);
                out.checkError();
            }));

    @ParameterizedTest
    @ValueSource(ints = {-9, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12})
    void a_divided_marker_is_found(int at) throws Exception {
        hosts.assertTagBefore("</head>", "/stream?at=" + at);
        hosts.assertTagBefore("</head>", "/writer?at=" + at);
    }

    @Test
    void a_page_in_single_units_gets_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/single");
        hosts.assertTagBefore("</head>", "/single-chars");
    }

    @Test
    void every_way_to_print_leads_through_the_search() throws Exception {
        hosts.assertTagBefore("</head>", "/prints");
        hosts.assertTagBefore("<body", "/formats");
    }
}
