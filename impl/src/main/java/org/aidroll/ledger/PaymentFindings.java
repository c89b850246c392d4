package org.aidroll.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.StudentKey;

/** What is wrong with payments themselves; each counts all the same. One instance serves one reconciliation. */
final class PaymentFindings {
    private static final Location PAYMENTS = Location.of("payments");

    private final PolicyPack pack;
    private final Map<StudentKey, Map<String, Finding>> open = new HashMap<>();

    PaymentFindings(PolicyPack pack) {
        this.pack = pack;
    }

    /** Keeps it where something was paid of a benefit whose amount is open. */
    void whileOpen(ReconciliationLine line, List<OpenAward> awards) {
        if (awards.stream().anyMatch(award -> award.benefit().equals(line.benefit()))) {
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
        book.all().forEach((student, paid) -> paid.keySet().forEach(code -> {
            if (!onRoll.contains(student)) {
                findings.add(found(student, FindingCode.PAYMENT_WITHOUT_STUDENT, code));
            }
            if (pack.benefit(code).isEmpty()) {
                findings.add(found(student, FindingCode.PAYMENT_BENEFIT_UNKNOWN, code));
            }
            Optional.ofNullable(open.getOrDefault(student, Map.of()).get(code)).ifPresent(findings::add);
        }));
        return findings;
    }

    private static Finding found(StudentKey student, FindingCode code, String... arguments) {
        return Finding.of(code, PAYMENTS, arguments).about(student.value());
    }
}
