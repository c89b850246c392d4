package org.aidroll.tabular;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/** Gives every pupil of a roll a key: the host's own id, else the roll number, else one made of the row. */
final class RollKeys {
    private static final int SHOWN_BYTES = 12;

    private final KeyLines lines = new KeyLines();
    private final KeyLines numbers = new KeyLines();

    /**
     * The key of a row. A key that is taken is a finding, and the made key goes in its place: two schools may number
     * alike, and no pupil is to be lost by that. Null where that is taken as well: the row is there twice.
     */
    @Nullable
    StudentKey of(Values<RollField> values, int line, String name, String school) {
        String hostId = values.text(RollField.HOST_ID);
        String rollNumber = values.text(RollField.ROLL_NUMBER);
        RollField field = hostId.isEmpty() ? RollField.ROLL_NUMBER : RollField.HOST_ID;
        String written = hostId.isEmpty() ? rollNumber : hostId;
        if (!written.isEmpty()) {
            StudentKey key = StudentKey.of(written);
            int first = lines.putIfAbsent(written, line);
            if (first == 0) {
                tellNumberTwice(values, field, rollNumber, school, line);
                return key;
            }
            values.add(FindingCode.KEY_TWICE, field, HeaderNames.fileName(field), Integer.toString(first));
        }
        StudentKey made = made(school, name, values.text(RollField.BIRTH_DATE));
        int first = lines.putIfAbsent(made.value(), line);
        if (first != 0) {
            values.add(FindingCode.KEY_TWICE, RollField.NAME, "school_code, name, birth_date", Integer.toString(first));
        }
        return first == 0 ? made : null;
    }

    /** A roll number twice where it is not the key: a national one anywhere, a school's own within the school. */
    private void tellNumberTwice(Values<RollField> values, RollField key, String rollNumber, String school, int line) {
        if (key == RollField.ROLL_NUMBER || rollNumber.isEmpty()) {
            return;
        }
        String number = Cells.key(rollNumber);
        int first = numbers.putIfAbsent(RollNumber.isValid(number) ? number : school + '\n' + number, line);
        if (first != 0) {
            values.add(
                    FindingCode.KEY_TWICE,
                    RollField.ROLL_NUMBER,
                    HeaderNames.fileName(RollField.ROLL_NUMBER),
                    Integer.toString(first));
        }
    }

    /** A digest, so that a key shows neither name nor birth date wherever it is printed. */
    private static StudentKey made(String school, String name, String birthDate) {
        String day = DateText.parse(birthDate).map(Object::toString).orElse(birthDate);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((school + '\n' + name + '\n' + day).getBytes(StandardCharsets.UTF_8));
            return StudentKey.of("made-" + HexFormat.of().formatHex(digest, 0, SHOWN_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
