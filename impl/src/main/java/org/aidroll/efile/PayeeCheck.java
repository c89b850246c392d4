package org.aidroll.efile;

import java.util.Set;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.PayeeBasis;
import org.aidroll.identification.NameLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the money: the payee's documents are of one person, and that person is the pupil, of the household's
 * register, a guardian by certificate, or the institution (domain.md, section 4), as the pack allows.
 */
final class PayeeCheck {
    private final Family family;
    private final PersonCheck persons;
    private final Set<PayeeBasis> allowed;

    PayeeCheck(Family family, PersonCheck persons, Set<PayeeBasis> allowed) {
        this.family = family;
        this.persons = persons;
        this.allowed = allowed;
    }

    /** Whether the pupil's own account is given, so that nothing of another payee is needed. */
    static boolean isPupil(PupilCase pupil) {
        String id = pupil.first(DocumentHolder.PAYEE, DocumentField.ID_NUMBER);
        if (id != null) {
            return id.equals(Family.pupilId(pupil));
        }
        String name = pupil.first(DocumentHolder.PAYEE, DocumentField.NAME);
        return name != null && name.equals(pupil.student().name().canonical());
    }

    void check(PupilCase pupil) {
        String institution =
                pupil.isOfInstitution() ? pupil.first(DocumentHolder.INSTITUTION, DocumentField.NAME) : null;
        if (institution != null) {
            names(pupil, institution);
            judge(pupil, allowed.contains(PayeeBasis.INSTITUTION));
            return;
        }
        boolean ofPupil = isPupil(pupil);
        String id = pupil.first(DocumentHolder.PAYEE, DocumentField.ID_NUMBER);
        String name =
                ofPupil ? pupil.student().name().canonical() : pupil.first(DocumentHolder.PAYEE, DocumentField.NAME);
        if (id != null) {
            numbers(pupil, id);
        }
        if (name != null) {
            names(pupil, name);
        }
        if (ofPupil) {
            judge(pupil, allowed.contains(PayeeBasis.PUPIL));
        } else if (id != null) {
            judge(pupil, byNumber(pupil, id));
        } else if (name != null) {
            byName(pupil, name);
        }
    }

    private static void numbers(PupilCase pupil, String id) {
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = ofPayee(pupil, place);
            String other = document == null ? null : document.value(DocumentField.ID_NUMBER);
            if (document != null && other != null && !other.equals(id)) {
                PersonCheck.idDiffers(document, DocumentField.ID_NUMBER, other, pupil.findings());
            }
        }
    }

    private void names(PupilCase pupil, String name) {
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = ofPayee(pupil, place);
            if (document != null) {
                persons.name(document, name, pupil.findings());
            }
        }
    }

    private static @Nullable ReadDocument ofPayee(PupilCase pupil, int place) {
        ReadDocument document = pupil.held(place);
        return document != null && document.type().holder() == DocumentHolder.PAYEE ? document : null;
    }

    private boolean byNumber(PupilCase pupil, String id) {
        boolean certified = isCertified(pupil, id);
        if (certified && allowed.contains(PayeeBasis.CERTIFICATE)) {
            return true;
        }
        if (!allowed.contains(PayeeBasis.REGISTER)) {
            return false;
        }
        ReadDocument register = register(pupil);
        boolean onRegister = Family.isOnRegister(pupil, id) || isOnSameRegister(pupil, register);
        if (!onRegister && register != null && !register.memberIds().isEmpty() && Family.isOn(register, pupil)) {
            pupil.findings().add(FindingCode.HOUSEHOLD_LACKS_MEMBER, register.type(), DocumentHolder.PAYEE.name());
        }
        return onRegister || Family.isListed(pupil, id) || Family.isOnRoll(pupil, id, true);
    }

    private static boolean isCertified(PupilCase pupil, String id) {
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = ofPayee(pupil, place);
            if (document != null
                    && document.type().need().basis() == PayeeBasis.CERTIFICATE
                    && id.equals(document.value(DocumentField.ID_NUMBER))) {
                return true;
            }
        }
        return false;
    }

    /** The household's register: what is asked of everyone and has the household's members. */
    private static @Nullable ReadDocument register(PupilCase pupil) {
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = pupil.held(place);
            if (document != null
                    && document.type().holder() == DocumentHolder.HOUSEHOLD
                    && document.type().need().everyone()) {
                return document;
            }
        }
        return null;
    }

    /** Whether the payee's page of a register has the number of the pupil's. */
    private static boolean isOnSameRegister(PupilCase pupil, @Nullable ReadDocument register) {
        String number = register == null ? null : register.value(DocumentField.HOUSEHOLD_NUMBER);
        return number != null && number.equals(pupil.first(DocumentHolder.PAYEE, DocumentField.HOUSEHOLD_NUMBER));
    }

    private void byName(PupilCase pupil, String name) {
        if (family.nameLevel(pupil, name) == NameLevel.DIFFERENT) {
            judge(pupil, false);
            return;
        }
        DocumentType type = accountOrFirst(pupil);
        if (type != null) {
            pupil.findings().add(FindingCode.PAYEE_BY_NAME_ONLY, type);
        }
    }

    private void judge(PupilCase pupil, boolean fits) {
        DocumentType type = fits || allowed.isEmpty() ? null : accountOrFirst(pupil);
        if (type != null) {
            pupil.findings().add(FindingCode.PAYEE_NOT_ALLOWED, type);
        }
    }

    /** What the finding is about: the account, else the payee's first document. */
    private static @Nullable DocumentType accountOrFirst(PupilCase pupil) {
        DocumentType first = null;
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument document = ofPayee(pupil, place);
            if (document != null && DocumentTypes.hasAccount(document.type())) {
                return document.type();
            }
            if (document != null && first == null) {
                first = document.type();
            }
        }
        return first;
    }
}
