package org.aidroll.sis.host.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.sis.host.Actor;
import org.junit.jupiter.api.Test;

/** The servlet API's request has seventy methods and no implementation outside a server: a mock, for three of them. */
class PrincipalIdentityTest {
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final List<String> asked = new ArrayList<>();
    private final PrincipalIdentity identity = new PrincipalIdentity(List.of("CLERK", "COUNTY"), login -> {
        asked.add(login);
        return login.equals("stranger")
                ? Optional.empty()
                : Optional.of(new Actor(login, "测试", Set.of("TEACHER"), Set.of("S1")));
    });

    private static Principal principal(String name) {
        return new Principal() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public String toString() {
                return "GenericPrincipal[someone else]";
            }
        };
    }

    @Test
    void the_login_is_the_remote_user() {
        when(request.getRemoteUser()).thenReturn("clerk");

        assertThat(identity.resolve(request)).map(Actor::id).contains("clerk");
    }

    @Test
    void the_login_is_the_principals_name_and_never_how_it_prints() {
        when(request.getUserPrincipal()).thenReturn(principal("clerk"));

        assertThat(identity.resolve(request)).map(Actor::id).contains("clerk");
        assertThat(asked).containsExactly("clerk");
    }

    @Test
    void a_request_of_nobody_is_nobodys_and_the_tables_are_not_asked() {
        assertThat(identity.resolve(request)).isEmpty();

        when(request.getRemoteUser()).thenReturn(" ");
        assertThat(identity.resolve(request)).isEmpty();

        when(request.getRemoteUser()).thenReturn(null);
        when(request.getUserPrincipal()).thenReturn(principal(null));
        assertThat(identity.resolve(request)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_login_that_the_hosts_tables_do_not_have_is_nobody_whatever_the_request_says() {
        when(request.getRemoteUser()).thenReturn("stranger");
        when(request.isUserInRole(anyString())).thenReturn(true);

        assertThat(identity.resolve(request)).isEmpty();
    }

    @Test
    void roles_come_from_the_tables_and_from_the_request() {
        when(request.getRemoteUser()).thenReturn("clerk");
        when(request.isUserInRole("COUNTY")).thenReturn(true);

        assertThat(identity.resolve(request)).get().satisfies(actor -> {
            assertThat(actor.roles()).containsExactlyInAnyOrder("TEACHER", "COUNTY");
            assertThat(actor.schools()).containsExactly("S1");
            assertThat(actor.realName()).isEqualTo("测试");
        });
    }

    @Test
    void the_request_is_asked_anew_each_time() {
        when(request.getRemoteUser()).thenReturn("clerk");
        when(request.isUserInRole("COUNTY")).thenReturn(true, false);

        assertThat(identity.resolve(request).orElseThrow().roles()).contains("COUNTY");
        assertThat(identity.resolve(request).orElseThrow().roles()).doesNotContain("COUNTY");
    }
}
