package org.aidroll.api.identity;

import org.apiguardian.api.API;

/** The level of a disability: {@link #FIRST} is the most severe (GB/T 26341-2010; domain.md, section 4). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DisabilityLevel {
    /** 一级, the most severe. */
    FIRST,
    /** 二级. */
    SECOND,
    /** 三级. */
    THIRD,
    /** 四级, the least severe. */
    FOURTH;

    /**
     * The level of the 20th character of a certificate, {@code 1} to {@code 4}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static DisabilityLevel ofCertificateDigit(char digit) {
        if (digit < '1' || digit > '4') {
            throw new IllegalArgumentException("'" + digit + "' is not a level of the disability certificate"
                    + "\nMaybe it is a code of a school roll; read that by its label");
        }
        return values()[digit - '1'];
    }
}
