package org.aidroll.county.made;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record on the roll. */
record Pupil(
        String key,
        Person person,
        Study study,
        Papers papers,
        String boarding,
        String status,
        @Nullable LocalDate changedOn,
        boolean ridesBus) {

    /** Where the pupil learns; grade from 1 within the stage. */
    record Study(School school, MadeStage stage, int grade, String className) {}

    /**
     * @param rollNumber empty when not issued
     * @param idOnRoll as the roll has it: empty, or in another form
     */
    record Papers(String rollNumber, String idOnRoll, String hukou, String disability, boolean orphan) {}

    boolean boards() {
        return boarding.equals("住校");
    }

    boolean enrolled() {
        return status.equals("在读");
    }

    /** Gone for good; a suspended pupil comes back. */
    boolean left() {
        return !enrolled() && !status.equals("休学");
    }

    Person guardian(Household household) {
        return household.head();
    }
}
