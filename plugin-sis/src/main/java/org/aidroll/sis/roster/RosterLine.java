package org.aidroll.sis.roster;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

/**
 * One pupil of the roll and how the pupil's aid stands.
 *
 * @param index the pupil's place in the run, from 0
 * @param nameRank the pupil's place among all by name, as a Chinese dictionary sorts them; equal names in the roll's order
 * @param assignment the pupil with categories and tier
 * @param schoolName what people call the school; its code where nobody named it
 * @param due what is due in the term
 * @param paid what was paid of the term's benefits, or null where no payment of the term is known of anybody
 * @param difference what was paid less what is due, of the benefits that payments name: of the others, such as a waiver that
 *     the school does not charge, nothing is known; null where no payment of the term is known
 * @param unaided why a protected pupil has no aid, by category
 * @param states how it stands; empty for a pupil who has nothing to do with aid
 */
public record RosterLine(
        int index,
        int nameRank,
        TierAssignment assignment,
        String schoolName,
        Money due,
        @Nullable Money paid,
        @Nullable Money difference,
        List<UnaidedCase> unaided,
        Set<RosterState> states) {

    /** Copies the collections. */
    public RosterLine {
        unaided = List.copyOf(unaided);
        states = states.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(states));
    }

    /** The pupil. */
    public Student student() {
        return assignment.student();
    }
}
