package org.aidroll.api.term;

import java.time.LocalDate;
import java.time.Month;
import org.apiguardian.api.API;

/**
 * A school year: 1 September to 31 August.
 *
 * @param startYear the calendar year of its September
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolYear(int startYear) {

    /** The autumn term, then the spring term. */
    public SchoolTerm term(Season season) {
        return SchoolTerm.of(season == Season.AUTUMN ? startYear : startYear + 1, season);
    }

    /** Its days. */
    public DateSpan span() {
        return DateSpan.of(
                LocalDate.of(startYear, Month.SEPTEMBER, 1), LocalDate.of(startYear + 1, Month.SEPTEMBER, 1));
    }

    @Override
    public String toString() {
        return startYear + "/" + (startYear + 1);
    }
}
