package org.aidroll.tabular;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.tabular.Labels.Answer;
import org.jspecify.annotations.Nullable;

/** The values of one row by their fields, and what is wrong with them. */
final class Values<F extends Enum<F>> {
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{1,3}");

    private final Header<F> header;
    private final TableRow row;
    private final Location file;
    private final Consumer<Finding> findings;

    Values(Header<F> header, TableRow row, Location file, Consumer<Finding> findings) {
        this.header = header;
        this.row = row;
        this.file = file;
        this.findings = findings;
    }

    /** The cell's text, tidied; empty where there is none. */
    String text(F field) {
        return header.text(field, row);
    }

    /** The name as the file has it, but for a spreadsheet's text quote; null where the cell is empty. */
    @Nullable
    PersonName name(F field) {
        String raw = header.raw(field, row);
        String text = raw.startsWith("'") ? raw.substring(1) : raw;
        return PersonName.isPresent(text) ? PersonName.of(text) : null;
    }

    /** The number as the file has it, whatever its damage; null where the cell is empty. */
    @Nullable
    WrittenId id(F field) {
        String raw = header.raw(field, row);
        if (Cells.isBlank(raw)) {
            return null;
        }
        var id = WrittenId.of(raw);
        var found = id.finding();
        if (found.isPresent()) {
            add(found.get(), field, id.masked());
        }
        return id;
    }

    @Nullable
    Sex sex(F field) {
        return label(Labels.SEX, field, FindingCode.VALUE_UNKNOWN.severity());
    }

    /** The value the cell's label means; null where the cell is empty, or has a label that is not known. */
    <E extends Enum<E>> @Nullable E label(Labels<E> labels, F field, Severity severity) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        E value = labels.of(text);
        if (value == null) {
            add(severity, FindingCode.VALUE_UNKNOWN, field, HeaderNames.fileName(field), Cells.shown(text));
        }
        return value;
    }

    /** Yes, no, or null where the cell says neither. */
    @Nullable
    Boolean answer(F field) {
        Answer answer = label(Labels.ANSWER, field, Severity.MINOR);
        return answer == null ? null : Boolean.valueOf(answer == Answer.YES);
    }

    /** Says that the cell is empty, where the table has such a column at all. */
    void missing(F field, Severity severity) {
        if (header.has(field) && text(field).isEmpty()) {
            add(severity, FindingCode.VALUE_MISSING, field, HeaderNames.fileName(field));
        }
    }

    @Nullable
    LocalDate date(F field) {
        String text = text(field);
        Optional<LocalDate> date = text.isEmpty() ? Optional.empty() : DateText.parse(text);
        if (date.isEmpty() && !text.isEmpty()) {
            add(FindingCode.VALUE_UNKNOWN, field, HeaderNames.fileName(field), Cells.masked(text));
        }
        return date.orElse(null);
    }

    /** The text where it has that form; null, and said, where it has not. */
    @Nullable
    String matching(F field, Pattern form) {
        String text = text(field);
        if (form.matcher(text).matches()) {
            return text;
        }
        missing(field, Severity.MAJOR);
        if (!text.isEmpty()) {
            unknown(field, text);
        }
        return null;
    }

    /** The key of a pupil; null where the cell is empty, or a spreadsheet left an exponent of it. */
    @Nullable
    StudentKey student(F field) {
        String text = text(field);
        missing(field, Severity.MAJOR);
        if (EXPONENT.matcher(text).matches()) {
            add(FindingCode.ID_PRECISION_LOST, field, Cells.masked(text));
            return null;
        }
        return text.isEmpty() ? null : StudentKey.of(text);
    }

    /** The amount; null where the cell is empty, or has none. */
    @Nullable
    Money amount(F field) {
        String text = text(field);
        Optional<String> split = header.splitAmount(field, row);
        Optional<AmountText> read = split.isPresent() ? Optional.empty() : AmountText.of(text);
        if (read.isEmpty() && !text.isEmpty()) {
            unknown(field, split.orElse(text));
        }
        read.filter(amount -> !amount.plain())
                .ifPresent(amount -> add(
                        FindingCode.AMOUNT_NORMALISED,
                        field,
                        Cells.shown(text),
                        amount.amount().yuan()));
        return read.map(AmountText::amount).orElse(null);
    }

    /** The amount where it is not below zero; null, and said, where it is. */
    @Nullable
    Money amountFromZero(F field) {
        Money amount = amount(field);
        if (amount != null && amount.fen() < 0) {
            unknown(field, text(field));
            return null;
        }
        return amount;
    }

    /** Says that the value of the cell is not known. */
    void unknown(F field, String value) {
        add(FindingCode.VALUE_UNKNOWN, field, HeaderNames.fileName(field), Cells.shown(value));
    }

    /** Says something of the cell of that field. */
    void add(FindingCode code, F field, String... arguments) {
        add(code.severity(), code, field, arguments);
    }

    /** Says something of the cell of that field that matters more, or less, than it usually does. */
    void add(Severity severity, FindingCode code, F field, String... arguments) {
        findings.accept(
                Finding.of(code, header.locate(file, field, row), arguments).at(severity));
    }
}
