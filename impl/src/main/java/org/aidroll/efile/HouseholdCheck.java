package org.aidroll.efile;

import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.DisabilityCertificate;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.efile.ListedHouseholds.Listed;
import org.aidroll.identification.NameLevel;
import org.jspecify.annotations.Nullable;

/** The documents of the household: register, handbook and certificates have the pupil, and agree with the lists. */
final class HouseholdCheck {
    private final Family family;
    private final PersonCheck persons;

    HouseholdCheck(Family family, PersonCheck persons) {
        this.family = family;
        this.persons = persons;
    }

    void check(PupilCase pupil) {
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = pupil.held(place);
            if (document != null && document.type().holder() == DocumentHolder.HOUSEHOLD) {
                members(document, pupil);
                holder(document, pupil);
                if (!document.type().need().categories().isEmpty()
                        && !pupil.listed().isEmpty()) {
                    numbers(document, pupil);
                }
                level(document, pupil);
            }
        }
    }

    private void members(ReadDocument document, PupilCase pupil) {
        boolean none = document.memberIds().isEmpty() && document.memberNames().isEmpty();
        if (none || Family.isOn(document, pupil)) {
            return;
        }
        boolean byName = document.memberIds().isEmpty() || Family.pupilId(pupil) == null;
        boolean similar = byName
                && document.memberNames().stream().anyMatch(name -> persons.level(
                                name, pupil.student().name().canonical())
                        .isSimilar());
        if (similar) {
            pupil.findings().add(FindingCode.DOCUMENT_NAME_VARIANT, document.type());
        } else {
            pupil.findings().add(FindingCode.HOUSEHOLD_LACKS_MEMBER, document.type(), DocumentHolder.PUPIL.name());
        }
    }

    /** Whoever a certificate is of has to be of the household; for children of disabled people it is the parent. */
    private void holder(ReadDocument document, PupilCase pupil) {
        String id = document.holderId();
        String name = document.value(DocumentField.NAME);
        if (id != null) {
            if (id.equals(Family.pupilId(pupil))) {
                persons.name(document, pupil.student().name().canonical(), pupil.findings());
            } else if (!id.equals(pupil.first(DocumentHolder.PAYEE, DocumentField.ID_NUMBER))
                    && !family.has(pupil, id)) {
                stranger(document, id, pupil);
            } else if (name != null) {
                ofFamily(document, name, pupil);
            }
        } else if (name != null) {
            ofFamily(document, name, pupil);
        }
    }

    private void ofFamily(ReadDocument document, String name, PupilCase pupil) {
        if (name.equals(pupil.first(DocumentHolder.PAYEE, DocumentField.NAME))) {
            return;
        }
        NameLevel level = family.nameLevel(pupil, name);
        if (level.isSimilar()) {
            pupil.findings().add(FindingCode.DOCUMENT_NAME_VARIANT, document.type());
        } else if (level != NameLevel.EXACT) {
            String number = document.value(DocumentField.CERTIFICATE_NUMBER);
            stranger(document, number == null ? "" : number, pupil);
        }
    }

    private static void stranger(ReadDocument document, String number, PupilCase pupil) {
        pupil.findings()
                .add(
                        FindingCode.CERTIFICATE_OF_STRANGER,
                        document.type(),
                        TypedValue.masked(DocumentField.CERTIFICATE_NUMBER, number));
    }

    /** The household's number equals the list's; a certificate's does where the list calls households by certificates. */
    private static void numbers(ReadDocument document, PupilCase pupil) {
        String household = document.value(DocumentField.HOUSEHOLD_NUMBER);
        String certificate = document.value(DocumentField.CERTIFICATE_NUMBER);
        for (Listed listed : pupil.listed()) {
            String number = listed.household()
                    .number()
                    .map(written -> WrittenId.of(written).normalised())
                    .orElse(null);
            if (number == null || !document.type().evidences(listed.row().category())) {
                continue;
            }
            boolean differs = household != null
                    ? !household.equals(number)
                    : certificate != null && certificate.length() == number.length() && !certificate.equals(number);
            if (differs) {
                pupil.findings().add(FindingCode.HOUSEHOLD_NUMBER_DIFFERS, document.type(), listed.list());
            }
        }
    }

    private static void level(ReadDocument document, PupilCase pupil) {
        String number = document.value(DocumentField.DISABILITY_NUMBER);
        if (number == null) {
            return;
        }
        String level = level(number);
        String typed = document.value(DocumentField.DISABILITY_LEVEL);
        boolean differs = typed != null && !typed.equals(level);
        for (Listed listed : pupil.listed()) {
            String onList = document.type().evidences(listed.row().category()) ? certificate(listed) : null;
            if (onList != null && !onList.regionMatches(0, number, 0, ResidentId.LENGTH)) {
                // The list names the certificate: another one of the household, a sibling's, proves nothing.
                PersonCheck.idDiffers(document, DocumentField.DISABILITY_NUMBER, number, pupil.findings());
            } else {
                differs |= onList != null && !level(onList).equals(level);
            }
        }
        if (differs) {
            pupil.findings().add(FindingCode.DISABILITY_LEVEL_DIFFERS, document.type());
        }
    }

    private static String level(String certificate) {
        return certificate.substring(DisabilityCertificate.LENGTH - 1, DisabilityCertificate.LENGTH);
    }

    /** The certificate that the list names; null where it names none. */
    private static @Nullable String certificate(Listed listed) {
        return listed.row()
                .certificateNumber()
                .map(written -> WrittenId.of(written).normalised())
                .filter(DisabilityCertificate::isValid)
                .orElse(null);
    }
}
