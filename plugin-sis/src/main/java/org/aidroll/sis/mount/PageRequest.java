package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Whether the browser asks for a whole page. A fragment is text/html too, and must stay as it is. */
final class PageRequest {

    private static final Set<String> PAGE_DESTINATIONS = Set.of("document", "iframe", "frame");

    private PageRequest() {}

    static boolean isForFragment(HttpServletRequest request) {
        // Absent over plain HTTP and in old browsers: then nothing is known.
        String destination = request.getHeader("Sec-Fetch-Dest");
        if (destination != null && !PAGE_DESTINATIONS.contains(destination.toLowerCase(Locale.ROOT))) {
            return true;
        }
        // WeChat and other Android web views send their package name in X-Requested-With for whole pages.
        return "XMLHttpRequest".equalsIgnoreCase(request.getHeader("X-Requested-With"))
                || "true".equalsIgnoreCase(request.getHeader("HX-Request"));
    }
}
