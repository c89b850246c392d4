package org.aidroll.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.BankCard;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;

/** What is wrong with payments themselves; each counts all the same. One instance serves one reconciliation. */
final class PaymentFindings {
    private static final Location PAYMENTS = Location.of("payments");
    private static final int LAST = 4;

    private final PolicyPack pack;
    private final LocalDate termBegins;
    private final Map<StudentKey, Map<String, Finding>> open = new HashMap<>();

    PaymentFindings(PolicyPack pack, SchoolTerm term) {
        this.pack = pack;
        this.termBegins = term.span().start();
    }

    /** Keeps it where something was paid of a benefit whose amount is open. */
    void whileOpen(ReconciliationLine line, Supplier<Decision> decision) {
        if (decision.get().open(line.benefit()).isPresent()) {
            open.computeIfAbsent(line.student(), none -> new HashMap<>())
                    .put(
                            line.benefit(),
                            found(
                                    line.student(),
                                    FindingCode.PAYMENT_WHILE_OPEN,
                                    line.benefit(),
                                    line.paid().yuan()));
        }
    }

    /** All findings, by pupil and benefit. */
    List<Finding> of(PaymentBook book, Set<StudentKey> onRoll) {
        List<Finding> findings = new ArrayList<>();
        book.all()
                .forEach((student, paid) -> paid.forEach((code, payments) -> {
                    Optional<Benefit> benefit = pack.benefit(code);
                    if (!onRoll.contains(student)) {
                        findings.add(found(student, FindingCode.PAYMENT_WITHOUT_STUDENT, code));
                    }
                    if (benefit.isEmpty()) {
                        findings.add(found(student, FindingCode.PAYMENT_BENEFIT_UNKNOWN, code));
                    }
                    Optional.ofNullable(open.getOrDefault(student, Map.of()).get(code))
                            .ifPresent(findings::add);
                    payments.stream()
                            .filter(payment -> payment.amount().isPositive())
                            .filter(payment -> benefit.isEmpty() || !goesToSchool(benefit.get(), payment))
                            .forEach(payment -> account(payment).ifPresent(findings::add));
                }));
        return findings;
    }

    /** What a school is paid goes to the school's own account, of which no rule here says how it looks. */
    private boolean goesToSchool(Benefit benefit, Payment payment) {
        return benefit.payeeOn(payment.paidOn().orElse(termBegins)).payee() == Payee.SCHOOL;
    }

    private static Optional<Finding> account(Payment payment) {
        String account = payment.account().map(String::strip).orElse("");
        if (account.isEmpty()) {
            return Optional.of(found(payment.student(), FindingCode.PAYMENT_ACCOUNT_MISSING, payment.benefit()));
        }
        if (BankCard.isValid(account)) {
            return Optional.empty();
        }
        var invalid =
                found(payment.student(), FindingCode.PAYMENT_ACCOUNT_INVALID, payment.benefit(), lastFour(account));
        return Optional.of(BankCard.isAccount(account) ? invalid.at(Severity.MINOR) : invalid);
    }

    /** No more than the last four, and of a short text no more than half. */
    private static String lastFour(String account) {
        return account.substring(account.length() - Math.min(LAST, account.length() / 2));
    }

    private static Finding found(StudentKey student, FindingCode code, String... arguments) {
        return Finding.of(code, PAYMENTS, arguments).about(student.value());
    }
}
