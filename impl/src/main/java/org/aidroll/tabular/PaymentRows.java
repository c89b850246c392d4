package org.aidroll.tabular;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.BankCard;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.jspecify.annotations.Nullable;

/** Makes payments of the data rows of one file. */
final class PaymentRows implements HeadedRows.Data<PaymentField> {
    static final List<PaymentField> NEEDED =
            List.of(PaymentField.TERM, PaymentField.STUDENT, PaymentField.BENEFIT, PaymentField.AMOUNT);

    private static final List<PaymentField> EXPECTED = List.of(PaymentField.PAID_ON, PaymentField.ACCOUNT);

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<Payment> payments;

    PaymentRows(Location file, Consumer<Finding> findings, Consumer<Payment> payments) {
        this.file = file;
        this.findings = findings;
        this.payments = payments;
    }

    @Override
    public void begin(Header<PaymentField> header) {
        header.tellMissing(EXPECTED, file, findings);
    }

    @Override
    public boolean names(Header<PaymentField> header, TableRow row) {
        return TermText.parse(header.text(PaymentField.TERM, row)).isPresent();
    }

    @Override
    public void accept(Header<PaymentField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        SchoolTerm term = term(values);
        StudentKey student = values.student(PaymentField.STUDENT);
        values.missing(PaymentField.BENEFIT, Severity.MAJOR);
        String benefit = values.text(PaymentField.BENEFIT);
        values.missing(PaymentField.AMOUNT, Severity.MAJOR);
        Money amount = values.amount(PaymentField.AMOUNT);
        if (term == null || student == null || benefit.isEmpty() || amount == null) {
            return;
        }
        if (amount.fen() < 0) {
            values.add(FindingCode.AMOUNT_NEGATIVE, PaymentField.AMOUNT, amount.yuan());
        }
        LocalDate paidOn = values.date(PaymentField.PAID_ON);
        String account = header.has(PaymentField.ACCOUNT) ? account(values) : null;
        payments.accept(new Payment(term, student, benefit, amount, paidOn, account, values.name(PaymentField.HOLDER)));
    }

    private static @Nullable SchoolTerm term(Values<PaymentField> values) {
        String text = values.text(PaymentField.TERM);
        values.missing(PaymentField.TERM, Severity.MAJOR);
        var term = TermText.parse(text);
        if (term.isEmpty() && !text.isEmpty()) {
            values.unknown(PaymentField.TERM, text);
        }
        return term.orElse(null);
    }

    /** The account without spaces; one that looks like a card and fails its check may be a mistyped card. */
    private static @Nullable String account(Values<PaymentField> values) {
        String account = Cells.key(values.text(PaymentField.ACCOUNT));
        if (account.isEmpty()) {
            values.add(FindingCode.ACCOUNT_MISSING, PaymentField.ACCOUNT);
            return null;
        }
        boolean looksLikeCard = account.length() >= BankCard.MIN_LENGTH && account.length() <= BankCard.MAX_LENGTH;
        if (!BankCard.isValid(account) && (looksLikeCard || !BankCard.isAccount(account))) {
            values.add(FindingCode.ACCOUNT_INVALID, PaymentField.ACCOUNT, Cells.lastFour(account));
        }
        return account;
    }
}
