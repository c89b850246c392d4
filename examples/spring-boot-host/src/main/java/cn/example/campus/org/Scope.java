package cn.example.campus.org;

import cn.example.campus.login.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose pupils an account sees. Every query takes one, so none can forget it.
 *
 * @param orgId null for several schools
 * @param areaCode the township whose schools they are; null for every school
 */
public record Scope(@Nullable Long orgId, @Nullable String areaCode) {

    public static Scope of(Account account) {
        return new Scope(account.orgId(), account.areaCode());
    }

    /** A condition on {@code column} with as many parameters as {@link #parameters()}. */
    public String condition(String column) {
        if (orgId != null) {
            return column + " = ?";
        }
        return areaCode == null
                ? "1 = 1"
                : column + " in (select town.org_id from edu_org town where town.area_code like ? || '%')";
    }

    public List<Object> parameters() {
        if (orgId != null) {
            return List.of(orgId);
        }
        return areaCode == null ? List.of() : List.of(areaCode);
    }
}
