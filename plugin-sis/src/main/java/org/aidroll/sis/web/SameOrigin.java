package org.aidroll.sis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;

/**
 * Whether a request that changes something comes from a page of this server: our header, which no form of another site
 * can send, and where the browser names the site or the origin, that as well.
 */
public final class SameOrigin {
    private static final String OWN_HEADER = "X-AidRoll";

    private SameOrigin() {}

    /** Whether the request comes from elsewhere: then it is refused, and answered. */
    public static boolean refuses(Exchange exchange) throws IOException {
        if (permits(exchange.request())) {
            return false;
        }
        exchange.problem(Problem.refused("a request of another site"));
        return true;
    }

    private static boolean permits(HttpServletRequest request) {
        if (request.getHeader(OWN_HEADER) == null) {
            return false;
        }
        // No page can set it, and no proxy changes it, as it may change Host: where it is there, it decides.
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
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
