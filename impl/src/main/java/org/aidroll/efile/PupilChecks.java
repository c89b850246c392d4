package org.aidroll.efile;

/** All checks across the documents of one pupil, in order. */
final class PupilChecks {
    private final PersonCheck persons = new PersonCheck();
    private final HouseholdCheck households;
    private final PayeeCheck payees;
    private final ClaimCheck claims;

    PupilChecks(DocumentTypes types) {
        var family = new Family();
        this.households = new HouseholdCheck(family, persons);
        this.payees = new PayeeCheck(family, persons, types.payees());
        this.claims = new ClaimCheck(types);
    }

    void check(PupilCase pupil) {
        persons.check(pupil);
        households.check(pupil);
        payees.check(pupil);
        claims.check(pupil);
    }
}
