package cn.example.roll.pupil;

import cn.example.roll.account.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose pupils a user sees. Every query takes one, so none can forget it.
 *
 * @param schoolId null for several schools
 * @param division the township whose schools they are; null for every school
 */
public record Scope(@Nullable Long schoolId, @Nullable String division) {

    public static Scope of(SignedIn user) {
        return new Scope(user.schoolId(), user.division());
    }

    /** A condition on {@code column} with as many parameters as {@link #parameters()}. */
    public String condition(String column) {
        if (schoolId != null) {
            return column + " = ?";
        }
        return division == null
                ? "1 = 1"
                : column + " in (select town.id from t_school town where town.division like ? || '%')";
    }

    public List<Object> parameters() {
        if (schoolId != null) {
            return List.of(schoolId);
        }
        return division == null ? List.of() : List.of(division);
    }
}
