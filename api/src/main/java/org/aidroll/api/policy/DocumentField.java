package org.aidroll.api.policy;

import java.util.Optional;
import org.apiguardian.api.API;

/** What a person, or a machine, reads off a document and types. Which document has which is policy data. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DocumentField {
    /** The name of whom the document is of; on a card, the holder of the account. */
    NAME,
    /** The resident identity number of whom the document is of. */
    ID_NUMBER,
    /** The number of a passport or permit, in place of an identity number. */
    TRAVEL_NUMBER,
    /** Sex. */
    SEX,
    /** Day of birth. */
    BIRTH_DATE,
    /** The school-roll number (学籍号). */
    ROLL_NUMBER,
    /** The number of the household in register, handbook or list (户号, 户编号). */
    HOUSEHOLD_NUMBER,
    /** The name of a member of the household; as many as there are. */
    MEMBER_NAME,
    /** The identity number of a member of the household; as many as there are. */
    MEMBER_ID,
    /** The number of the certificate. */
    CERTIFICATE_NUMBER,
    /** The number of a disability certificate, which carries its holder's identity number. */
    DISABILITY_NUMBER,
    /** The level of a disability, 1 to 4. */
    DISABILITY_LEVEL,
    /** The number of a bank card. */
    CARD_NUMBER,
    /** An account declared to be no card: a passbook, an allowance account (一卡通). */
    ACCOUNT_NUMBER,
    /** The unified social credit code of an institution. */
    ORGANISATION_CODE,
    /** Who issued the document. */
    ISSUER,
    /** The day of issue. */
    ISSUED_ON,
    /** The last day of validity; 长期 for none. */
    EXPIRES_ON;

    /** What may be read instead: a passport has no identity number, a passbook none of a card. */
    public Optional<DocumentField> alternative() {
        return switch (this) {
            case ID_NUMBER -> Optional.of(TRAVEL_NUMBER);
            case CARD_NUMBER -> Optional.of(ACCOUNT_NUMBER);
            default -> Optional.empty();
        };
    }

    /** Whether a document has as many of it as the household has members. */
    public boolean isRepeated() {
        return this == MEMBER_NAME || this == MEMBER_ID;
    }

    /** Whether it is a number that names one person, household, certificate or account. */
    public boolean isNumber() {
        return switch (this) {
            case ID_NUMBER,
                    TRAVEL_NUMBER,
                    ROLL_NUMBER,
                    HOUSEHOLD_NUMBER,
                    MEMBER_ID,
                    CERTIFICATE_NUMBER,
                    DISABILITY_NUMBER,
                    CARD_NUMBER,
                    ACCOUNT_NUMBER,
                    ORGANISATION_CODE -> true;
            default -> false;
        };
    }
}
