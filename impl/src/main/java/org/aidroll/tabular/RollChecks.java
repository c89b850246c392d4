package org.aidroll.tabular;

import java.time.LocalDate;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.jspecify.annotations.Nullable;

/** What the numbers of a pupil say of each other and of the rest of the row. */
final class RollChecks {
    private RollChecks() {}

    static void check(
            Values<RollField> values,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable WrittenId written,
            String rollNumber) {
        if (written == null) {
            values.add(FindingCode.ID_MISSING, RollField.ID);
        }
        ResidentId id = written == null ? null : written.residentId().orElse(null);
        if (id != null && sex != null && sex != id.sex()) {
            contradiction(values, RollField.SEX, sex.name(), id.sex().name());
        }
        if (id != null && birthDate != null && !birthDate.equals(id.birthDate())) {
            contradiction(values, RollField.BIRTH_DATE, yearOf(birthDate), yearOf(id.birthDate()));
        }
        checkRollNumber(values, rollNumber, id);
    }

    private static void checkRollNumber(Values<RollField> values, String text, @Nullable ResidentId id) {
        String number = Cells.key(text);
        if (text.isEmpty()) {
            values.add(FindingCode.ROLL_NUMBER_MISSING, RollField.ROLL_NUMBER);
        } else if (!RollNumber.isValid(number)) {
            values.add(FindingCode.ROLL_NUMBER_NOT_NATIONAL, RollField.ROLL_NUMBER, Cells.masked(text));
        } else {
            var national = RollNumber.parse(number);
            if (id != null
                    && national.residentId().filter(own -> !own.equals(id)).isPresent()) {
                values.add(FindingCode.ROLL_NUMBER_DIFFERS, RollField.ROLL_NUMBER, national.toString());
            }
        }
    }

    private static void contradiction(Values<RollField> values, RollField field, String roll, String id) {
        values.add(FindingCode.ID_CONTRADICTS_ROLL, field, HeaderNames.fileName(field), roll, id);
    }

    /** The whole day stands in the file, for those who may see it. */
    private static String yearOf(LocalDate day) {
        return day.getYear() + "-**-**";
    }
}
