package org.aidroll.sis.host.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.sql.HostDatabase;
import org.aidroll.sis.host.sql.SqlDuties;
import org.aidroll.sis.host.sql.SqlTokens;
import org.aidroll.sis.settings.Settings;

/**
 * Who a request comes from, as settings say it: by the request's principal, unless {@code aidroll.identity.token-header}
 * names a header or {@code aidroll.identity.session-attribute} an attribute. What that person is comes from {@code
 * aidroll.identity.sql}, at each request.
 */
public final class ConfiguredIdentity implements IdentityResolver {
    private static final String HEADER = "identity.token-header";
    private static final String ATTRIBUTE = "identity.session-attribute";

    private final IdentityResolver resolver;
    private final Runnable check;

    private ConfiguredIdentity(IdentityResolver resolver, Runnable check) {
        this.resolver = resolver;
        this.check = check;
    }

    /**
     * The identity of these settings.
     *
     * @param roles those that are granted anything; a principal's request is asked for each. A session and a token say
     *     nothing of roles: whatever principal the request has beside them is somebody else
     * @throws AidException if a statement is missing, or both a header and an attribute are set
     */
    public static ConfiguredIdentity of(Settings settings, HostDatabase database, Set<String> roles) {
        var duties = new SqlDuties(database, settings);
        Optional<String> header = settings.text(HEADER);
        Optional<String> attribute = settings.text(ATTRIBUTE);
        if (header.isPresent() && attribute.isPresent()) {
            throw new AidException("settings " + Settings.PREFIX + HEADER + " and " + Settings.PREFIX + ATTRIBUTE
                    + " name two identities\nMaybe delete the one that the host does not use");
        }
        if (header.isPresent()) {
            var tokens = new SqlTokens(database, settings);
            var login = new TokenLogin(header.get(), tokens::login);
            return new ConfiguredIdentity(request -> login.of(request).flatMap(duties::of), () -> {
                tokens.check();
                duties.check();
            });
        }
        if (attribute.isPresent()) {
            var login = new SessionLogin(attribute.get());
            return new ConfiguredIdentity(request -> login.of(request).flatMap(duties::of), duties::check);
        }
        return new ConfiguredIdentity(new PrincipalIdentity(List.copyOf(roles), duties::of), duties::check);
    }

    /**
     * Has the database prepare the statements.
     *
     * @throws AidException if it refuses one, or a column is missing
     */
    public void check() {
        check.run();
    }

    @Override
    public Optional<Actor> resolve(HttpServletRequest request) {
        return resolver.resolve(request);
    }
}
