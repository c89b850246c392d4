package org.aidroll.county.made;

/**
 * How often what occurs among the people, as shares of 1.
 *
 * @param poverty households on the poverty list
 * @param dibao households on the list of minimum living allowance; half as many again of the poor ones
 * @param alone pupils who are orphans or destitute and supported
 * @param disabled pupils with a disability certificate
 * @param boarders boarding pupils of PRIMARY; the older ones board more often
 * @param left pupils whose status is not 在读
 * @param outside pupils registered in another county
 * @param noId pupils whose roll entry has no identity number
 * @param noRollNumber pupils of PRESCHOOL and of the first year of PRIMARY whose 学籍号 has not been issued
 * @param twins households of several children in which two are twins
 */
record Shares(
        double poverty,
        double dibao,
        double alone,
        double disabled,
        double boarders,
        double left,
        double outside,
        double noId,
        double noRollNumber,
        double twins) {}
