package cn.example.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.testkit.IdentityResolverContract;
import org.aidroll.testkit.Requests;

class CachedTokenIdentityTest extends IdentityResolverContract {
    private final Map<String, String> cache = Map.of("t-1", "tan", "t-2", "deleted");
    private final Map<String, CachedTokenIdentity.User> users =
            new HashMap<>(Map.of("tan", new CachedTokenIdentity.User("tan", "谭老师", Set.of("CLERK"), "2143000001")));

    @Override
    protected IdentityResolver resolver() {
        return new CachedTokenIdentity(
                token -> Optional.ofNullable(cache.get(token)), login -> Optional.ofNullable(users.get(login)));
    }

    @Override
    protected Actor known() {
        return new Actor("tan", "谭老师", Set.of("CLERK"), Set.of("2143000001"));
    }

    @Override
    protected HttpServletRequest requestOfKnown() {
        return Requests.anonymous().header("Authorization", "Bearer t-1").build();
    }

    @Override
    protected HttpServletRequest requestOfStranger() {
        return Requests.anonymous().header("Authorization", "Bearer t-2").build();
    }

    @Override
    protected void takeRolesAway() {
        users.put("tan", new CachedTokenIdentity.User("tan", "谭老师", Set.of(), "2143000001"));
    }
}
