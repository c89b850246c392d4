package org.aidroll.benchmarks.calculator;

import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.benchmarks.table.AidCase;
import org.aidroll.benchmarks.table.Hardship;

/** The pupils as a single table sees them. */
final class PupilCases {
    private PupilCases() {}

    /** The first pupils, in their order. */
    static AidCase[] of(TierAssignments county, int most) {
        return county.assignments().stream().limit(most).map(PupilCases::of).toArray(AidCase[]::new);
    }

    /** The category that comes first in the plan stands for all of a pupil's. */
    static AidCase of(TierAssignment pupil) {
        Hardship first = Hardship.NONE;
        for (var evidence : pupil.categories()) {
            Hardship hardship = Hardship.valueOf(evidence.category().code());
            first = hardship.compareTo(first) < 0 ? hardship : first;
        }
        var enrolment = pupil.student().enrolment();
        return AidCase.of(enrolment.stage(), enrolment.boarding(), first);
    }
}
