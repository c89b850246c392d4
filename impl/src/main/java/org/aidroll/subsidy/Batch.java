package org.aidroll.subsidy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;

/** Decides pupils one after another, each profile once. For one thread. */
final class Batch {
    private final PackRules rules;
    private final ProfileReader reader;
    private final FeeSchedule fees;
    private final boolean looksAtFees;
    private final Map<String, Map<Stage, Map<FeeItem, Money>>> charged = new HashMap<>();
    private final ProfileMap<Outcome> plain = new ProfileMap<>();
    private final Map<Profile, Outcome> others = new HashMap<>();

    Batch(PackRules rules, Map<String, School> schools, DateSpan term, FeeSchedule fees) {
        this.rules = rules;
        this.reader = new ProfileReader(rules.code(), schools, term);
        this.fees = fees;
        this.looksAtFees = rules.looksAtFees();
    }

    Outcome decide(TierAssignment assignment) {
        long bits = reader.bits(assignment);
        Outcome outcome = isPlain(assignment) ? plain(bits) : other(assignment, bits);
        if (looksAtFees && !outcome.open().isEmpty()) {
            var charged = charged(assignment.student().enrolment());
            var asked = charged.isEmpty() ? charged : rules.asked(outcome, charged);
            if (!asked.isEmpty()) {
                return kept(profile(assignment, bits, asked));
            }
        }
        return outcome;
    }

    /** Whether the bits say all there is to say. */
    private boolean isPlain(TierAssignment assignment) {
        return assignment.applications().isEmpty()
                && (!rules.looksAtChanges() || hasNoHistory(assignment))
                && allKnown(assignment);
    }

    private static boolean hasNoHistory(TierAssignment assignment) {
        var student = assignment.student();
        return student.enrolment().changedOn() == null
                && student.earlierEnrolments().isEmpty();
    }

    /** The categories are those of the pack, and lists give them. */
    private boolean allKnown(TierAssignment assignment) {
        for (CategoryEvidence evidence : assignment.categories()) {
            if (!evidence.asserted().isEmpty() || reader.bits(evidence.category()) == 0) {
                return false;
            }
        }
        return true;
    }

    private Outcome plain(long bits) {
        Outcome known = plain.get(bits);
        if (known != null) {
            return known;
        }
        var outcome = rules.decide(new Profile(bits, List.of(), List.of(), null, Map.of(), List.of(), List.of()));
        plain.put(bits, outcome);
        return outcome;
    }

    private Outcome other(TierAssignment assignment, long bits) {
        return kept(profile(assignment, bits, Map.of()));
    }

    private Profile profile(TierAssignment assignment, long bits, Map<FeeItem, Money> asked) {
        return new Profile(
                bits,
                reader.others(assignment),
                ProfileReader.claims(assignment),
                ProfileReader.appliedOn(assignment),
                asked,
                rules.looksAtChanges() ? reader.earlier(assignment, bits) : List.of(),
                ProfileReader.byHand(assignment));
    }

    private Outcome kept(Profile profile) {
        return others.computeIfAbsent(profile, rules::decide);
    }

    private Map<FeeItem, Money> charged(Enrolment enrolment) {
        return charged.computeIfAbsent(enrolment.schoolCode(), none -> new EnumMap<>(Stage.class))
                .computeIfAbsent(enrolment.stage(), stage -> fees.perTerm(enrolment.schoolCode(), stage));
    }
}
