package org.aidroll.county.made;

/**
 * What a roll with one list is to be like, made in memory to be as large as a prefecture.
 *
 * @param seed decides everything that the rest leaves open
 * @param pupils records on the roll, about
 * @param rows rows of the list; two of three name a pupil
 * @param twins first children who are twins, as a share of 1
 * @param sameNames pupils who have the name of another, as a share of 1, beyond those whom chance gives it
 * @param rates how often a row has something else than its person
 */
public record PopulationPlan(long seed, int pupils, int rows, double twins, double sameNames, SlipRates rates) {

    /** With the slips, twins and namesakes that identification must do well at (design, demands). */
    public static PopulationPlan demanded(long seed, int pupils, int rows) {
        return new PopulationPlan(seed, pupils, rows, .015, .002, SlipRates.demanded());
    }

    /** The same with so many twins. */
    public PopulationPlan withTwins(double share) {
        return new PopulationPlan(seed, pupils, rows, share, sameNames, rates);
    }

    /** The same with other slips. */
    public PopulationPlan withRates(SlipRates others) {
        return new PopulationPlan(seed, pupils, rows, twins, sameNames, others);
    }
}
