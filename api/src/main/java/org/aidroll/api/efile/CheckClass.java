package org.aidroll.api.efile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.apiguardian.api.API;

/** What has to happen after a finding about an e-file. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CheckClass {
    /** The family takes the photograph again. */
    RETRYABLE,
    /** Data contradict each other or are wrong; another photograph changes nothing. */
    SUBSTANTIVE,
    /** A person has to look; counted against nobody. */
    INCONCLUSIVE;

    private static final Set<FindingCode> INCONCLUSIVES = Collections.unmodifiableSet(EnumSet.of(
            FindingCode.ATTACHMENT_CARRIES_MORE,
            FindingCode.PDF_NOT_LOOKED_AT,
            FindingCode.WEBP_NOT_LOOKED_AT,
            FindingCode.PICTURE_NEAR_DUPLICATE,
            FindingCode.DOCUMENT_UNKNOWN,
            FindingCode.DOCUMENT_NOT_KEYED,
            FindingCode.DOCUMENT_VALUE_ODD,
            FindingCode.DOCUMENT_KEYED_ONCE,
            FindingCode.DOCUMENT_NAME_VARIANT,
            FindingCode.PAYEE_BY_NAME_ONLY,
            FindingCode.ROLL_NUMBER_DIFFERS));

    private static final Set<FindingCode> RETRYABLES = Collections.unmodifiableSet(EnumSet.of(
            FindingCode.ATTACHMENT_UNREADABLE,
            FindingCode.ATTACHMENT_TOO_SMALL,
            FindingCode.ATTACHMENT_TOO_LARGE,
            FindingCode.ATTACHMENT_KIND_REFUSED,
            FindingCode.ATTACHMENT_IS_HEIC,
            FindingCode.ATTACHMENT_KIND_DIFFERS,
            FindingCode.ATTACHMENT_TRUNCATED,
            FindingCode.ATTACHMENT_UNDECODABLE,
            FindingCode.PICTURE_TOO_MANY_PIXELS,
            FindingCode.PDF_TOO_LONG,
            FindingCode.PDF_ENCRYPTED,
            FindingCode.PICTURE_TOO_SMALL,
            FindingCode.PICTURE_BLURRED,
            FindingCode.PICTURE_TOO_BRIGHT,
            FindingCode.PICTURE_TOO_DARK,
            FindingCode.PICTURE_GLARE,
            FindingCode.PICTURE_CROPPED,
            FindingCode.PICTURE_WITHOUT_COLOUR,
            FindingCode.DOCUMENT_MISSING,
            FindingCode.EFILE_FILE_MISSING));

    /** The class of a code; {@link #SUBSTANTIVE} unless it is about the file or the picture as such. */
    public static CheckClass of(FindingCode code) {
        if (INCONCLUSIVES.contains(code)) {
            return INCONCLUSIVE;
        }
        return RETRYABLES.contains(code) ? RETRYABLE : SUBSTANTIVE;
    }

    /** The class of a finding: that of its code. */
    public static CheckClass of(Finding finding) {
        return of(finding.code());
    }
}
