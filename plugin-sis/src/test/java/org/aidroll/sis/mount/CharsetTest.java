package org.aidroll.sis.mount;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of any charset that writes markup in ASCII, and chars of every one of those. */
final class CharsetTest {

    /** In GBK the second bytes of 乗, 俓 and 丂 are letters and an at sign; in GB18030 those of 𠀀 are digits. */
    private static final String PAGE = "<html><head><title>学籍乗俓丂</title><meta content='é'></head>乗<body>丂</body>";

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/bytes", (request, response) -> {
                String charset = request.getParameter("charset");
                response.setContentType("text/html;charset=" + charset);
                response.getOutputStream().write(PAGE.getBytes(Charset.forName(charset)));
            })
            .page("/chars", (request, response) -> {
                response.setContentType("text/html;charset=" + request.getParameter("charset"));
                response.getWriter().print(PAGE);
            })
            .page("/undeclared-utf16", (request, response) -> {
                response.setContentType("text/html");
                byte[] first = "\uFEFF".getBytes(StandardCharsets.UTF_16LE);
                response.getOutputStream().write(first);
                response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_16LE));
            })
            .page("/bom", (request, response) -> {
                response.setContentType("text/html");
                response.getOutputStream().write(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8));
            }));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "GB2312", "Big5", "Shift_JIS", "ISO-8859-1", "windows-1252"})
    void bytes_get_the_tag(String charset) throws Exception {
        hosts.assertTagBefore("</head>", "/bytes?charset=" + charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "ISO-8859-1"})
    void chars_get_the_tag(String charset) throws Exception {
        hosts.assertTagBefore("</head>", "/chars?charset=" + charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-2022-JP", "IBM1047"})
    void charsets_that_write_markup_in_other_bytes_are_untouched(String charset) throws Exception {
        hosts.assertUntouched(PassReason.NOT_ASCII_COMPATIBLE, "/bytes?charset=" + charset);
        hosts.assertUntouched(PassReason.NOT_ASCII_COMPATIBLE, "/chars?charset=" + charset);
    }

    @Test
    void a_byte_order_mark_of_utf16_is_seen() throws Exception {
        hosts.assertUntouched(PassReason.NOT_ASCII_COMPATIBLE, "/undeclared-utf16");
    }

    @Test
    void a_byte_order_mark_of_utf8_stays() throws Exception {
        hosts.assertTagBefore("</head>", "/bom");
    }
}
