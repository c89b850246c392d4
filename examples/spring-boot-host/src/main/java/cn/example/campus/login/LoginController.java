package cn.example.campus.login;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api")
class LoginController {
    private final AccountStore accounts;
    private final TokenStore tokens;

    LoginController(AccountStore accounts, TokenStore tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @PostMapping("/login")
    ResponseEntity<Object> login(@RequestBody Credentials credentials) {
        return accounts.signIn(credentials.loginName().strip(), credentials.password())
                .<ResponseEntity<Object>>map(account -> ResponseEntity.ok(tokens.issue(account)))
                .orElseGet(() -> ResponseEntity.of(
                                ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "用户名或密码不正确\uff0c请重新输入。"))
                        .build());
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(@RequestHeader("Authorization") String authorization) {
        BearerToken.in(authorization).ifPresent(tokens::giveBack);
    }

    @GetMapping("/me")
    Account me(@AuthenticationPrincipal Account account) {
        return account;
    }

    record Credentials(String loginName, String password) {
        Credentials {
            loginName = loginName == null ? "" : loginName;
            password = password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "Credentials[" + loginName + "]";
        }
    }
}
