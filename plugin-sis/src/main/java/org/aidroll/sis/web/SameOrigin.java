package org.aidroll.sis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a request that changes something comes from a page of this server: our header, which no form of another site
 * can send, and where the browser says so the site or the origin as well.
 */
final class SameOrigin {
    private static final String OWN_HEADER = "X-AidRoll";

    private SameOrigin() {}

    static boolean permits(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (request.getHeader(OWN_HEADER) == null || site != null && !site.equals("same-origin")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
