package org.aidroll.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Award;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.api.report.PaymentRosterLine;
import org.aidroll.api.report.PaymentRosters;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.ledger.BenefitOrder;
import org.aidroll.ledger.PaymentBook;
import org.aidroll.ledger.SameOrder;
import org.jspecify.annotations.Nullable;

/** Deals out the awards to the rosters of their schools. */
public final class DefaultPaymentRosters implements PaymentRosters {
    private static final int LAST = 4;

    /** A service without state, safe in any thread. */
    public DefaultPaymentRosters() {}

    @Override
    public List<PaymentRoster> rosters(AidRequest request, AidRun run) {
        List<TierAssignment> pupils = SameOrder.of(run.tiers(), run.entitlements());
        var order = new BenefitOrder(request.basis().pack());
        var book = new PaymentBook(request.payments(), order);
        Map<String, Map<String, List<PaymentRosterLine>>> bySchool = new TreeMap<>();
        for (int i = 0; i < pupils.size(); i++) {
            Student student = pupils.get(i).student();
            for (Award award : run.entitlements().awards(i)) {
                if (isPaidOut(award)) {
                    bySchool.computeIfAbsent(student.enrolment().schoolCode(), none -> new TreeMap<>(order))
                            .computeIfAbsent(award.benefit(), none -> new ArrayList<>())
                            .add(line(student, award, book.of(student.key())));
                }
            }
        }
        List<PaymentRoster> rosters = new ArrayList<>();
        bySchool.forEach((code, benefits) -> benefits.forEach((benefit, lines) -> {
            School school = run.tiers().schools().get(code);
            lines.sort(comparing(PaymentRosterLine::stage)
                    .thenComparing(PaymentRosterLine::grade)
                    .thenComparing(PaymentRosterLine::className)
                    .thenComparing(PaymentRosterLine::student));
            rosters.add(new PaymentRoster(
                    code,
                    school == null ? "" : school.name(),
                    benefit,
                    request.basis().term(),
                    lines));
        }));
        return List.copyOf(rosters);
    }

    private static boolean isPaidOut(Award award) {
        return award.isDueInTerm()
                && award.kind() != BenefitKind.WAIVER
                && award.amount().isPositive();
    }

    private static PaymentRosterLine line(Student student, Award award, Map<String, List<Payment>> paid) {
        var enrolment = student.enrolment();
        Payment last = last(paid, award.benefit()).orElse(null);
        return new PaymentRosterLine(
                student.key(),
                student.name(),
                enrolment.stage(),
                enrolment.grade(),
                enrolment.className(),
                award.amount(),
                award.payee(),
                last == null ? null : lastFour(last),
                last == null ? null : last.accountHolder());
    }

    /** The last payment that names an account: of the benefit, else of any. */
    private static Optional<Payment> last(Map<String, List<Payment>> paid, String benefit) {
        return last(paid.getOrDefault(benefit, List.of()))
                .or(() -> last(paid.values().stream().flatMap(List::stream).toList()));
    }

    private static Optional<Payment> last(List<Payment> payments) {
        return payments.stream()
                .filter(payment -> payment.paidOn().isPresent())
                .filter(payment ->
                        payment.account().filter(text -> !text.isBlank()).isPresent())
                .max(PaymentBook.BY_DAY);
    }

    private static @Nullable String lastFour(Payment payment) {
        return payment.account()
                .map(String::strip)
                .filter(account -> account.length() >= 2 * LAST)
                .map(account -> account.substring(account.length() - LAST))
                .orElse(null);
    }
}
