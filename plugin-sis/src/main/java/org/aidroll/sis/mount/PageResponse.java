package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host's headers say about its answer, read at the first write: before, default servlets have no type. */
final class PageResponse {

    private static final String XHTML = "application/xhtml+xml";

    private PageResponse() {}

    /** Why this answer takes no tag; empty when it does. */
    static Optional<PassReason> obstacle(HttpServletResponse response) {
        String type = mediaType(response);
        if (!type.equals("text/html") && !type.equals(XHTML)) {
            return Optional.of(PassReason.NOT_HTML);
        }
        if (!startsWith(response.getHeader("Content-Encoding"), "identity", true)) {
            return Optional.of(PassReason.COMPRESSED_BY_HOST);
        }
        if (response.getStatus() == HttpServletResponse.SC_PARTIAL_CONTENT) {
            return Optional.of(PassReason.PARTIAL);
        }
        if (startsWith(response.getHeader("Content-Disposition"), "attachment", false)) {
            return Optional.of(PassReason.DOWNLOAD);
        }
        return isAsciiCompatible(response.getCharacterEncoding())
                ? Optional.empty()
                : Optional.of(PassReason.NOT_ASCII_COMPATIBLE);
    }

    static boolean isXhtml(HttpServletResponse response) {
        return mediaType(response).equals(XHTML);
    }

    private static String mediaType(HttpServletResponse response) {
        String type = response.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(@Nullable String value, String prefix, boolean whenAbsent) {
        return value == null
                ? whenAbsent
                : value.strip().toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    private static boolean isAsciiCompatible(@Nullable String charset) {
        if (charset == null) {
            return true;
        }
        String name = charset.toUpperCase(Locale.ROOT);
        // Stateful: between escape sequences, ASCII bytes stand for something else.
        if (name.contains("2022") || name.startsWith("HZ") || name.startsWith("UTF-7")) {
            return false;
        }
        try {
            Charset known = Charset.forName(charset);
            return known.canEncode() && known.encode("</head>").equals(StandardCharsets.US_ASCII.encode("</head>"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
