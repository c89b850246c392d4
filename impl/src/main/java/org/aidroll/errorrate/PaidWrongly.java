package org.aidroll.errorrate;

import java.util.HashMap;
import java.util.Map;
import org.aidroll.api.errorrate.PaymentErrors;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;

/** What was paid wrongly, school by school: too much to one does not make up for too little to another. */
final class PaidWrongly {
    private final Map<String, PaymentErrors> bySchool = new HashMap<>();

    PaidWrongly(Reconciliation payments, Frames frames) {
        for (ReconciliationLine line : payments.lines()) {
            var frame = frames.of(line.student());
            if (frame != null) {
                bySchool.merge(frame.school(), of(line), PaidWrongly::plus);
            }
        }
    }

    PaymentErrors of(String school) {
        return bySchool.getOrDefault(school, PaymentErrors.NONE);
    }

    private static PaymentErrors of(ReconciliationLine line) {
        long difference = line.difference().fen();
        return new PaymentErrors(
                line.due(), Money.ofFen(Math.max(0, difference)), Money.ofFen(Math.max(0, -difference)));
    }

    private static PaymentErrors plus(PaymentErrors one, PaymentErrors other) {
        return new PaymentErrors(
                one.due().plus(other.due()),
                one.over().plus(other.over()),
                one.under().plus(other.under()));
    }
}
