package org.aidroll.api.finding;

import org.apiguardian.api.API;

/**
 * What can be wrong with data. The constant's name stands in files; the number is never reused.
 *
 * <p>The sentence for each code is in the bundles {@code messages_zh.properties} and {@code messages_en.properties} of
 * the engine, under the constant's name; what to do about it under the name with {@code .advice}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FindingCode {
    /** An ID number written with lower-case x, full-width digits, spaces or a leading quote. */
    ID_NORMALISED("IDENT-0101", Severity.INFO),
    /** An ID number that is not 18 characters of the right kind. Argument: the number, masked. */
    ID_MALFORMED("IDENT-0102", Severity.MAJOR),
    /** An ID number whose check character does not fit. Argument: the number, masked. */
    ID_CHECK_FAILED("IDENT-0103", Severity.MAJOR),
    /** An ID number a spreadsheet rounded: 4.3E+17, or three zeros at the end that fail the check. */
    ID_PRECISION_LOST("IDENT-0104", Severity.MAJOR),
    /** A 15-digit number of before 1999. */
    ID_FIFTEEN_DIGITS("IDENT-0105", Severity.MAJOR),
    /** A pupil, or a row of a list, without an ID number. */
    ID_MISSING("IDENT-0106", Severity.MINOR),
    /** A roll number that is none of the three national forms. */
    ROLL_NUMBER_NOT_NATIONAL("IDENT-0107", Severity.INFO),
    /** A pupil without a roll number: not issued yet. */
    ROLL_NUMBER_MISSING("IDENT-0108", Severity.INFO),
    /** The roll number's ID part differs from the pupil's ID number. */
    ROLL_NUMBER_DIFFERS("IDENT-0109", Severity.MINOR),
    /** Sex or birth date on the roll contradicts the ID number. Argument: the number, masked. */
    ID_CONTRADICTS_ROLL("IDENT-0110", Severity.MAJOR),

    /** A list cannot be read to its end. Argument: what the reader met. */
    FILE_UNREADABLE("FILE-0201", Severity.CRITICAL),
    /** No line of a list has the needed headers. Argument: the fields that were looked for. */
    HEADER_NOT_FOUND("FILE-0202", Severity.CRITICAL),
    /** Two columns claim the same field. Arguments: field, first header, second header. */
    HEADER_AMBIGUOUS("FILE-0203", Severity.MAJOR),
    /** A list with a header and no row below it. */
    NO_ROWS("FILE-0204", Severity.MAJOR),
    /** A row without what every row needs. Argument: the field. */
    VALUE_MISSING("FILE-0205", Severity.MAJOR),
    /** A value that is not of its kind. Arguments: field, the value (masked where personal). */
    VALUE_UNKNOWN("FILE-0206", Severity.MAJOR),
    /** More rows, columns or bytes than a list of this kind can have. Arguments: what, limit. */
    FILE_TOO_LARGE("FILE-0207", Severity.CRITICAL),
    /** The list's description beside it is missing or wrong. Argument: what is wrong. */
    REGISTRY_DESCRIPTION("FILE-0208", Severity.CRITICAL),
    /** Bytes that are no text in the file's encoding, read as U+FFFD. Argument: the encoding. */
    TEXT_UNDECODABLE("FILE-0209", Severity.MAJOR),
    /** A further sheet of a workbook, which holds rows and is not read. Argument: the sheet's name. */
    SHEET_NOT_READ("FILE-0210", Severity.MAJOR),
    /** A line below the header that is no data: totals, notes, signatures, the header again. Argument: its first word. */
    ROW_NOT_DATA("FILE-0211", Severity.INFO),
    /** A key the description of a list does not have. Arguments: the key, the nearest key there is. */
    DESCRIPTION_KEY_UNKNOWN("FILE-0212", Severity.MAJOR),
    /** Two rows under one key. Arguments: the key's field, the line of the first. */
    KEY_TWICE("FILE-0213", Severity.MAJOR),
    /** A row names a school that is not in the list of schools. Argument: its code. */
    SCHOOL_UNKNOWN("FILE-0214", Severity.MAJOR),
    /** A web page (HTML or XML) under the name of a workbook or a table. */
    FILE_IS_HTML("FILE-0215", Severity.CRITICAL),
    /** A workbook with a password. */
    FILE_ENCRYPTED("FILE-0216", Severity.CRITICAL),
    /** Text in an encoding that is not read. Argument: the encoding. */
    TEXT_ENCODING("FILE-0217", Severity.CRITICAL),
    /** An amount written with commas, a currency sign or full-width digits. Arguments: as written, as read. */
    AMOUNT_NORMALISED("FILE-0218", Severity.INFO),
    /** A payment below zero: a reversal. Argument: the amount. */
    AMOUNT_NEGATIVE("FILE-0219", Severity.MINOR),
    /** A payment without an account. */
    ACCOUNT_MISSING("FILE-0220", Severity.MINOR),
    /** The account of a payment can be none. Argument: its last four digits. */
    ACCOUNT_INVALID("FILE-0221", Severity.MINOR),

    /** The ID number is in a list, under a wholly different name. */
    NAME_DIFFERS("MATCH-0301", Severity.MAJOR),
    /** The same ID number stands twice on the roll. Arguments: the pupil's school, the schools of the others. */
    ID_TWICE_ON_ROLL("MATCH-0302", Severity.CRITICAL),
    /** A row names a person who is not on the roll. */
    NOT_A_STUDENT("MATCH-0303", Severity.INFO),
    /** A row whose person cannot be known: no valid ID number. */
    ROW_WITHOUT_IDENTITY("MATCH-0304", Severity.MINOR),
    /** A list that does not speak for the day of assessment. Argument: its span of days. */
    LIST_OUT_OF_DATE("MATCH-0305", Severity.MAJOR),
    /** The roll says orphan or disabled, and no list agrees. Argument: the flag. */
    ROLL_FLAG_WITHOUT_LIST("MATCH-0306", Severity.MINOR),
    /** A row may name the pupil; a person has to decide. Argument: the department. */
    LINK_IN_REVIEW("MATCH-0307", Severity.MINOR),
    /** The list writes the pupil's name in another form, by sound, or with one character else. */
    NAME_VARIANT("MATCH-0308", Severity.MINOR),
    /** A damaged ID number whose only repair is a pupil's. Argument: the number as written, masked. */
    ID_TYPO("MATCH-0309", Severity.MINOR),
    /** Two persons of one name and family with two valid ID numbers. Argument: the list's number, masked. */
    TWO_IDS("MATCH-0310", Severity.MAJOR),
    /** One ID number under several names in one list. Argument: the number, masked. */
    ID_TWICE_IN_LIST("MATCH-0311", Severity.MAJOR),
    /** Several rows of one list may name one pupil, and none of them by a number. */
    ROWS_COMPETE("MATCH-0312", Severity.MINOR),
    /** What people decided excludes itself, such as one row linked to two pupils; nothing of it holds. */
    RULINGS_CONTRADICT("MATCH-0313", Severity.MAJOR),
    /** A person decided about a row or a pupil that is not there, or about a row that is another by now. */
    RULING_WITHOUT_OBJECT("MATCH-0314", Severity.MAJOR),
    /** A person linked a row whose valid ID number is not the pupil's; the person's word holds. */
    RULING_AGAINST_ID("MATCH-0315", Severity.MAJOR),
    /** A child of school age is in a list and not on the roll. Argument: the age. */
    CHILD_NOT_ON_ROLL("MATCH-0316", Severity.INFO),
    /** The pupil's household is registered in another county. Argument: that county's division code. */
    HOUSEHOLD_ELSEWHERE("MATCH-0317", Severity.INFO),
    /** A list is older than lists should be. Arguments: its first day, its age in days. */
    LIST_AGED("MATCH-0318", Severity.MINOR),

    /** 借宿 counts as day pupil. */
    LODGER_COUNTS_AS_DAY("SUBS-0401", Severity.INFO),
    /** A value of the pack has no checked source. Argument: benefit. */
    VALUE_UNVERIFIED("SUBS-0402", Severity.INFO),
    /** A term begins after the day on which a value of the pack was last reviewed. Arguments: benefit, day. */
    VALUE_REVIEW_PAST("SUBS-0403", Severity.MINOR),
    /** What a waiver is worth is not known. Arguments: benefit, fee items. */
    FEE_UNKNOWN("SUBS-0404", Severity.MAJOR),
    /** More pupils are due a benefit by right than its quota has places. Arguments: benefit, pupils, places. */
    QUOTA_OVERRUN("SUBS-0405", Severity.MINOR),
    /** The amounts due by right cannot average what the plan says. Arguments: benefit, their average, the standard. */
    AVERAGE_INFEASIBLE("SUBS-0406", Severity.MINOR),

    /** A payment for somebody who is not on the roll. Argument: benefit. */
    PAYMENT_WITHOUT_STUDENT("LEDG-0501", Severity.MAJOR),
    /** A payment of a benefit that the pack does not know. Argument: benefit. */
    PAYMENT_BENEFIT_UNKNOWN("LEDG-0502", Severity.MAJOR),
    /** A payment of a benefit whose amount is still open. Arguments: benefit, what was paid. */
    PAYMENT_WHILE_OPEN("LEDG-0503", Severity.MINOR),

    /** A row with a national roll number that is not on the roll: a pupil of another county's schools. */
    ENROLLED_ELSEWHERE("MATCH-0319", Severity.INFO),
    /** A child of the household is in a list, not on the roll, and past school. Argument: the age. */
    OVER_AGE("MATCH-0320", Severity.INFO),
    /** A decided row stands on another line now; the decision holds there. Argument: the line it was made about. */
    RULING_MOVED("MATCH-0321", Severity.INFO),

    /** A school without a frame in the month: it cannot be judged. Arguments: school, month. */
    FRAME_MISSING("ERROR-0801", Severity.MAJOR),
    /** A school whose frame holds no pupil; it has no rate. Argument: school. */
    FRAME_EMPTY("ERROR-0802", Severity.INFO),
    /** A frame of another month, or a second one of the same school. Arguments: school, month. */
    FRAME_NOT_OF_MONTH("ERROR-0803", Severity.MAJOR),
    /** A record of the frame that was deleted since: nobody can vouch for it. Argument: school. */
    FRAME_RECORD_GONE("ERROR-0804", Severity.MAJOR),
    /** A step that is not open to an error where it stands. Arguments: state, step. */
    ERROR_STEP_ILLEGAL("ERROR-0805", Severity.MAJOR),
    /** One person alone, or the same twice, would take an error out. */
    EXCLUSION_NOT_OF_TWO("ERROR-0806", Severity.MAJOR),
    /** An appeal, or another step, about an error that is not there. Arguments: step, the error's name. */
    STEP_WITHOUT_ERROR("ERROR-0807", Severity.MAJOR),
    /** A correction of an error that is not there. Argument: the error's name. */
    CORRECTION_WITHOUT_ERROR("ERROR-0808", Severity.MAJOR),
    /** A correction that changes nothing: before and after are the same. */
    CORRECTION_WITHOUT_CHANGE("ERROR-0809", Severity.MINOR),
    /** An error said to be cured that still stands. Arguments: the rule, the day of the correction. */
    CORRECTION_NOT_SEEN("ERROR-0810", Severity.MAJOR),
    /** An error said to be found by the school itself that others had found before. Argument: the rule. */
    CORRECTION_NOT_OWN("ERROR-0811", Severity.MINOR),
    /** A record signed after the freeze. Arguments: level, day. */
    SIGN_OFF_LATE("ERROR-0812", Severity.MINOR),
    /** A record changed after it was signed: the signature is void. Arguments: level, the day of the change. */
    SIGN_OFF_VOID("ERROR-0813", Severity.MINOR),
    /** A record signed by whoever keyed it in. Argument: level. */
    SIGN_OFF_OWN_WORK("ERROR-0814", Severity.MAJOR),
    /** A signature under a record that is in no frame. Argument: level. */
    SIGN_OFF_WITHOUT_RECORD("ERROR-0815", Severity.MINOR),

    /** A visit to somebody who is not on the roll. */
    VISIT_WITHOUT_STUDENT("VISIT-0701", Severity.MAJOR),
    /** A visit dated after the day of assessment; it does not count. Arguments: the day, the day of assessment. */
    VISIT_AFTER_ASSESSMENT("VISIT-0702", Severity.MAJOR),
    /** A visit dated before the pupil was born; it does not count. Argument: the day. */
    VISIT_BEFORE_BIRTH("VISIT-0703", Severity.MAJOR),
    /** A visit by the person who entered the record, which the policy does not take for a check. Argument: the kind. */
    VISIT_BY_MAKER("VISIT-0704", Severity.MINOR),
    /** The same visit stands twice; it counts once. Argument: the kind. */
    VISIT_TWICE("VISIT-0705", Severity.INFO),
    /** A visit found the record wrong, and none of its kind found it right since. Arguments: the kind, the day. */
    RECORD_CONTRADICTED("VISIT-0706", Severity.MAJOR),
    /** One visit found the record right, another wrong. Arguments: kind and day of the one, of the other. */
    VISITS_CONTRADICT("VISIT-0707", Severity.MAJOR),
    /** The visits that confirmed a record are too long ago. Argument: the last day on which all of them spoke. */
    VERIFICATION_OUTDATED("VISIT-0708", Severity.MINOR),
    /** There are visits, and the policy does not say which of them confirm a record. */
    VERIFICATION_WITHOUT_RULE("VISIT-0709", Severity.MAJOR),
    /** A key of the settings that is not known; it does nothing. Arguments: the key, the nearest that there is. */
    SETTING_UNKNOWN("FILE-0236", Severity.MAJOR),

    /** The bytes of an uploaded file cannot be read. Argument: what the reader met. */
    ATTACHMENT_UNREADABLE("EFILE-0601", Severity.MAJOR),
    /** Too few bytes for a legible photograph. Arguments: kilobytes, the least. */
    ATTACHMENT_TOO_SMALL("EFILE-0602", Severity.MAJOR),
    /** More bytes than are read. Argument: the most, in megabytes. */
    ATTACHMENT_TOO_LARGE("EFILE-0603", Severity.MAJOR),
    /** Not of a kind an e-file takes. Argument: the kind. */
    ATTACHMENT_KIND_REFUSED("EFILE-0604", Severity.MAJOR),
    /** HEIC, HEIF or AVIF. */
    ATTACHMENT_IS_HEIC("EFILE-0605", Severity.MAJOR),
    /** The ending or the declared type is not what the bytes are. Arguments: promised kind, true kind. */
    ATTACHMENT_KIND_DIFFERS("EFILE-0606", Severity.INFO),
    /** The end of the file is missing. */
    ATTACHMENT_TRUNCATED("EFILE-0607", Severity.MAJOR),
    /** The file is damaged. Argument: what the decoder met. */
    ATTACHMENT_UNDECODABLE("EFILE-0608", Severity.MAJOR),
    /** More pixels than are decoded. Arguments: width, height, the most in megapixels. */
    PICTURE_TOO_MANY_PIXELS("EFILE-0609", Severity.MAJOR),
    /** A script, a page or an archive inside the file, beside the picture. Argument: its sign. */
    ATTACHMENT_CARRIES_MORE("EFILE-0610", Severity.MINOR),
    /** A PDF of too many pages. Arguments: pages, the most. */
    PDF_TOO_LONG("EFILE-0611", Severity.MAJOR),
    /** A PDF with a password. */
    PDF_ENCRYPTED("EFILE-0612", Severity.MAJOR),
    /** What a PDF shows is not looked at. */
    PDF_NOT_LOOKED_AT("EFILE-0613", Severity.INFO),
    /** A WebP whose pixels cannot be looked at, for want of its reader. */
    WEBP_NOT_LOOKED_AT("EFILE-0614", Severity.INFO),
    /** A picture of too few pixels. Arguments: its short side, the least. */
    PICTURE_TOO_SMALL("EFILE-0615", Severity.MINOR),
    /** Blurred, shaken or empty. Arguments: sharpness, the least. */
    PICTURE_BLURRED("EFILE-0616", Severity.MINOR),
    /** Overexposed: nothing dark is left. */
    PICTURE_TOO_BRIGHT("EFILE-0617", Severity.MINOR),
    /** Underexposed: nothing light is there. */
    PICTURE_TOO_DARK("EFILE-0618", Severity.MINOR),
    /** A patch of light hides what is below. Argument: its share of the picture in percent. */
    PICTURE_GLARE("EFILE-0619", Severity.MINOR),
    /** The document runs out of the frame. Argument: the share of that side in percent. */
    PICTURE_CROPPED("EFILE-0620", Severity.MINOR),
    /** No colour: a photocopy. */
    PICTURE_WITHOUT_COLOUR("EFILE-0621", Severity.INFO),
    /** Two pupils' pictures may be one. Argument: the other's slot. */
    PICTURE_NEAR_DUPLICATE("EFILE-0622", Severity.INFO),

    /** A document that is asked for is not there. Argument: its slots, such as PUPIL_ID.FRONT+BACK. */
    DOCUMENT_MISSING("EFILE-0640", Severity.MINOR),
    /** A document that was no longer good on the day of assessment. Arguments: document, its last day. */
    DOCUMENT_EXPIRED("EFILE-0641", Severity.MAJOR),
    /** A photograph or a value for a document or side that the policy does not have. Argument: the slot. */
    DOCUMENT_UNKNOWN("EFILE-0642", Severity.MINOR),
    /** Nobody typed what stands on a document. Arguments: document, field. */
    DOCUMENT_NOT_KEYED("EFILE-0643", Severity.MINOR),
    /** A value typed off a document cannot be one. Arguments: document, field, the value masked. */
    DOCUMENT_VALUE_INVALID("EFILE-0644", Severity.MAJOR),
    /** A value typed off a document looks odd, which may be in order. Arguments: document, field, the value masked. */
    DOCUMENT_VALUE_ODD("EFILE-0645", Severity.MINOR),
    /** A number that two persons have to type was typed by one. Arguments: document, field. */
    DOCUMENT_KEYED_ONCE("EFILE-0646", Severity.MINOR),
    /** One thing was typed in two ways. Arguments: document, field. */
    DOCUMENT_KEYED_DIFFERENTLY("EFILE-0647", Severity.MAJOR),
    /** The identity number on a document is not that of whom it should be of. Arguments: document, number masked. */
    DOCUMENT_ID_DIFFERS("EFILE-0648", Severity.MAJOR),
    /** The name on a document is another one. Argument: document. */
    DOCUMENT_NAME_DIFFERS("EFILE-0649", Severity.MAJOR),
    /** The name on a document is another writing of the name, or one character apart. Argument: document. */
    DOCUMENT_NAME_VARIANT("EFILE-0650", Severity.MINOR),
    /** Sex or day of birth on a document contradicts roll or number. Arguments: document, field. */
    DOCUMENT_PERSON_DIFFERS("EFILE-0651", Severity.MAJOR),
    /** The roll number on a document is not the pupil's. Arguments: document, number masked. */
    DOCUMENT_ROLL_NUMBER_DIFFERS("EFILE-0652", Severity.MAJOR),
    /** A certificate of somebody who is not of the household. Arguments: document, number masked. */
    CERTIFICATE_OF_STRANGER("EFILE-0653", Severity.MAJOR),
    /** Two sources give two levels of one disability. Argument: document. */
    DISABILITY_LEVEL_DIFFERS("EFILE-0654", Severity.MAJOR),
    /** The household's number on a document is not the list's. Arguments: document, list. */
    HOUSEHOLD_NUMBER_DIFFERS("EFILE-0655", Severity.MAJOR),
    /** The members on a document lack somebody. Arguments: document, who. */
    HOUSEHOLD_LACKS_MEMBER("EFILE-0656", Severity.MAJOR),
    /** The payee may not receive the pupil's money. Argument: document. */
    PAYEE_NOT_ALLOWED("EFILE-0657", Severity.CRITICAL),
    /** By name the payee may be entitled; no number says so. Argument: document. */
    PAYEE_BY_NAME_ONLY("EFILE-0658", Severity.MINOR),
    /** One account is given for pupils of several households. Arguments: last four digits, pupils. */
    ACCOUNT_OF_SEVERAL_HOUSEHOLDS("EFILE-0659", Severity.CRITICAL),
    /** One number is on documents of several households, or of several pupils. Arguments: document, pupils. */
    NUMBER_OF_SEVERAL_HOUSEHOLDS("EFILE-0660", Severity.MAJOR),
    /** The very same file is in the e-files of several pupils. Arguments: slot, pupils. */
    FILE_OF_SEVERAL_PUPILS("EFILE-0661", Severity.CRITICAL),
    /** Days in the wrong order: issued, photographed, uploaded. Arguments: document, earlier day, later day. */
    DOCUMENT_DAYS_DISORDERED("EFILE-0662", Severity.MAJOR),
    /** A category is claimed, no list has the pupil, no document proves it. Argument: category. */
    CLAIM_WITHOUT_EVIDENCE("EFILE-0663", Severity.MAJOR),
    /** A list has the pupil, and nobody claimed the category (漏). Argument: category. */
    LISTED_WITHOUT_CLAIM("EFILE-0664", Severity.MAJOR),
    /** An e-file of somebody who is not on the roll. */
    EFILE_WITHOUT_STUDENT("EFILE-0665", Severity.MAJOR),
    /** A file that the list of e-files names cannot be found in its folder. */
    EFILE_FILE_MISSING("EFILE-0666", Severity.MAJOR),

    /** The document on which a person asserts a category does not speak for the day. Arguments: category, days. */
    ASSERTION_OUT_OF_DATE("MATCH-0322", Severity.MAJOR),
    /** A category that a person asserts, and that the pack lets only a list give. Argument: category. */
    ASSERTION_NOT_ADMITTED("MATCH-0323", Severity.MAJOR);

    private final String number;
    private final Severity severity;

    FindingCode(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** The number, such as {@code IDENT-0103}; never reused for another meaning. */
    public String number() {
        return number;
    }

    /** How much a finding of this code matters unless a rule says otherwise. */
    public Severity severity() {
        return severity;
    }
}
