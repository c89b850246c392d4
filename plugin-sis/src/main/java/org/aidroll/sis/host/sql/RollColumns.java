package org.aidroll.sis.host.sql;

import java.util.List;

/** The columns of the roll's SQL, by their labels. */
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

    /** When an entry changed, of the statement that tells the changes. */
    static final String CHANGED_AT = "changed_at";

    // What the host's SQL may leave out: without it, what depends on it is not known.
    static final String CHANGED_ON = "changed_on";
    static final String HUKOU_DIVISION = "hukou_division";
    static final String RIDES_BUS = "rides_bus";
    static final String GUARDIAN_NAME = "guardian_name";
    static final String GUARDIAN_RELATION = "guardian_relation";
    static final String GUARDIAN_ID = "guardian_id";

    /** Every one of these, or there is no pupil to speak of. */
    static final List<String> NEEDED = List.of(
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
}
