package org.aidroll.sis.host.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Duty;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.Workplace;
import org.aidroll.sis.host.sql.HostDatabase;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.IdentityResolverContract;
import org.aidroll.testkit.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The identities made of settings do what every identity must. */
class IdentityContractTest {

    abstract static class Configured extends IdentityResolverContract {
        private final SchoolDatabase school = new SchoolDatabase().user("clerk", "CLERK", "S1");
        private final Map<String, String> settings = new HashMap<>(SchoolDatabase.settings());

        Configured(String... more) {
            school.execute("CREATE TABLE sys_token (token VARCHAR(50), login VARCHAR(50))");
            school.execute("INSERT INTO sys_token VALUES ('good', 'clerk'), ('orphan', 'nobody')");
            for (int i = 0; i < more.length; i += 2) {
                settings.put("aidroll.identity." + more[i], more[i + 1]);
            }
        }

        @AfterEach
        void close() {
            school.close();
        }

        @Override
        protected IdentityResolver resolver() {
            return ConfiguredIdentity.of(TestSettings.of(settings), new HostDatabase(school.reader()), Set.of("CLERK"));
        }

        @Override
        protected Actor known() {
            return new Actor(
                    "clerk", "测试clerk", Set.of("CLERK"), List.of(new Duty("CLERK", new Workplace.School("S1"))));
        }

        @Override
        protected void takeRolesAway() {
            school.execute("DELETE FROM sys_user_role");
        }
    }

    @Nested
    class ByPrincipal extends Configured {
        @Override
        protected HttpServletRequest requestOfKnown() {
            return Requests.anonymous().login("clerk").build();
        }

        @Override
        protected HttpServletRequest requestOfStranger() {
            return Requests.anonymous().login("nobody", "CLERK").build();
        }
    }

    @Nested
    class BySessionAttribute extends Configured {
        BySessionAttribute() {
            super("session-attribute", "USER.name");
        }

        @Override
        protected HttpServletRequest requestOfKnown() {
            return Requests.anonymous().session("USER", Map.of("name", "clerk")).build();
        }

        /** A principal beside the session is not asked, for nothing. */
        @Override
        protected HttpServletRequest requestOfStranger() {
            return Requests.anonymous()
                    .login("clerk", "CLERK")
                    .session("USER", Map.of("name", "nobody"))
                    .build();
        }
    }

    @Nested
    class ByToken extends Configured {
        ByToken() {
            super("token-header", "Authorization", "token-sql", "SELECT login FROM sys_token WHERE token = :token");
        }

        @Override
        protected HttpServletRequest requestOfKnown() {
            return Requests.anonymous().header("authorization", "Bearer good").build();
        }

        @Override
        protected HttpServletRequest requestOfStranger() {
            return Requests.anonymous()
                    .login("clerk", "CLERK")
                    .header("Authorization", "Bearer orphan")
                    .build();
        }
    }
}
