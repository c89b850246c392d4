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
 * @param name any damage to the name
 */
record DamageRates(double form, double digit, double swap, double excel, double old15, double missing, double name) {}
