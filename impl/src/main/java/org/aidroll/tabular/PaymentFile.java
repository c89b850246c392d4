package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.ledger.Payment;
import org.apiguardian.api.API;

/**
 * Reads what was paid, from CSV, XLSX or XLS. Every row that can be read is a payment, equal to another or not.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code term}, 学期</td><td>2020-AUTUMN, 2020年秋季学期 or 2020-2021学年第一学期</td><td>no payment</td></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key, on the roll or not</td><td>no payment</td></tr>
 * <tr><td>{@code benefit}, 项目</td><td>the code of the benefit</td><td>no payment</td></tr>
 * <tr><td>{@code amount}, 金额</td><td>yuan, at most two decimals; 1,250.00, ￥625, 625元 and full-width digits are read,
 * with a finding of kind INFO; below zero it is a reversal, with a finding</td><td>no payment</td></tr>
 * <tr><td>{@code paid_on}, 发放日期</td><td>20201115, 2020-11-15, 2020/11/15, 2020年11月15日 or a spreadsheet's day
 * number</td><td>finding where it is unknown</td></tr>
 * <tr><td>{@code account}, 账号, 银行卡号</td><td>a card number that passes its check, or 8 to 32 digits of another
 * account</td><td>finding ACCOUNT_MISSING or ACCOUNT_INVALID, which shows the last four digits</td></tr>
 * <tr><td>{@code holder}, 开户人, 户名</td><td>whose account it is</td><td>not there</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PaymentFile {
    private static final HeaderNames<PaymentField> NAMES = HeaderNames.of(PaymentField.class, "payment-headers.yaml");

    private final ListFile<PaymentField, Payment> list;

    /** A reader with the usual bounds. */
    public PaymentFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public PaymentFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, PaymentRows.NEEDED, PaymentRows::new, limits);
    }

    /** Reads the payments in the order of the file; no value where the header is missing. */
    public Outcome<List<Payment>> read(Path payments) {
        return list.read(payments);
    }
}
