package org.aidroll.efile.picture;

import java.util.regex.Pattern;
import org.aidroll.api.finding.Location;

/**
 * A file's name as findings show it: without its folder, without what a screen would obey, short, and with long numbers
 * masked, since families name a photograph after the number on it.
 */
final class ShownName {
    private static final int LONGEST = 60;
    private static final Pattern OBEYED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>]");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}[Xx]?");

    private ShownName() {}

    static Location location(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = OBEYED.matcher(file).replaceAll("");
        String masked = LONG_NUMBER
                .matcher(plain)
                .replaceAll(number -> "*".repeat(number.group().length() - 4)
                        + number.group().substring(number.group().length() - 4));
        String shown = masked.substring(0, Math.min(LONGEST, masked.length()));
        return Location.of(shown.isBlank() ? "attachment" : shown);
    }
}
