package org.aidroll.api.term;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * One term, for which aid is due.
 *
 * @param year the calendar year in which the term starts, 1900 to 2999
 * @param season its half of the school year
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolTerm(int year, Season season) implements Comparable<SchoolTerm> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(AUTUMN|SPRING)");

    /** @throws IllegalArgumentException if the year is out of range */
    public SchoolTerm {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("year " + year + " of a term is not within 1900 to 2999");
        }
    }

    /** The term that starts in the given calendar year. */
    public static SchoolTerm of(int year, Season season) {
        return new SchoolTerm(year, season);
    }

    /**
     * Reads what {@link #value()} wrote: {@code 2020-AUTUMN}.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static SchoolTerm parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a term\nMaybe write 2020-AUTUMN or 2021-SPRING");
        }
        return of(Integer.parseInt(form.group(1)), Season.valueOf(form.group(2)));
    }

    /** The term that has the day. */
    public static SchoolTerm containing(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY, FEBRUARY -> of(day.getYear() - 1, Season.AUTUMN);
            case MARCH, APRIL, MAY, JUNE, JULY, AUGUST -> of(day.getYear(), Season.SPRING);
            default -> of(day.getYear(), Season.AUTUMN);
        };
    }

    /** {@code 2020-AUTUMN}. */
    public String value() {
        return year + "-" + season;
    }

    /** Its days. */
    public DateSpan span() {
        return season == Season.AUTUMN
                ? DateSpan.of(LocalDate.of(year, Month.SEPTEMBER, 1), LocalDate.of(year + 1, Month.MARCH, 1))
                : DateSpan.of(LocalDate.of(year, Month.MARCH, 1), LocalDate.of(year, Month.SEPTEMBER, 1));
    }

    /** The school year it is half of. */
    public SchoolYear schoolYear() {
        return new SchoolYear(season == Season.AUTUMN ? year : year - 1);
    }

    @Override
    public int compareTo(SchoolTerm other) {
        return span().start().compareTo(other.span().start());
    }

    @Override
    public String toString() {
        return value();
    }
}
