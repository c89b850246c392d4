package org.aidroll.tabular;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;

/** Makes schools of the data rows of their list. */
final class SchoolRows implements HeadedRows.Data<SchoolField> {
    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final Pattern DIVISION = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<School> schools;
    private final Map<String, Integer> lines = new HashMap<>();

    SchoolRows(Location file, Consumer<Finding> findings, Consumer<School> schools) {
        this.file = file;
        this.findings = findings;
        this.schools = schools;
    }

    @Override
    public boolean names(Header<SchoolField> header, TableRow row) {
        return CODE.matcher(header.text(SchoolField.CODE, row)).matches();
    }

    @Override
    public void accept(Header<SchoolField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        String code = values.matching(SchoolField.CODE, CODE);
        String name = values.text(SchoolField.NAME);
        values.missing(SchoolField.NAME, Severity.MAJOR);
        String division = values.matching(SchoolField.DIVISION, DIVISION);
        values.missing(SchoolField.STAGES, Severity.MAJOR);
        Set<Stage> stages = stages(values);
        values.missing(SchoolField.KIND, Severity.MAJOR);
        SchoolKind kind = values.label(Labels.KIND, SchoolField.KIND, Severity.MAJOR);
        if (code == null || name.isEmpty() || division == null || kind == null || stages.isEmpty()) {
            return;
        }
        Integer first = lines.putIfAbsent(code, row.line());
        if (first == null) {
            schools.accept(new School(code, name, Division.of(division), stages, kind));
        } else {
            values.add(FindingCode.KEY_TWICE, SchoolField.CODE, "code", first.toString());
        }
    }

    private static Set<Stage> stages(Values<SchoolField> values) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String label : values.text(SchoolField.STAGES).split("[;；、,，]", -1)) {
            Optional<Stage> stage = Labels.STAGE.value(label);
            stage.ifPresent(stages::add);
            if (stage.isEmpty() && !Cells.isBlank(label)) {
                values.add(FindingCode.VALUE_UNKNOWN, SchoolField.STAGES, "stages", Cells.shown(label));
            }
        }
        return stages;
    }
}
