package org.aidroll.sis.testhost;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.testkit.AidTestKit;

/** A vendor's own logins, by a token. */
public final class VendorIdentity implements IdentityResolver {
    @Override
    public Optional<Actor> resolve(HttpServletRequest request) {
        return "Bearer county".equals(request.getHeader("Authorization"))
                ? Optional.of(AidTestKit.actor("token", "COUNTY"))
                : Optional.empty();
    }
}
