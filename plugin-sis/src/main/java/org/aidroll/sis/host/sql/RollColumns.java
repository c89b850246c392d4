package org.aidroll.sis.host.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;

/** The columns that the roll's SQL must give, and those it may give, by their labels. */
final class RollColumns {
    static final String KEY = "student_key";
    static final String NAME = "name";
    static final String SEX = "sex";
    static final String BIRTH_DATE = "birth_date";
    static final String ID_NUMBER = "id_number";
    static final String ROLL_NUMBER = "roll_number";
    static final String SCHOOL_CODE = "school_code";
    static final String STAGE = "stage";
    static final String GRADE = "grade";
    static final String CLASS_NAME = "class_name";
    static final String BOARDING = "boarding";
    static final String STATUS = "status";

    /** Every one of these, or there is no pupil to speak of. */
    private static final List<String> NEEDED = List.of(
            KEY,
            NAME,
            SEX,
            BIRTH_DATE,
            ID_NUMBER,
            ROLL_NUMBER,
            SCHOOL_CODE,
            STAGE,
            GRADE,
            CLASS_NAME,
            BOARDING,
            STATUS);

    private RollColumns() {}

    /** @throws AidException if one is missing; it names every one that is */
    static void check(String setting, List<String> labels) {
        Set<String> given =
                labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<String> missing =
                NEEDED.stream().filter(column -> !given.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new AidException("setting " + setting + " gives no column " + String.join(", ", missing)
                    + "\nMaybe add: … AS " + missing.get(0) + " (NULL AS … where the roll has none)");
        }
    }
}
