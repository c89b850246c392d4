package org.aidroll.tabular;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a workbook's sheets: as spreadsheets allow them, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}\\p{Cs}\uFFFE\uFFFF]");
    private static final Pattern QUOTES_AT_ENDS = Pattern.compile("^[' ]+|[' ]+$");

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // Excel keeps this name for itself.
        taken.add("history");
    }

    /** The name nearest to the wanted one that is legal and still free. */
    String take(String wanted) {
        String legal = QUOTES_AT_ENDS
                .matcher(FORBIDDEN.matcher(wanted).replaceAll(" "))
                .replaceAll("");
        String name = cut(legal.isEmpty() ? "Sheet" : legal, LONGEST);
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            free = cut(name, LONGEST - number.length()) + number;
        }
        return free;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return QUOTES_AT_ENDS.matcher(name.substring(0, end)).replaceAll("");
    }
}
