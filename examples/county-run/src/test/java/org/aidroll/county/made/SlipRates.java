package org.aidroll.county.made;

/**
 * How often a row of a list has something else than its person, as shares of 1.
 *
 * @param digit one digit of the number is another
 * @param swap two neighbouring digits are exchanged
 * @param another the number is another person's
 * @param old15 the number is that of before 1999
 * @param excel what a spreadsheet leaves of a number
 * @param missing no number
 * @param homophone a character of the name is another of the same sound
 * @param shape a character is one that looks alike
 * @param variant a character is the traditional one
 * @param rare a character is a question mark or its sound
 * @param birth the day of birth is a slip away
 */
public record SlipRates(
        double digit,
        double swap,
        double another,
        double old15,
        double excel,
        double missing,
        double homophone,
        double shape,
        double variant,
        double rare,
        double birth) {

    /** Those that identification must do well at (design, demands). */
    public static SlipRates demanded() {
        return new SlipRates(.012, .004, .001, .001, .003, .005, .01, .005, .003, .003, .003);
    }

    /** So many times as many slips of every kind. */
    public SlipRates times(double factor) {
        return new SlipRates(
                digit * factor,
                swap * factor,
                another * factor,
                old15 * factor,
                excel * factor,
                missing * factor,
                homophone * factor,
                shape * factor,
                variant * factor,
                rare * factor,
                birth * factor);
    }
}
