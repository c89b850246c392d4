package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Decides, per request, whether a page gets the script tag.
 *
 * <p>It must be empty for anonymous users and for pages that are not configured: a host that wants a login for
 * everything answers our script with its login page, and a login page must not ask for it.
 */
@FunctionalInterface
public interface PageGate {

    /**
     * Called once per request, before the host answers. An exception is counted in the report and the host's page
     * passes unchanged.
     *
     * @param request the host's request, unwrapped; read only
     * @return the tag for this page, or empty: then the host sees its own request and response objects
     */
    Optional<ScriptTag> tagFor(HttpServletRequest request);
}
