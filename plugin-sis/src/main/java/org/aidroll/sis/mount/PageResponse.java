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

    /**
     * Why this answer takes no tag; empty when it does.
     *
     * @param outerEncoding the content encoding as it was before the host's page began: set by a filter around us that
     *     will compress what it gets from us, and no obstacle
     */
    static Optional<PassReason> obstacle(HttpServletResponse response, String outerEncoding) {
        String type = mediaType(response);
        if (!type.equals("text/html") && !type.equals(XHTML)) {
            return Optional.of(PassReason.NOT_HTML);
        }
        String encoding = encoding(response);
        if (!encoding.isEmpty() && !encoding.equals("identity") && !encoding.equals(outerEncoding)) {
            return Optional.of(PassReason.COMPRESSED_BY_HOST);
        }
        if (response.getStatus() == HttpServletResponse.SC_PARTIAL_CONTENT) {
            return Optional.of(PassReason.PARTIAL);
        }
        if (lowerCase(response.getHeader("Content-Disposition")).startsWith("attachment")) {
            return Optional.of(PassReason.DOWNLOAD);
        }
        return isAsciiCompatible(response.getCharacterEncoding())
                ? Optional.empty()
                : Optional.of(PassReason.NOT_ASCII_COMPATIBLE);
    }

    /** The content encoding set so far; empty without one. */
    static String encoding(HttpServletResponse response) {
        return lowerCase(response.getHeader("Content-Encoding"));
    }

    static boolean isXhtml(HttpServletResponse response) {
        return mediaType(response).equals(XHTML);
    }

    private static String mediaType(HttpServletResponse response) {
        return lowerCase(response.getContentType()).split(";", 2)[0].strip();
    }

    private static String lowerCase(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
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
