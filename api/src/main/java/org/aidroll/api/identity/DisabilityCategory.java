package org.aidroll.api.identity;

import org.apiguardian.api.API;

/** The kind of a disability, in the order of the certificate (GB/T 26341-2010; domain.md, section 4). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DisabilityCategory {
    /** 视力. */
    VISUAL,
    /** 听力. */
    HEARING,
    /** 言语. */
    SPEECH,
    /** 肢体. */
    PHYSICAL,
    /** 智力. */
    INTELLECTUAL,
    /** 精神. */
    MENTAL,
    /** 多重. */
    MULTIPLE;

    /**
     * The category of the 19th character of a certificate, {@code 1} to {@code 7}. Not for the codes of school rolls:
     * most have 1 for no disability and 2 for visual, so that every code would be read as its neighbour.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static DisabilityCategory ofCertificateDigit(char digit) {
        if (digit < '1' || digit > '7') {
            throw new IllegalArgumentException("'" + digit + "' is not a category of the disability certificate"
                    + "\nMaybe it is a code of a school roll; read that by its label");
        }
        return values()[digit - '1'];
    }
}
