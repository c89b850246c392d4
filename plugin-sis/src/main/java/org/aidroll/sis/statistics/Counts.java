package org.aidroll.sis.statistics;

import org.aidroll.api.money.Money;
import org.aidroll.api.report.StatisticsLine;

/**
 * The whole figures of pupils, as they are.
 *
 * @param students enrolled pupils
 * @param aided how many of them are due something above 0
 * @param offAge how many are too young or too old for the stage
 * @param amount what is due to them in the term
 */
record Counts(int students, int aided, int offAge, Money amount) {

    static Counts of(StatisticsLine line) {
        return new Counts(line.students(), line.aided(), line.offAge(), line.amount());
    }

    Counts plus(Counts other) {
        return new Counts(
                students + other.students, aided + other.aided, offAge + other.offAge, amount.plus(other.amount));
    }
}
