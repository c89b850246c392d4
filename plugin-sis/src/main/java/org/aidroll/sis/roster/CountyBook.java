package org.aidroll.sis.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.engine.AidEngines;
import org.jspecify.annotations.Nullable;

/**
 * The whole roll at one moment with everybody's aid, made by the same stages as one pupil's panel, from the links as they
 * are kept. It never changes; a newer one takes its place.
 *
 * @param request what the stages worked on
 * @param run what they gave
 * @param unaided the cases of the unaided ledger
 * @param lines one for each pupil, in the roll's order
 */
public record CountyBook(AidRequest request, AidRun run, List<UnaidedCase> unaided, List<RosterLine> lines)
        implements Roster {

    /** Copies the lists. */
    public CountyBook {
        unaided = List.copyOf(unaided);
        lines = List.copyOf(lines);
    }

    /** The book of that roll, those facts and those links. */
    public static CountyBook of(AidRequest request, List<Link> links) {
        AidRun run = run(request, links);
        List<UnaidedCase> unaided = AidEngines.unaidedLedger(request.basis().pack())
                .cases(run.identified(), run.tiers(), run.entitlements(), run.reconciliation());
        return new CountyBook(request, run, unaided, new Lines(request, run, unaided).all());
    }

    @Override
    public PolicyPack pack() {
        return request.basis().pack();
    }

    @Override
    public SchoolTerm term() {
        return request.basis().term();
    }

    @Override
    public LocalDate assessedOn() {
        return request.assessmentDate();
    }

    @Override
    public List<WhyNot> notDue(RosterLine line) {
        return run.entitlements().decision(line.index()).notDue();
    }

    /** All stages over that roll, those facts and those links. */
    public static AidRun run(AidRequest request, List<Link> links) {
        var basis = request.basis();
        var identified = IdentifiedRoll.of(request.roll(), links, List.of());
        var tiers = AidEngines.tierAssigner()
                .assign(identified, request.applications(), request.asserted(), basis.pack(), request.assessmentDate());
        var entitlements = AidEngines.subsidyCalculator().calculate(tiers, basis);
        var reconciliation =
                AidEngines.reconciler(basis.pack()).reconcile(tiers, entitlements, request.payments(), basis.term());
        return new AidRun(identified, tiers, entitlements, reconciliation);
    }

    /** Puts together what the stages say of each pupil. */
    private static final class Lines {
        private final AidRun run;
        private final Set<StudentKey> inReview;
        private final Map<StudentKey, List<ReconciliationLine>> compared;
        private final Map<StudentKey, List<UnaidedCase>> cases;
        private final Map<String, String> schools;

        Lines(AidRequest request, AidRun run, List<UnaidedCase> unaided) {
            this.run = run;
            this.inReview = run.identified().links().stream()
                    .filter(link -> link.decision() == LinkDecision.REVIEW)
                    .flatMap(link -> link.pupil().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            this.compared = run.reconciliation().lines().stream()
                    .collect(Collectors.groupingBy(ReconciliationLine::student, HashMap::new, Collectors.toList()));
            this.cases = unaided.stream()
                    .collect(Collectors.groupingBy(UnaidedCase::student, HashMap::new, Collectors.toList()));
            this.schools = request.roll().schools().stream().collect(Collectors.toMap(School::code, School::name));
        }

        List<RosterLine> all() {
            List<TierAssignment> assignments = run.tiers().assignments();
            int[] ranks = NameRanks.of(assignments.stream()
                    .map(assignment -> assignment.student().name().written())
                    .toList());
            List<RosterLine> lines = new ArrayList<>(assignments.size());
            for (int index = 0; index < assignments.size(); index++) {
                lines.add(line(index, ranks[index], assignments.get(index)));
            }
            return lines;
        }

        private RosterLine line(int index, int rank, TierAssignment assignment) {
            StudentKey key = assignment.student().key();
            String school = assignment.student().enrolment().schoolCode();
            Money due = run.entitlements().awards(index).stream()
                    .filter(Award::isDueInTerm)
                    .map(Award::amount)
                    .reduce(Money.ZERO, Money::plus);
            List<ReconciliationLine> payments = compared.getOrDefault(key, List.of());
            List<UnaidedCase> unaided = cases.getOrDefault(key, List.of());
            return new RosterLine(
                    index,
                    rank,
                    assignment,
                    schools.getOrDefault(school, school),
                    due,
                    sum(payments, ReconciliationLine::paid),
                    sum(payments, ReconciliationLine::difference),
                    unaided,
                    states(index, key, due, payments, unaided));
        }

        /** Null where no payment is known. */
        private @Nullable Money sum(List<ReconciliationLine> payments, Function<ReconciliationLine, Money> amount) {
            return run.reconciliation().benefits().isEmpty()
                    ? null
                    : payments.stream().map(amount).reduce(Money.ZERO, Money::plus);
        }

        private Set<RosterState> states(
                int index, StudentKey key, Money due, List<ReconciliationLine> payments, List<UnaidedCase> unaided) {
            Set<RosterState> states = EnumSet.noneOf(RosterState.class);
            put(states, RosterState.DUE, due.compareTo(Money.ZERO) > 0);
            put(states, RosterState.OPEN, !run.entitlements().open(index).isEmpty());
            put(states, RosterState.IN_REVIEW, inReview.contains(key));
            put(states, RosterState.UNAIDED, !unaided.isEmpty());
            for (ReconciliationLine line : payments) {
                put(states, RosterState.NOT_PAID, line.kind() == ReconciliationKind.MISSED);
                put(
                        states,
                        RosterState.PAID_DIFFERENTLY,
                        line.kind() != ReconciliationKind.MISSED && line.kind() != ReconciliationKind.OK);
            }
            return states;
        }

        private static void put(Set<RosterState> states, RosterState state, boolean holds) {
            if (holds) {
                states.add(state);
            }
        }
    }
}
