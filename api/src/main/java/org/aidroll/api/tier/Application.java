package org.aidroll.api.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A family's application to be recognised as in hardship (认定申请), beyond the lists of the departments. Prints neither
 * income nor score.
 *
 * @param student the pupil
 * @param appliedOn the day of the application
 * @param claimed the category the family claims
 * @param incomePerHead the income per head of the family, for whatever span the form asks; null where it is not given
 * @param score what the school gave the application (量化得分), not negative; null where it was not scored
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Application(
        StudentKey student,
        LocalDate appliedOn,
        HardshipCategory claimed,
        @Nullable Money incomePerHead,
        @Nullable BigDecimal score) {

    @Override
    public String toString() {
        return "Application[" + student + ", " + appliedOn + ", " + claimed + "]";
    }
}
