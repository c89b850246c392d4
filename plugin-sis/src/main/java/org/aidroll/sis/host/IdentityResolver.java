package org.aidroll.sis.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who a request comes from. */
@FunctionalInterface
public interface IdentityResolver {

    /** The person, with the rights of this moment; empty for a request of nobody the host knows. */
    Optional<Actor> resolve(HttpServletRequest request);
}
