package org.aidroll.sis.web.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.web.view.TermView;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of statistics.
 *
 * @param term the term
 * @param assessedOn the day on which aid was assessed
 * @param level the kind of the places
 * @param levels the kinds that this person may see, the largest first
 * @param scope where all pupils are that are counted, as people call it, or null for the whole roll
 * @param within what the places lie in, as people call it, or null for all
 * @param least a count below this is not shown to who may not see the pupils
 * @param partHidden whether something of the rows is not shown
 * @param rows the places
 * @param indicators of all pupils that are counted, or null where the person may not see those who left
 * @param mayExport whether the person may take them away
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatisticsView(
        TermView term,
        String assessedOn,
        String level,
        List<String> levels,
        @Nullable String scope,
        @Nullable String within,
        int least,
        boolean partHidden,
        List<Row> rows,
        @Nullable Four indicators,
        boolean mayExport) {

    /** A place and its pupils; {@code parts} by stage and category, where one place is asked for. Null: not shown. */
    record Row(
            String code,
            String name,
            @Nullable Integer students,
            @Nullable Integer aided,
            @Nullable Integer offAge,
            @Nullable String amountYuan,
            List<Part> parts) {}

    /** Pupils of a stage and category; without a category, all of the stage. */
    record Part(
            String stage,
            @Nullable String category,
            @Nullable Integer students,
            @Nullable Integer aided,
            @Nullable Integer offAge,
            @Nullable String amountYuan) {}

    /** The four indicators, null what is not shown; {@code paymentLines} is 0 where nothing is known of payments, or was paid or due here. */
    record Four(
            @Nullable Integer protectedStudents,
            @Nullable Integer unaided,
            @Nullable Integer compulsoryStudents,
            @Nullable Integer leftCompulsory,
            @Nullable Integer paymentLines,
            @Nullable Integer paymentDifferences,
            @Nullable String shortfallYuan,
            @Nullable String excessYuan,
            @Nullable Integer families) {}
}
