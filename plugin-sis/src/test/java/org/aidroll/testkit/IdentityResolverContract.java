package org.aidroll.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;
import org.junit.jupiter.api.Test;

/** What every {@link IdentityResolver} must do. Extend it, and JUnit runs it over yours. {@link Requests} makes requests. */
public abstract class IdentityResolverContract {

    /** For the vendor's test class. */
    protected IdentityResolverContract() {}

    /** The resolver under test, over a host that knows {@link #known()}. */
    protected abstract IdentityResolver resolver();

    /** A person whom the host knows, with a role, and with a real name other than the login. */
    protected abstract Actor known();

    /** A request of that person. */
    protected abstract HttpServletRequest requestOfKnown();

    /** A request that names somebody the host does not know: a forged token, a login that was deleted. */
    protected abstract HttpServletRequest requestOfStranger();

    /** From now on the host gives {@link #known()} no role any more. */
    protected abstract void takeRolesAway();

    @Test
    void knows_the_person_with_name_roles_and_duties() {
        assertThat(resolver().resolve(requestOfKnown())).get().satisfies(found -> {
            assertThat(found.id()).isEqualTo(known().id());
            assertThat(found.realName()).isEqualTo(known().realName());
            assertThat(found.roles()).isNotEmpty().isEqualTo(known().roles());
            assertThat(found.duties()).containsExactlyInAnyOrderElementsOf(known().duties());
        });
    }

    @Test
    void a_request_that_says_nothing_is_nobodys() {
        assertThat(resolver().resolve(Requests.anonymous().build())).isEmpty();
    }

    @Test
    void whom_the_host_does_not_know_is_nobody() {
        assertThat(resolver().resolve(requestOfStranger())).isEmpty();
    }

    @Test
    void to_ask_begins_no_session() {
        HttpServletRequest request = Requests.anonymous().build();

        resolver().resolve(request);

        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_the_next_request() {
        IdentityResolver resolver = resolver();
        assertThat(resolver.resolve(requestOfKnown())).isPresent();

        takeRolesAway();

        assertThat(resolver.resolve(requestOfKnown())
                        .map(Actor::roles)
                        .orElseThrow(() ->
                                new AssertionError("who has no role any more is somebody without rights, not nobody")))
                .isEmpty();
    }

    @Test
    void a_person_prints_without_the_real_name() {
        assertThat(resolver().resolve(requestOfKnown()).toString()).doesNotContain(known().realName());
    }
}
