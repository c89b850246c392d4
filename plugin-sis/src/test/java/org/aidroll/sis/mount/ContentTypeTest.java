package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 2: whether it is HTML is known at the first write, not when the host takes the stream. */
final class ContentTypeTest {

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/late", (request, response) -> {
                ServletOutputStream out = response.getOutputStream();
                response.setContentType("text/html");
                out.write(Pages.SMALL.getBytes(UTF_8));
            })
            .page("/late-json", (request, response) -> {
                response.setContentType("text/html");
                PrintWriter out = response.getWriter();
                response.setContentType("application/json");
                out.print("{\"html\":\"</head>\"}");
            })
            .page("/header", (request, response) -> {
                response.setHeader("Content-Type", "Text/HTML; Charset=utf-8");
                response.getOutputStream().print("<HTML><HEAD></HEAD><BODY></BODY>");
            })
            .page("/xhtml", (request, response) -> {
                response.setContentType("application/xhtml+xml;charset=UTF-8");
                response.getWriter()
                        .print("<html xmlns='http://www.w3.org/1999/xhtml'><head><title/><script src='a.js'/>"
                                + "<style><![CDATA[ </head> ]]></style></head><body/></html>");
            })
            .page("/json", (request, response) -> {
                response.setContentType("application/json");
                response.getWriter().print("{\"html\":\"</head>\"}");
            })
            .page("/typeless", (request, response) -> response.getOutputStream().write(Pages.SMALL.getBytes(UTF_8)))
            .page("/download", (request, response) -> {
                response.setContentType("text/html");
                response.setHeader("Content-Disposition", "attachment; filename=roll.xls");
                response.getOutputStream().write(Pages.SMALL.getBytes(UTF_8));
            })
            .page("/headless", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<!doctype html><title>x</title><p>no head, no body tag <b");
            })
            .page("/bodyonly", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<header></header><p>old page<BODY\nbgcolor=white><p></head>");
            })
            .page("/included", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<html><head></hea");
                response.getWriter().print("d><body>");
                request.getRequestDispatcher("/footer.jsp").include(request, response);
            })
            .page("/includes-head", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<p>");
                request.getRequestDispatcher("/show.jsp").include(request, response);
            }));

    @Test
    void a_type_set_after_the_stream_is_taken_counts() throws Exception {
        hosts.assertTagBefore("</head>", "/late");
    }

    @Test
    void a_type_changed_after_the_writer_is_taken_counts() throws Exception {
        hosts.assertUntouched(PassReason.NOT_HTML, "/late-json");
    }

    @Test
    void a_type_set_as_a_header_counts() throws Exception {
        hosts.assertTagBefore("</HEAD>", "/header");
    }

    @Test
    void a_file_of_the_default_servlet_gets_the_tag() throws Exception {
        hosts.assertTagBefore("</head>\n<body", "/roll.html");
    }

    @Test
    void xhtml_gets_the_tag_and_its_closed_scripts_are_closed() throws Exception {
        hosts.assertTagBefore("</head><body/>", "/xhtml");
    }

    @Test
    void what_is_not_html_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.NOT_HTML, "/json");
        hosts.assertUntouched(PassReason.NOT_HTML, "/typeless");
        hosts.assertUntouched(PassReason.NOT_HTML, "/roll.txt");
    }

    @Test
    void html_to_be_saved_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.DOWNLOAD, "/download");
    }

    @Test
    void a_page_without_head_and_body_tags_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.NO_MARKER, "/headless");
    }

    @Test
    void a_page_without_head_gets_the_tag_before_the_body() throws Exception {
        hosts.assertTagBefore("<BODY\n", "/bodyonly");
    }

    @Test
    void includes_pass_through_the_same_page() throws Exception {
        hosts.assertTagBefore("</head><body>", "/included");
        hosts.assertTagBefore("</head>", "/includes-head");
    }
}
