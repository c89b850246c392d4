package cn.example.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Duty;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.Workplace;

/** Logins whose tokens live in a cache (Redis), where no SQL reaches them. */
// tag::identity[]
public final class CachedTokenIdentity implements IdentityResolver {
    private final LoginCache cache;
    private final Users users;

    public CachedTokenIdentity(LoginCache cache, Users users) {
        this.cache = cache;
        this.users = users;
    }

    /** Whose a token is, now: in Redis, {@code GET login_tokens:TOKEN}. */
    public interface LoginCache {
        Optional<String> login(String token);
    }

    /** What the vendor's tables say of a login, now. Roles that the cache remembers may be of yesterday. */
    public interface Users {
        Optional<User> find(String login);
    }

    public record User(String login, String realName, Set<String> roles, String schoolCode) {}

    @Override
    public Optional<Actor> resolve(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .flatMap(header -> cache.login(header.substring("Bearer ".length())))
                .flatMap(users::find)
                .map(user -> new Actor(
                        user.login(),
                        user.realName(),
                        user.roles(),
                        List.of(new Duty(null, new Workplace.School(user.schoolCode())))));
    }
}
// end::identity[]
