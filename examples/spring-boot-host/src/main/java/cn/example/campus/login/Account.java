package cn.example.campus.login;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param orgId the only school whose pupils are seen; null for several
 * @param areaCode the township whose schools are seen; null for every school, or for one
 * @param orgName the school's name, or the office
 * @param authority as Spring Security knows it: {@code ROLE_…}
 */
public record Account(
        String loginName,
        String nickName,
        @Nullable Long orgId,
        @Nullable String areaCode,
        String orgName,
        String authority)
        implements Principal {

    @Override
    @JsonIgnore
    public String getName() {
        return loginName;
    }

    /** The authority in Chinese. */
    @JsonProperty
    public String roleLabel() {
        return switch (authority) {
            case "ROLE_CLERK" -> "学籍员";
            case "ROLE_TEACHER" -> "班主任";
            case "ROLE_TOWNSHIP" -> "乡镇管理员";
            case "ROLE_AUDITOR" -> "审计人员";
            case "ROLE_BUREAU" -> "市级管理员";
            case "ROLE_LIBRARIAN" -> "图书管理员";
            default -> authority;
        };
    }

    /** ID numbers and family are for people who keep the roll. */
    @JsonProperty
    public boolean seesPapers() {
        return Set.of("ROLE_CLERK", "ROLE_TOWNSHIP", "ROLE_BUREAU").contains(authority);
    }
}
