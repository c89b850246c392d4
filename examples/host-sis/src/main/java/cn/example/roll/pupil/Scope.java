package cn.example.roll.pupil;

import cn.example.roll.account.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose pupils a user sees. Every query takes one, so none can forget it.
 *
 * @param schoolId null for every school
 */
public record Scope(@Nullable Long schoolId) {

    public static Scope of(SignedIn user) {
        return new Scope(user.schoolId());
    }

    /** A condition on {@code column} with as many parameters as {@link #parameters()}. */
    public String condition(String column) {
        return schoolId == null ? "1 = 1" : column + " = ?";
    }

    public List<Object> parameters() {
        return schoolId == null ? List.of() : List.of(schoolId);
    }
}
