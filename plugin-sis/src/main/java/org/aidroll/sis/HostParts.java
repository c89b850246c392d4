package org.aidroll.sis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.School;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.host.servlet.ConfiguredIdentity;
import org.aidroll.sis.host.servlet.NamedKeyLocator;
import org.aidroll.sis.host.sql.HostDatabase;
import org.aidroll.sis.host.sql.SqlRollReader;
import org.aidroll.sis.host.sql.SqlSchools;
import org.aidroll.sis.settings.Settings;

/** The host's parts: its own classes for the extension points, else what settings make of its tables and requests. */
final class HostParts {
    final Part<List<PermissionCheck>> vetoes;
    final Part<StudentLocator> locator;
    final Part<List<AidListener>> listeners;
    final Part<List<PrivacyProvider>> keepers;
    final Part<IdentityResolver> identity;
    final Part<RollReader> roll;

    private final Settings settings;
    private final HostAccess host;
    private final Part<DataSource> dataSource;
    private final Part<Boolean> identityCheck;

    /** @param roles the roles to which settings grant something */
    HostParts(Settings settings, HostAccess host, Set<String> roles) {
        this.settings = settings;
        this.host = host;
        dataSource = new Part<>("the host's data source", () -> host.dataSource(settings.required("roll.datasource")));
        vetoes = new Part<>("the host's permissions", () -> host.extensions(PermissionCheck.class));
        locator = new Part<>("what pages call pupils", () -> host.extension(StudentLocator.class)
                .orElseGet(NamedKeyLocator::new));
        listeners = new Part<>("the host's listeners", () -> host.extensions(AidListener.class));
        keepers = new Part<>("what the host keeps for aid", () -> host.extensions(PrivacyProvider.class));
        identity = new Part<>("identity", () -> host.extension(IdentityResolver.class)
                .orElseGet(() -> ConfiguredIdentity.of(settings, database(), roles)));
        identityCheck = new Part<>("what the host's tables say of logins", this::checkIdentity);
        roll = new Part<>("the roll", this::roll);
    }

    /** What the host may bring, in the order of diagnostics. */
    List<Part<?>> brought() {
        return List.of(vetoes, locator, listeners, keepers);
    }

    /** What its tables and requests give, those first that others need. */
    List<Part<?>> read() {
        return List.of(dataSource, identity, identityCheck, roll);
    }

    /**
     * Looks up what the host keeps under names of its own. Full servers show those to their own threads only, so this is
     * for the thread on which the application starts.
     */
    void lookUp() {
        dataSource.attempt();
        new StoreSettings(settings).lookUp(host);
    }

    /** Who a request comes from; nobody, as long as the settings do not say how to know. */
    Optional<Actor> actor(HttpServletRequest request) {
        return identity.problem().isPresent()
                ? Optional.empty()
                : identity.get().resolve(request);
    }

    /** The schools as the host's tables have them; empty where no setting asks for them. */
    Optional<Outcome<List<School>>> schools() {
        return settings.text("roll.schools-sql").map(set -> new SqlSchools(database(), settings).readAll());
    }

    /** Apart from identity itself: a database that is down makes nobody a stranger. */
    private boolean checkIdentity() {
        if (identity.get() instanceof ConfiguredIdentity configured) {
            configured.check();
        }
        return true;
    }

    private RollReader roll() {
        return host.extension(RollReader.class).orElseGet(() -> {
            var reader = new SqlRollReader(database(), settings);
            reader.check();
            return reader;
        });
    }

    private HostDatabase database() {
        return new HostDatabase(dataSource.get());
    }
}
