package org.aidroll.sis.host.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The servlet API's session has no implementation outside a server: a mock, for one method of it. */
class SessionLoginTest {
    private final HttpSession session = mock(HttpSession.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    /** How hosts write the person of a session: a class nobody outside its package sees. */
    private static final class LoginUser {
        private final User user = new User("clerk", 42L);

        @SuppressWarnings("unused") // read by its name
        public User getUser() {
            return user;
        }

        @SuppressWarnings("unused") // must never be read
        public static String getStatic() {
            return "clerk";
        }

        @SuppressWarnings("unused") // must never be read
        public String getThrowing() {
            throw new IllegalStateException("no");
        }

        @Override
        public String toString() {
            return "clerk";
        }
    }

    private record User(String name, long id) {
        @Override
        public String toString() {
            return "clerk";
        }
    }

    private Optional<String> login(String setting, Object value) {
        when(request.getSession(false)).thenReturn(session);
        when(session.getAttribute("USER")).thenReturn(value);
        return new SessionLogin(setting).of(request);
    }

    @Test
    void a_text_is_the_login() {
        assertThat(login("USER", "clerk")).contains("clerk");
    }

    @Test
    void a_whole_number_is_the_login() {
        assertThat(login("USER", 42L)).contains("42");
        assertThat(login("USER", 42)).contains("42");
    }

    @Test
    void dots_lead_through_getters_accessors_and_maps() {
        assertThat(login("USER.user.name", new LoginUser())).contains("clerk");
        assertThat(login("USER.user.id", new LoginUser())).contains("42");
        assertThat(login("USER.a.b", Map.of("a", Map.of("b", "clerk")))).contains("clerk");
    }

    @Test
    void a_name_with_dots_is_a_name_where_the_session_has_it() {
        when(request.getSession(false)).thenReturn(session);
        when(session.getAttribute("cn.host.USER")).thenReturn(Map.of("id", "clerk"));

        assertThat(new SessionLogin("cn.host.USER.id").of(request)).contains("clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USER", "USER.user", "USER.nobody", "USER.user.nobody", "USER.toString", "USER.class.name",
                "USER.hashCode", "USER.static", "USER.throwing", "USER.", "USER..name", "OTHER"
            })
    void what_is_no_login_is_nobodys_however_it_prints(String setting) {
        assertThat(login(setting, new LoginUser())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void a_blank_login_is_nobodys(String blank) {
        assertThat(login("USER", blank)).isEmpty();
    }

    @Test
    void without_a_session_nobody_is_there_and_none_is_begun() {
        assertThat(new SessionLogin("USER").of(request)).isEmpty();
        verify(request, never()).getSession();
        verify(request, never()).getSession(true);
    }

    @Test
    void a_session_that_ends_meanwhile_is_nobodys() {
        when(request.getSession(false)).thenReturn(session);
        when(session.getAttribute("USER")).thenThrow(new IllegalStateException("invalidated"));

        assertThat(new SessionLogin("USER").of(request)).isEmpty();
    }
}
