package cn.example.campus.security;

import cn.example.campus.login.Account;
import cn.example.campus.login.BearerToken;
import cn.example.campus.login.TokenStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a token into the security context of one request. */
final class TokenFilter extends OncePerRequestFilter {
    private final TokenStore tokens;

    TokenFilter(TokenStore tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> account =
                BearerToken.in(request.getHeader("Authorization")).flatMap(tokens::accountOf);
        if (account.isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    account.get(),
                    "",
                    AuthorityUtils.createAuthorityList(account.get().authority())));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
