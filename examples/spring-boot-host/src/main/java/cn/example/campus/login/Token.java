package cn.example.campus.login;

import java.time.Instant;

/** What a signed-in browser holds. */
record Token(String token, Instant expiresAt, Account account) {

    @Override
    public String toString() {
        return "Token[***, expiresAt=" + expiresAt + "]";
    }
}
