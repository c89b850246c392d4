package org.aidroll.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.Stage;

/** Makes fees of the data rows of their list. */
final class FeeRows implements HeadedRows.Data<FeeField> {
    static final List<FeeField> NEEDED = List.of(FeeField.values());

    private static final Pattern SCHOOL_CODE = Pattern.compile("\\d{10}");

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<Fee> fees;
    private final Map<Key, Integer> lines = new HashMap<>();

    FeeRows(Location file, Consumer<Finding> findings, Consumer<Fee> fees) {
        this.file = file;
        this.findings = findings;
        this.fees = fees;
    }

    private record Key(String school, Stage stage, FeeItem item) {}

    @Override
    public boolean names(Header<FeeField> header, TableRow row) {
        return SCHOOL_CODE.matcher(header.text(FeeField.SCHOOL_CODE, row)).matches();
    }

    @Override
    public void accept(Header<FeeField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        String school = values.matching(FeeField.SCHOOL_CODE, SCHOOL_CODE);
        values.missing(FeeField.STAGE, Severity.MAJOR);
        Stage stage = values.label(Labels.STAGE, FeeField.STAGE, Severity.MAJOR);
        values.missing(FeeField.ITEM, Severity.MAJOR);
        FeeItem item = values.label(Labels.FEE_ITEM, FeeField.ITEM, Severity.MAJOR);
        values.missing(FeeField.PER_TERM, Severity.MAJOR);
        Money perTerm = values.amountFromZero(FeeField.PER_TERM);
        if (school == null || stage == null || item == null || perTerm == null) {
            return;
        }
        Integer first = lines.putIfAbsent(new Key(school, stage, item), row.line());
        if (first == null) {
            fees.accept(new Fee(school, stage, item, perTerm));
        } else {
            values.add(FindingCode.KEY_TWICE, FeeField.ITEM, "school_code, stage, item", first.toString());
        }
    }
}
