package org.aidroll.tabular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;

/** Makes rulings of the data rows of one file. */
final class RulingRows implements HeadedRows.Data<RulingField> {
    static final List<RulingField> NEEDED = List.of(
            RulingField.STUDENT,
            RulingField.REGISTRY,
            RulingField.REGISTRY_ROW,
            RulingField.DECISION,
            RulingField.PERSON,
            RulingField.DATE);

    private static final Map<String, Verdict> VERDICTS =
            Map.of("LINK", Verdict.LINK, "认定", Verdict.LINK, "NO_LINK", Verdict.NO_LINK, "否定", Verdict.NO_LINK);
    private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(xlsx|xls|csv)$");

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<LinkRuling> rulings;

    RulingRows(Location file, Consumer<Finding> findings, Consumer<LinkRuling> rulings) {
        this.file = file;
        this.findings = findings;
        this.rulings = rulings;
    }

    @Override
    public void begin(Header<RulingField> header) {
        // Every column but the reason and the digest is needed, and the search has found them.
    }

    @Override
    public boolean names(Header<RulingField> header, TableRow row) {
        return !header.text(RulingField.STUDENT, row).isEmpty()
                && !header.text(RulingField.REGISTRY, row).isEmpty();
    }

    /** Whether nobody has touched the row: a work queue comes back with rows that wait. */
    private static boolean waits(Header<RulingField> header, TableRow row) {
        return Stream.of(RulingField.DECISION, RulingField.PERSON, RulingField.REASON, RulingField.DATE)
                .allMatch(field -> header.text(field, row).isEmpty());
    }

    @Override
    public void accept(Header<RulingField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        if (waits(header, row)) {
            values.missing(RulingField.DECISION, Severity.INFO);
            return;
        }
        var student = values.student(RulingField.STUDENT);
        String line = values.matching(RulingField.REGISTRY_ROW, LINE);
        values.missing(RulingField.REGISTRY, Severity.MAJOR);
        values.missing(RulingField.PERSON, Severity.MAJOR);
        values.missing(RulingField.DATE, Severity.MAJOR);
        values.missing(RulingField.DECISION, Severity.MAJOR);
        String registry = ENDING.matcher(values.text(RulingField.REGISTRY)).replaceFirst("");
        String word = values.text(RulingField.DECISION);
        var verdict = VERDICTS.get(word.toUpperCase(Locale.ROOT));
        if (verdict == null && !word.isEmpty()) {
            values.unknown(RulingField.DECISION, word);
        }
        String person = values.text(RulingField.PERSON);
        var date = values.date(RulingField.DATE);
        if (student != null
                && verdict != null
                && date != null
                && !registry.isEmpty()
                && line != null
                && !person.isEmpty()) {
            String digest = values.text(RulingField.ROW_DIGEST);
            rulings.accept(new LinkRuling(
                    student,
                    registry,
                    Integer.parseInt(line),
                    verdict,
                    person,
                    values.text(RulingField.REASON),
                    date,
                    digest.isEmpty() ? null : digest.toLowerCase(Locale.ROOT)));
        }
    }
}
