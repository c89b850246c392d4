package org.aidroll.api.policy;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * A hardship category (困难类型) by its code, such as {@code POVERTY} (建档立卡). Which codes there are is policy data.
 *
 * @param code capital letters, digits and underscores
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HardshipCategory(String code) implements Comparable<HardshipCategory> {
    private static final String FORM = "[A-Z][A-Z0-9_]*";

    /** @throws IllegalArgumentException if the code has other characters */
    public HardshipCategory {
        if (!code.matches(FORM)) {
            String near = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
            throw new IllegalArgumentException("'" + code + "' is not a category code\nMaybe write "
                    + (near.matches(FORM) ? near : "capital letters, digits and underscores, such as POVERTY"));
        }
    }

    /** The category of that code. */
    public static HardshipCategory of(String code) {
        return new HardshipCategory(code);
    }

    @Override
    public int compareTo(HardshipCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
