package org.aidroll.api.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a family applied for (申请), beyond what the departments' lists say.
 *
 * @param student the pupil
 * @param appliedOn the day of the application
 * @param claimed the category it claims
 * @param income the family's income a head, in a year, or null where it was not asked
 * @param points the assessed need, more for the needier, or null where it was not assessed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Application(
        StudentKey student,
        LocalDate appliedOn,
        HardshipCategory claimed,
        @Nullable Money income,
        @Nullable BigDecimal points) {

    /** The family's income a head. */
    public Optional<Money> incomePerHead() {
        return Optional.ofNullable(income);
    }

    /** The assessed need. */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(points);
    }

    @Override
    public String toString() {
        return "Application[" + student + ", " + appliedOn + ", " + claimed + "]";
    }
}
