package cn.example.campus.org;

import cn.example.campus.login.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose pupils an account sees. Every query takes one, so none can forget it.
 *
 * @param orgId null for every school
 */
public record Scope(@Nullable Long orgId) {

    public static Scope of(Account account) {
        return new Scope(account.orgId());
    }

    /** A condition on {@code column} with as many parameters as {@link #parameters()}. */
    public String condition(String column) {
        return orgId == null ? "1 = 1" : column + " = ?";
    }

    public List<Object> parameters() {
        return orgId == null ? List.of() : List.of(orgId);
    }
}
