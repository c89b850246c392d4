package org.aidroll.efile;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.identity.BankCard;
import org.aidroll.api.identity.DisabilityCertificate;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.TravelDocument;
import org.aidroll.api.identity.UnifiedSocialCreditCode;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentField;
import org.jspecify.annotations.Nullable;

/** What is typed off a document in the one form by which values are compared (domain.md, section 4). */
final class TypedValue {
    /** No last day: 长期. */
    static final String FOR_EVER = "9999-12-31";

    private static final int MOST = 64;
    private static final int SHOWN = 4;

    private TypedValue() {}

    /** The value in its one form; null where it cannot be of that field. */
    static @Nullable String canonical(DocumentField field, String typed) {
        return switch (field) {
            case NAME, MEMBER_NAME -> name(typed);
            case ID_NUMBER, MEMBER_ID -> ResidentId.isValid(typed) ? typed : where(ResidentId::isValid, bare(typed));
            case TRAVEL_NUMBER -> where(TravelDocument::isValid, bare(typed));
            case SEX -> sex(typed.strip());
            case BIRTH_DATE, ISSUED_ON ->
                DayText.parse(typed).map(LocalDate::toString).orElse(null);
            case EXPIRES_ON ->
                typed.strip().equals("长期")
                        ? FOR_EVER
                        : DayText.parse(typed).map(LocalDate::toString).orElse(null);
            case ROLL_NUMBER -> rollNumber(bare(typed));
            case HOUSEHOLD_NUMBER, CERTIFICATE_NUMBER -> number(bare(typed));
            case DISABILITY_NUMBER -> where(DisabilityCertificate::isValid, bare(typed));
            case DISABILITY_LEVEL -> level(bare(typed));
            case CARD_NUMBER -> where(BankCard::isValid, digits(typed));
            case ACCOUNT_NUMBER -> where(text -> BankCard.isAccount(text) || BankCard.isValid(text), digits(typed));
            case ORGANISATION_CODE -> where(UnifiedSocialCreditCode::isValid, bare(typed));
            case ISSUER -> number(bare(typed));
        };
    }

    /** Whether a value in its one form may be in order, and yet a person should look. */
    static boolean isOdd(DocumentField field, String canonical) {
        return switch (field) {
            case DISABILITY_NUMBER -> canonical.length() > DisabilityCertificate.LENGTH;
            case ACCOUNT_NUMBER -> !BankCard.isValid(canonical);
            default -> false;
        };
    }

    /** The value as a message may show it, whatever was typed into the field. */
    static String masked(DocumentField field, String typed) {
        String text = bare(typed);
        int length = text.length();
        if (length >= ResidentId.LENGTH && ResidentId.isValid(text.substring(0, ResidentId.LENGTH))) {
            return WrittenId.of(text.substring(0, ResidentId.LENGTH)).masked() + "*".repeat(hidden(length));
        }
        // Of a damaged certificate the last characters may be the kind of disability.
        boolean shown = length >= SHOWN + SHOWN && field != DocumentField.DISABILITY_NUMBER;
        return shown ? "****" + text.substring(length - SHOWN) : "****";
    }

    private static int hidden(int length) {
        return Math.min(length, DisabilityCertificate.MAX_LENGTH) - ResidentId.LENGTH;
    }

    private interface Rule {
        boolean holds(String text);
    }

    private static @Nullable String where(Rule rule, String text) {
        return rule.holds(text) ? text : null;
    }

    private static @Nullable String name(String typed) {
        return PersonName.isPresent(typed) && typed.length() <= 4 * MOST
                ? PersonName.of(typed).canonical()
                : null;
    }

    private static @Nullable String sex(String typed) {
        return switch (typed) {
            case "男", "男性" -> "男";
            case "女", "女性" -> "女";
            default -> null;
        };
    }

    /** National numbers as the standard has them; schools use numbers of their own as well. */
    private static @Nullable String rollNumber(String text) {
        boolean national = text.length() == RollNumber.LENGTH && "GJL".indexOf(text.charAt(0)) >= 0;
        return national && !RollNumber.isValid(text) ? null : number(text);
    }

    private static @Nullable String number(String text) {
        return text.isEmpty() || text.length() > MOST ? null : text;
    }

    private static @Nullable String level(String text) {
        int digit = "一二三四".indexOf(text.isEmpty() ? ' ' : text.charAt(0));
        String tail = text.isEmpty() ? "" : text.substring(1);
        if (!tail.isEmpty() && !tail.equals("级")) {
            return null;
        }
        return digit >= 0
                ? Integer.toString(digit + 1)
                : !text.isEmpty() && text.charAt(0) >= '1' && text.charAt(0) <= '4' ? text.substring(0, 1) : null;
    }

    /** Half width, capitals, without spaces and invisible characters. */
    private static String bare(String typed) {
        return isBare(typed) ? typed : WrittenId.of(typed).normalised();
    }

    private static boolean isBare(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String digits(String typed) {
        String text = bare(typed);
        return text.indexOf('-') < 0 ? text : text.replace("-", "");
    }

    /** The day of a value in its one form. */
    static Optional<LocalDate> day(@Nullable String canonical) {
        return canonical == null || canonical.equals(FOR_EVER)
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                        Integer.parseInt(canonical, 0, 4, 10),
                        Integer.parseInt(canonical, 5, 7, 10),
                        Integer.parseInt(canonical, 8, 10, 10)));
    }
}
