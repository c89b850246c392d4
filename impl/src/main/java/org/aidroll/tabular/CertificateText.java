package org.aidroll.tabular;

import java.util.regex.Pattern;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;

/**
 * The number of a disability certificate: its holder's identity number, kind (1–4, 5, 6 or 7) and level (1–4), and
 * behind a re-issued one up to two characters more. It stands for the holder's identity number.
 */
final class CertificateText {
    private static final Pattern KIND_AND_LEVEL = Pattern.compile("[1-7][1-4].{0,2}");
    private static final int MOST = ResidentId.LENGTH + 4;

    private final WrittenId holder;
    private final boolean wellFormed;

    private CertificateText(WrittenId holder, boolean wellFormed) {
        this.holder = holder;
        this.wellFormed = wellFormed;
    }

    static CertificateText of(String written) {
        String number = WrittenId.of(written).normalised();
        if (number.length() <= ResidentId.LENGTH || number.length() > MOST) {
            return new CertificateText(WrittenId.of(written), false);
        }
        String front = number.substring(0, ResidentId.LENGTH);
        boolean wellFormed =
                KIND_AND_LEVEL.matcher(number.substring(ResidentId.LENGTH)).matches();
        // Zeros up to the end are a spreadsheet's: a lucky check character must not make a person of them.
        boolean trusted = wellFormed || !front.endsWith("000");
        return new CertificateText(WrittenId.of(trusted ? front : number), wellFormed);
    }

    /** The holder's identity number; the whole as written where the certificate is too damaged to take it apart. */
    WrittenId holder() {
        return holder;
    }

    /** Whether kind and level stand behind the identity number. */
    boolean wellFormed() {
        return wellFormed;
    }
}
