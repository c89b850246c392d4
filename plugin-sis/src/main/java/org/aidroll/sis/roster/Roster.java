package org.aidroll.sis.roster;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.term.SchoolTerm;

/** The pupils whom aid concerns, as it is now or as it was. */
public interface Roster {

    /** The policy by which it was decided. */
    PolicyPack pack();

    /** For which term. */
    SchoolTerm term();

    /** The day on which the facts were taken. */
    LocalDate assessedOn();

    /** The pupils that are known, each with how the aid stands or stood. */
    List<RosterLine> lines();

    /** Why a pupil of these lines is not due what the policy has; none where that is not known. */
    List<WhyNot> notDue(RosterLine line);
}
