package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** Makes records of the data rows of one list. */
final class RegistryRows implements HeadedRows.Data<RegistryField> {
    /** An address is a village only where it is nothing else: a street and a number would say where somebody lives. */
    private static final Pattern VILLAGE_ONLY = Pattern.compile("[^\\d\\s号栋室]{1,20}(村|社区|村委会|居委会)");

    private final RegistryDescription description;
    private final Location file;
    private final Consumer<Finding> findings;
    private final List<RegistryRecord> records = new ArrayList<>();

    RegistryRows(RegistryDescription description, Location file, Consumer<Finding> findings) {
        this.description = description;
        this.file = file;
        this.findings = findings;
    }

    List<RegistryRecord> records() {
        return records;
    }

    @Override
    public boolean names(Header<RegistryField> written, TableRow row) {
        var header = shaped(written);
        return WrittenId.of(header.raw(RegistryField.ID, row)).residentId().isPresent()
                || WrittenId.of(header.raw(RegistryField.HEAD_ID, row))
                        .residentId()
                        .isPresent()
                || isName(header.text(RegistryField.NAME, row))
                || isName(header.text(RegistryField.HEAD_NAME, row))
                || !header.text(RegistryField.ROLL_NUMBER, row).isEmpty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars().noneMatch(Character::isDigit)
                && !NotData.standard().isNote(text);
    }

    /** In a list of heads of household only, the one column of identity numbers is theirs. */
    private static Header<RegistryField> shaped(Header<RegistryField> header) {
        boolean headsOnly = header.has(RegistryField.HEAD_NAME)
                && !header.has(RegistryField.NAME)
                && !header.has(RegistryField.HEAD_ID);
        return headsOnly ? header.moved(RegistryField.ID, RegistryField.HEAD_ID) : header;
    }

    @Override
    public void accept(Header<RegistryField> written, TableRow row) {
        var header = shaped(written);
        var values = new Values<>(header, row, file, findings);
        HardshipCategory category = description.category() != null
                ? description.category()
                : category(values).orElse(null);
        if (category == null) {
            return;
        }
        boolean headsOnly = !header.has(RegistryField.NAME)
                && !header.has(RegistryField.ID)
                && !header.has(RegistryField.ROLL_NUMBER)
                && !header.has(RegistryField.CERTIFICATE);
        var name = values.name(RegistryField.NAME);
        var headName = values.name(RegistryField.HEAD_NAME);
        var id = personId(values);
        var headId = values.id(RegistryField.HEAD_ID);
        String rollNumber = values.text(RegistryField.ROLL_NUMBER);
        boolean nobody = name == null && id == null && rollNumber.isEmpty();
        if (headsOnly ? headName == null && headId == null : nobody) {
            values.add(
                    FindingCode.VALUE_MISSING,
                    headsOnly ? RegistryField.HEAD_NAME : RegistryField.NAME,
                    "name, id, roll_number");
        } else if (headsOnly ? headId == null : id == null) {
            reportMissing(header, values, headsOnly);
        }
        records.add(RegistryRecord.builder(row.line(), category)
                .name(name)
                .id(id)
                .rollNumber(rollNumber)
                .certificateNumber(values.text(RegistryField.CERTIFICATE))
                .sex(values.sex(RegistryField.SEX))
                .birthDate(values.date(RegistryField.BIRTH_DATE))
                .householdNumber(values.text(RegistryField.HOUSEHOLD_NUMBER))
                .relationToHead(values.text(RegistryField.RELATION_TO_HEAD))
                .head(headName, headId)
                .guardian(values.name(RegistryField.GUARDIAN_NAME), values.id(RegistryField.GUARDIAN_ID))
                .township(values.text(RegistryField.TOWNSHIP))
                .village(village(header, values))
                .build());
    }

    private Optional<HardshipCategory> category(Values<RegistryField> values) {
        String value = values.text(RegistryField.CATEGORY);
        Optional<HardshipCategory> category = description.categoryOf(value);
        if (category.isEmpty()) {
            if (value.isEmpty()) {
                values.add(FindingCode.VALUE_MISSING, RegistryField.CATEGORY, "category");
            } else {
                values.add(FindingCode.VALUE_UNKNOWN, RegistryField.CATEGORY, "category", Cells.shown(value));
            }
        }
        return category;
    }

    private @Nullable WrittenId personId(Values<RegistryField> values) {
        var id = values.id(RegistryField.ID);
        String number = values.text(RegistryField.CERTIFICATE);
        if (id != null || number.isEmpty()) {
            return id;
        }
        var certificate = CertificateText.of(number);
        certificate
                .holder()
                .finding()
                .ifPresent(code -> values.add(
                        code, RegistryField.CERTIFICATE, certificate.holder().masked()));
        if (!certificate.wellFormed() && certificate.holder().residentId().isPresent()) {
            values.add(
                    Severity.MINOR,
                    FindingCode.VALUE_UNKNOWN,
                    RegistryField.CERTIFICATE,
                    "certificate",
                    certificate.holder().masked());
        }
        return certificate.holder();
    }

    /** Only a list that has numbers at all can lack one: those of an upstream system have none. */
    private static void reportMissing(Header<RegistryField> header, Values<RegistryField> values, boolean headsOnly) {
        RegistryField column = headsOnly
                ? RegistryField.HEAD_ID
                : header.has(RegistryField.ID) ? RegistryField.ID : RegistryField.CERTIFICATE;
        if (header.has(column)) {
            values.add(FindingCode.ID_MISSING, column);
        }
    }

    private static String village(Header<RegistryField> header, Values<RegistryField> values) {
        if (header.has(RegistryField.VILLAGE)) {
            return values.text(RegistryField.VILLAGE);
        }
        String address = values.text(RegistryField.ADDRESS);
        return VILLAGE_ONLY.matcher(address).matches() ? address : "";
    }
}
