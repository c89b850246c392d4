package org.aidroll.sis;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.access.GrantedPermissions;
import org.aidroll.sis.decision.Assessment;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.HomeLists;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.servlet.PrincipalIdentity;
import org.aidroll.sis.host.sql.HostDatabase;
import org.aidroll.sis.host.sql.SqlDuties;
import org.aidroll.sis.host.sql.SqlRollReader;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.LinkStore;

/** The parts that need the host, a file or a database, each made when it can be, in the order they need each other. */
final class PluginParts {
    final Part<IdentityResolver> identity;
    final Part<RollReader> roll;
    final Part<AidStore> store;
    final Part<DecisionService> decisions;
    final Part<RegistryImport.Report> lists;

    private final Settings settings;
    private final HostAccess host;
    private final Part<DataSource> dataSource;
    private final Part<Boolean> identityCheck;

    PluginParts(Settings settings, HostAccess host, GrantedPermissions permissions, Clock clock) {
        this.settings = settings;
        this.host = host;
        dataSource = new Part<>("the host's data source", () -> host.dataSource(settings.required("roll.datasource")));
        identity = new Part<>("identity", () -> identity(permissions));
        identityCheck = new Part<>("what the host's tables say of logins", this::checkIdentity);
        roll = new Part<>("the roll", this::roll);
        store = new Part<>("the store", () -> AidStore.open(home(), clock));
        decisions = new Part<>(
                "the policy pack",
                () -> new DecisionService(
                        pack(),
                        new Assessment(settings, clock),
                        new LinkStore(store.get()),
                        new DecisionStore(store.get()),
                        clock));
        lists = new Part<>(
                "the departments' lists", () -> new RegistryImport(roll.get(), new LinkStore(store.get()), clock)
                        .run(HomeLists.read(home().resolve("registries"))));
    }

    /** Every part, those that others need first. */
    List<Part<?>> all() {
        return List.of(dataSource, identity, identityCheck, roll, store, decisions, lists);
    }

    /** Who a request comes from; nobody, as long as the settings do not say how to know. */
    Optional<Actor> actor(HttpServletRequest request) {
        return identity.problem().isPresent()
                ? Optional.empty()
                : identity.get().resolve(request);
    }

    private IdentityResolver identity(GrantedPermissions permissions) {
        return host.extension(IdentityResolver.class)
                .orElseGet(() -> new PrincipalIdentity(List.copyOf(permissions.roles()), duties()::of));
    }

    /** Apart from identity itself: a database that is down makes nobody a stranger. */
    private boolean checkIdentity() {
        if (identity.get() instanceof PrincipalIdentity) {
            duties().check();
        }
        return true;
    }

    private SqlDuties duties() {
        return new SqlDuties(new HostDatabase(dataSource.get()), settings);
    }

    private RollReader roll() {
        return host.extension(RollReader.class).orElseGet(() -> {
            var reader = new SqlRollReader(new HostDatabase(dataSource.get()), settings);
            reader.check();
            return reader;
        });
    }

    private PolicyPack pack() {
        String name = settings.text("policy", "county-plan-2020");
        Path own = home().resolve("packs").resolve(name).normalize();
        return own.startsWith(home().normalize()) && own.toFile().isDirectory()
                ? PolicyPacks.read(own)
                : PolicyPacks.shipped(name);
    }

    private Path home() {
        return host.home()
                .orElseThrow(() -> new AidException("aidroll.home is not set"
                        + "\nMaybe start the server with -Daidroll.home=FOLDER, or set AIDROLL_HOME"));
    }
}
