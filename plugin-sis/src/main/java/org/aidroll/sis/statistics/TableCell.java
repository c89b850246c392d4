package org.aidroll.sis.statistics;

/**
 * One number's place in the table.
 *
 * @param place where
 * @param topic of whom
 */
record TableCell(Place place, Topic topic) {}
