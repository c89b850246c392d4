package org.aidroll.benchmarks.table;

import org.aidroll.api.roll.Boarding;

/** The table as a programmer would write it by hand: what it costs to ask at least. */
public final class SwitchTable implements AidTable {

    /** The table. */
    public SwitchTable() {}

    @Override
    public int row(AidCase facts) {
        return switch (facts.stage()) {
            case PRESCHOOL -> preschool(facts.hardship());
            case PRIMARY -> compulsory(facts.boarding(), facts.hardship(), 5);
            case JUNIOR -> compulsory(facts.boarding(), facts.hardship(), 11);
            case SENIOR -> senior(facts.hardship());
            case VOCATIONAL -> 20;
            case COLLEGE, GRADUATE -> 0;
        };
    }

    private static int preschool(Hardship hardship) {
        return switch (hardship) {
            case POVERTY -> 1;
            case TEKUN, ORPHAN, DISABLED -> 2;
            case DIBAO -> 3;
            case PARENT_DECEASED, SINGLE_PARENT -> 4;
            case NONE -> 0;
        };
    }

    private static int compulsory(Boarding boarding, Hardship hardship, int first) {
        boolean boards = boarding == Boarding.BOARDER;
        return switch (hardship) {
            case POVERTY -> boards ? first : first + 1;
            case DIBAO, TEKUN, ORPHAN, DISABLED -> boards ? first + 2 : first + 4;
            case PARENT_DECEASED, SINGLE_PARENT -> boards ? first + 3 : first + 5;
            case NONE -> 0;
        };
    }

    private static int senior(Hardship hardship) {
        return switch (hardship) {
            case POVERTY -> 17;
            case DIBAO, DISABLED, ORPHAN -> 18;
            case TEKUN, PARENT_DECEASED, SINGLE_PARENT -> 19;
            case NONE -> 0;
        };
    }
}
