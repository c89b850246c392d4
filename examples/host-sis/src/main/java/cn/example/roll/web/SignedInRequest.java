package cn.example.roll.web;

import cn.example.roll.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request that answers by the Servlet API who its user is. */
final class SignedInRequest extends HttpServletRequestWrapper {
    private final SignedIn user;

    SignedInRequest(HttpServletRequest request, SignedIn user) {
        super(request);
        this.user = user;
    }

    @Override
    public String getRemoteUser() {
        return user.username();
    }

    @Override
    public Principal getUserPrincipal() {
        return user;
    }

    @Override
    public String getAuthType() {
        return FORM_AUTH;
    }

    @Override
    public boolean isUserInRole(String role) {
        return user.roles().stream().anyMatch(held -> held.name().equals(role));
    }
}
