package org.aidroll.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Award;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.MainLedger;
import org.aidroll.api.report.MainLedgerLine;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.ledger.BenefitOrder;
import org.aidroll.ledger.SameOrder;
import org.jspecify.annotations.Nullable;

/** Walks the pupils once and writes down whoever is due something, or was paid. */
public final class DefaultMainLedger implements MainLedger {

    /** A service without state, safe in any thread. */
    public DefaultMainLedger() {}

    @Override
    public List<MainLedgerLine> lines(AidRequest request, AidRun run) {
        List<TierAssignment> pupils = SameOrder.of(run.tiers(), run.entitlements());
        var order = new BenefitOrder(request.basis().pack());
        var households = new Households(request.registries());
        Map<StudentKey, List<ReconciliationLine>> paid = run.reconciliation().lines().stream()
                .filter(line -> !line.paid().equals(Money.ZERO))
                .collect(Collectors.groupingBy(ReconciliationLine::student));
        List<MainLedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            var pupil = pupils.get(i);
            Map<String, Received> received = new TreeMap<>(order);
            for (Award award : run.entitlements().awards(i)) {
                if (Aid.isAid(award)) {
                    received.put(award.benefit(), new Received(award.amount(), null));
                }
            }
            for (ReconciliationLine line : paid.getOrDefault(pupil.student().key(), List.of())) {
                received.merge(
                        line.benefit(),
                        new Received(Money.ZERO, line),
                        (award, payment) -> new Received(award.amount(), payment.line()));
            }
            if (!received.isEmpty()) {
                lines.addAll(lines(pupil, received, households.first(pupil), request, run));
            }
        }
        lines.sort(comparing(MainLedgerLine::student).thenComparing(MainLedgerLine::benefit, order));
        return List.copyOf(lines);
    }

    private record Received(Money amount, @Nullable ReconciliationLine line) {}

    private static List<MainLedgerLine> lines(
            TierAssignment pupil,
            Map<String, Received> received,
            Optional<Household> household,
            AidRequest request,
            AidRun run) {
        var student = pupil.student();
        String snapshot = Snapshot.of(
                pupil,
                run.tiers().schools().get(student.enrolment().schoolCode()),
                household,
                run.tiers().assessmentDate());
        List<MainLedgerLine> lines = new ArrayList<>();
        received.forEach((benefit, aid) -> {
            var line = aid.line();
            lines.add(new MainLedgerLine(
                    student.key(),
                    request.basis().term(),
                    household.map(Household::label).orElse(""),
                    pupil.categoryCodes(),
                    benefit,
                    aid.amount(),
                    line == null ? Money.ZERO : line.paid(),
                    line == null ? null : line.lastDay(),
                    snapshot));
        });
        return lines;
    }
}
