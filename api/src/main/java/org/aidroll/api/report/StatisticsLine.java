package org.aidroll.api.report;

import java.util.Optional;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Stage;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Enrolled pupils of one place, stage and category, and their aid (C11, C12).
 *
 * @param level what kind of place
 * @param division the place: a division's code, or a village's name as its list writes it, after the township where
 *     several townships have a village of that name; {@link #UNKNOWN} where it is not known
 * @param schoolCode the school's national code; empty on the other levels
 * @param stage the stage
 * @param code the category, or null for all pupils, with a category or without
 * @param students how many pupils
 * @param aided how many of them are due something above 0; ceilings of loans do not count
 * @param offAge how many are too young or too old for the stage on the first day of the school year, among the stages for which the
 *     law names ages; {@code students - offAge} are of the age
 * @param amount what is due to them in the term
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StatisticsLine(
        StatisticsLevel level,
        String division,
        String schoolCode,
        Stage stage,
        @Nullable HardshipCategory code,
        int students,
        int aided,
        int offAge,
        Money amount) {
    /** The place of those whose place is not known. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The category; empty for all pupils. */
    public Optional<HardshipCategory> category() {
        return Optional.ofNullable(code);
    }

    /** The category's code; {@code ALL} for all pupils. */
    public String categoryCode() {
        return code == null ? "ALL" : code.code();
    }
}
