package org.aidroll.county.made;

/**
 * What a county is to be like.
 *
 * @param seed decides everything that the rest leaves open
 * @param division six digits of a real county
 * @param pupils records on the roll, whatever their status
 * @param registryRows data rows of all registries together; reached by households without pupils
 * @param roll how the roll is put in a file; the registries take turns from there
 * @param mixed what the given counties do not have: a school of two stages, a kindergarten that is not 普惠性, bad rows,
 *     cells that a spreadsheet would take for formulas, a registry whose columns must be named
 */
public record CountyPlan(
        long seed,
        String division,
        MadeTerm term,
        int pupils,
        int schools,
        int registryRows,
        FileForm roll,
        Shares shares,
        DamageRates damage,
        boolean mixed) {

    /** The county that lies in the folder {@code sample}: small enough to be read through, with a bit of everything. */
    public static CountyPlan sample() {
        return new CountyPlan(
                2020,
                "530627",
                MadeTerm.AUTUMN_2020,
                480,
                14,
                420,
                FileForm.UTF8_MARKED,
                new Shares(.12, .07, .006, .013, .35, .02, .06, .012, .22, .08),
                new DamageRates(.04, .008, .003, .004, .002, .003, .008),
                true);
    }

    /** Clean files of a small county in Guizhou, in spring. */
    public static CountyPlan small(long seed) {
        return new CountyPlan(
                seed,
                "520324",
                MadeTerm.SPRING_2020,
                1_500,
                20,
                1_100,
                FileForm.UTF8_MARKED,
                new Shares(.15, .05, .008, .012, .25, .012, .04, .01, .2, .1),
                new DamageRates(.004, .003, .001, .001, .001, .002, .004),
                false);
    }

    /** What an office really sends: a county in Shaanxi, in autumn. */
    public static CountyPlan dirty(long seed) {
        return new CountyPlan(
                seed,
                "610822",
                MadeTerm.AUTUMN_2020,
                2_400,
                32,
                1_900,
                FileForm.GB18030_SEMICOLON,
                new Shares(.10, .09, .006, .02, .45, .02, .09, .015, .35, .15),
                new DamageRates(.08, .012, .004, .006, .003, .004, .02),
                true);
    }

    /**
     * A county at twice the rates at which numbers and names are damaged in the identification's demands, spoiled twins
     * and a damaged roll besides: a digit 2.4 %, a swap .8 %, another's number .2 %, 15 digits .2 %, a spreadsheet .6 %,
     * no number 1 %; of names some 2 % by sound, shape or form; a slip in .6 % of birth dates.
     */
    public static CountyPlan foul(long seed, int pupils, int registryRows) {
        return new CountyPlan(
                seed,
                "610822",
                MadeTerm.AUTUMN_2020,
                pupils,
                Math.max(12, pupils / 130),
                registryRows,
                FileForm.GB18030_SEMICOLON,
                new Shares(.10, .09, .006, .02, .45, .02, .09, .015, .35, .15),
                new DamageRates(.08, .024, .008, .006, .002, .01, .25, .002, .006, .2),
                true);
    }

    /** As big as counties come: one in Yunnan, in autumn. */
    public static CountyPlan large(long seed, int pupils, int registryRows) {
        return new CountyPlan(
                seed,
                "530627",
                MadeTerm.AUTUMN_2020,
                pupils,
                Math.max(12, pupils / 180),
                registryRows,
                FileForm.UTF8_TAB,
                new Shares(.11, .06, .006, .013, .35, .01, .06, .012, .22, .08),
                new DamageRates(.04, .008, .003, .004, .002, .003, .008),
                true);
    }

    /** 41 000 pupils and 30 000 rows of registries. */
    public static CountyPlan large(long seed) {
        return large(seed, 41_000, 30_000);
    }
}
