package org.aidroll.efile;

import java.time.LocalDate;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.roll.Student;
import org.aidroll.identification.NameComparison;
import org.aidroll.identification.NameLevel;
import org.jspecify.annotations.Nullable;

/** The pupil's own documents against the roll. */
final class PersonCheck {
    private static final int SEX_DIGIT = 16;

    private final NameComparison names = NameComparison.standard();

    void check(PupilCase pupil) {
        String reference = pupil.id();
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = pupil.held(place);
            if (document != null && document.type().holder() == DocumentHolder.PUPIL) {
                number(document, reference, pupil);
                name(document, pupil.student().name().canonical(), pupil.findings());
                person(document, pupil);
                rollNumber(document, pupil);
                if (reference == null) {
                    reference = document.value(DocumentField.ID_NUMBER);
                }
            }
        }
    }

    private static void number(ReadDocument document, @Nullable String reference, PupilCase pupil) {
        String id = document.value(DocumentField.ID_NUMBER);
        if (id != null && reference != null && !id.equals(reference)) {
            idDiffers(document, DocumentField.ID_NUMBER, id, pupil.findings());
        }
        String travel = document.value(DocumentField.TRAVEL_NUMBER);
        if (travel != null && reference == null) {
            pupil.student()
                    .id()
                    .filter(onRoll -> !onRoll.normalised().equals(travel))
                    .ifPresent(other -> idDiffers(document, DocumentField.TRAVEL_NUMBER, travel, pupil.findings()));
        }
    }

    static void idDiffers(ReadDocument document, DocumentField field, String number, DocumentFindings findings) {
        findings.add(FindingCode.DOCUMENT_ID_DIFFERS, document.type(), TypedValue.masked(field, number));
    }

    /** Whether the name on the document is the name, by the levels of identification. */
    void name(ReadDocument document, String expected, DocumentFindings findings) {
        String name = document.value(DocumentField.NAME);
        if (name == null || name.equals(expected)) {
            return;
        }
        NameLevel level = level(name, expected);
        if (level != NameLevel.EXACT) {
            findings.add(
                    level.isSimilar() ? FindingCode.DOCUMENT_NAME_VARIANT : FindingCode.DOCUMENT_NAME_DIFFERS,
                    document.type());
        }
    }

    NameLevel level(String one, String other) {
        return names.compare(one, other);
    }

    /** Sex and day of birth: in the number, as they were typed, and on the roll. */
    private static void person(ReadDocument document, PupilCase pupil) {
        Student student = pupil.student();
        String typedBirth = document.value(DocumentField.BIRTH_DATE);
        String typedSex = document.value(DocumentField.SEX);
        String id = document.value(DocumentField.ID_NUMBER);
        LocalDate birth = student.birthDate().orElse(null);
        Sex sex = student.sex().orElse(null);
        if (id != null) {
            Sex inNumber = (id.charAt(SEX_DIGIT) & 1) == 1 ? Sex.MALE : Sex.FEMALE;
            report(
                    document,
                    birth != null && !isBorn(id, birth) || typedBirth != null && !isBorn(id, typedBirth),
                    sex != null && sex != inNumber || typedSex != null && !typedSex.equals(word(inNumber)),
                    pupil.findings());
        } else {
            report(
                    document,
                    birth != null && typedBirth != null && !typedBirth.equals(birth.toString()),
                    sex != null && typedSex != null && !typedSex.equals(word(sex)),
                    pupil.findings());
        }
    }

    /** Whether the number carries that day, without a date made of it: nearly all do. */
    private static boolean isBorn(String id, LocalDate day) {
        int digits = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return Integer.parseInt(id, 6, 14, 10) == digits;
    }

    private static boolean isBorn(String id, String day) {
        return id.regionMatches(6, day, 0, 4) && id.regionMatches(10, day, 5, 2) && id.regionMatches(12, day, 8, 2);
    }

    private static void report(ReadDocument document, boolean birth, boolean sex, DocumentFindings findings) {
        if (birth) {
            findings.add(FindingCode.DOCUMENT_PERSON_DIFFERS, document.type(), "BIRTH_DATE");
        }
        if (sex) {
            findings.add(FindingCode.DOCUMENT_PERSON_DIFFERS, document.type(), "SEX");
        }
    }

    private static String word(Sex sex) {
        return sex == Sex.MALE ? "男" : "女";
    }

    private static void rollNumber(ReadDocument document, PupilCase pupil) {
        String typed = document.value(DocumentField.ROLL_NUMBER);
        String onRoll = pupil.student().rollNumber().orElse(null);
        if (typed != null && onRoll != null && !typed.equals(onRoll)) {
            pupil.findings()
                    .add(
                            FindingCode.DOCUMENT_ROLL_NUMBER_DIFFERS,
                            document.type(),
                            TypedValue.masked(DocumentField.ROLL_NUMBER, typed));
        }
        // A formal number carries the identity number; where that was changed since, the two differ rightly.
        String id = document.value(DocumentField.ID_NUMBER);
        if (id != null
                && onRoll != null
                && onRoll.startsWith("G")
                && !onRoll.endsWith(id)
                && RollNumber.isValid(onRoll)) {
            pupil.findings().at(document.type().code(), FindingCode.ROLL_NUMBER_DIFFERS);
        }
    }
}
