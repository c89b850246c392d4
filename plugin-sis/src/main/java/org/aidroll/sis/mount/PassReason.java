package org.aidroll.sis.mount;

/** Why a page that the gate wanted went by without the tag. */
public enum PassReason {
    /** The content type at the first write was neither {@code text/html} nor {@code application/xhtml+xml}. */
    NOT_HTML,
    /** The host had compressed the page itself; what it wrote is not readable here. */
    COMPRESSED_BY_HOST,
    /** HTML to its end, but neither {@code </head>} nor {@code <body} in it. */
    NO_MARKER,
    /** A charset in which markup is not plain ASCII bytes: UTF-16, UTF-32, ISO-2022, EBCDIC or an unknown one. */
    NOT_ASCII_COMPATIBLE,
    /** The browser asked for a piece of a page (HTMX, AJAX, fetch), not for a page. */
    FRAGMENT,
    /** The host answered a part of the page (status 206). */
    PARTIAL,
    /** HTML offered as a download, such as a table to be opened in a spreadsheet. */
    DOWNLOAD,
    /** The host answered without a page of its own: redirect, error, nothing. */
    NO_PAGE,
    /** The host's Content-Security-Policy lets no script of this server run. */
    CSP_FORBIDS,
    /** Our own code failed; see {@link InjectionReport#lastError()}. */
    ERROR
}
