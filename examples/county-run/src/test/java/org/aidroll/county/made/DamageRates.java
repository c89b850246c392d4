package org.aidroll.county.made;

/**
 * How often a cell of a registry is damaged, as shares of 1.
 *
 * @param form the same number in another form: spaces, a quote, full width, a small x
 * @param digit one digit wrong
 * @param swap two neighbouring digits exchanged
 * @param excel what a spreadsheet leaves of a number: scientific notation, last digits 000
 * @param old15 the number of before 1999
 * @param missing no number
 * @param name any damage to the name; of three in four names it finds no character to change
 * @param other the number of the person in the row before
 * @param onRoll as often as all that together on the roll: a digit, two digits or the name, and a slip in the birth date
 * @param withoutFamily how often the roll has no number of the guardians
 */
record DamageRates(
        double form,
        double digit,
        double swap,
        double excel,
        double old15,
        double missing,
        double name,
        double other,
        double onRoll,
        double withoutFamily) {
    /** Of registries only. */
    DamageRates(double form, double digit, double swap, double excel, double old15, double missing, double name) {
        this(form, digit, swap, excel, old15, missing, name, 0, 0, 0);
    }

    /** What keyboards do to a roll. */
    DamageRates typed() {
        return new DamageRates(0, onRoll / 2, onRoll / 4, 0, 0, 0, onRoll * 2);
    }
}
