package org.aidroll.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.Application;
import org.jspecify.annotations.Nullable;

/** Makes applications of the data rows of their list. */
final class ApplicationRows implements HeadedRows.Data<ApplicationField> {
    static final List<ApplicationField> NEEDED =
            List.of(ApplicationField.STUDENT, ApplicationField.APPLIED_ON, ApplicationField.CLAIMED);

    private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern SCORE = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<Application> applications;

    ApplicationRows(Location file, Consumer<Finding> findings, Consumer<Application> applications) {
        this.file = file;
        this.findings = findings;
        this.applications = applications;
    }

    @Override
    public boolean names(Header<ApplicationField> header, TableRow row) {
        return DateText.parse(header.text(ApplicationField.APPLIED_ON, row)).isPresent();
    }

    @Override
    public void accept(Header<ApplicationField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        StudentKey student = values.student(ApplicationField.STUDENT);
        values.missing(ApplicationField.APPLIED_ON, Severity.MAJOR);
        LocalDate appliedOn = values.date(ApplicationField.APPLIED_ON);
        HardshipCategory claimed = claimed(values);
        if (student == null || appliedOn == null || claimed == null) {
            return;
        }
        Money income = values.amountFromZero(ApplicationField.INCOME_PER_HEAD);
        applications.accept(new Application(student, appliedOn, claimed, income, score(values)));
    }

    private static @Nullable HardshipCategory claimed(Values<ApplicationField> values) {
        String text = values.text(ApplicationField.CLAIMED);
        values.missing(ApplicationField.CLAIMED, Severity.MAJOR);
        String code = Cells.key(text);
        if (CATEGORY.matcher(code).matches()) {
            return HardshipCategory.of(code);
        }
        if (!text.isEmpty()) {
            values.unknown(ApplicationField.CLAIMED, text);
        }
        return null;
    }

    private static @Nullable BigDecimal score(Values<ApplicationField> values) {
        String text = values.text(ApplicationField.SCORE);
        if (SCORE.matcher(Cells.key(text)).matches()) {
            return new BigDecimal(Cells.key(text));
        }
        if (!text.isEmpty()) {
            values.unknown(ApplicationField.SCORE, text);
        }
        return null;
    }
}
