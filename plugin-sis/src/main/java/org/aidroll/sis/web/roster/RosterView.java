package org.aidroll.sis.web.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.aidroll.sis.web.view.Choice;
import org.aidroll.sis.web.view.TermView;
import org.jspecify.annotations.Nullable;

/**
 * The roster's JSON.
 *
 * @param term the term
 * @param assessedOn the day on which the facts were taken
 * @param total how many pupils there are as asked for
 * @param from the place of the first row, from 0
 * @param dueYuan what is due to all of them
 * @param paidYuan what was paid to them, or null where no payment of the term is known
 * @param differenceYuan what was paid less what is due, of the benefits that payments name; or null
 * @param counts how many pupils of the asked schools, stage and category stand in which state
 * @param rows one page of them
 * @param others whom the text names and who is not on the roster, with the reasons
 * @param schools the schools of which the person may see a pupil
 * @param stages the stages they have
 * @param categories the categories of the pack
 * @param mayExport whether the person may take it away as a file
 * @param keptSince the first day of which a roster is kept, or null where none is
 * @param past what is to be said of a roster of before; null for the present one
 * @param changes what is different from an earlier day; null where none was asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RosterView(
        TermView term,
        String assessedOn,
        int total,
        int from,
        String dueYuan,
        @Nullable String paidYuan,
        @Nullable String differenceYuan,
        Map<String, Integer> counts,
        List<Row> rows,
        List<Other> others,
        List<Choice> schools,
        List<Choice> stages,
        List<Choice> categories,
        boolean mayExport,
        @Nullable String keptSince,
        @Nullable Past past,
        @Nullable Changes changes) {

    /**
     * What is different from an earlier day.
     *
     * @param since the earlier day, and whether there is a roster of it
     * @param came how many stand on this roster only
     * @param went how many stood on the earlier one only
     * @param amount to how many another amount is due
     * @param differenceYuan what is due by this roster less what was due by the earlier one
     * @param rows the first of them
     */
    record Changes(Past since, int came, int went, int amount, String differenceYuan, List<Change> rows) {}

    /** One pupil of whom something is different. */
    record Change(
            String kind,
            String key,
            String name,
            String school,
            String beforeYuan,
            String afterYuan,
            String differenceYuan,
            List<String> why) {}

    /**
     * A roster of before.
     *
     * @param at the day that was asked for
     * @param state whether there is one
     * @param madeOn the day on which it was made last, or null
     * @param erased how many lines say nothing any more, for who may see who saw what; else 0
     */
    record Past(String at, State state, @Nullable String madeOn, int erased) {
        /** Whether there is a roster of that day. */
        enum State {
            /** There is. */
            KEPT,
            /** None was kept yet. */
            NOT_KEPT,
            /** The day has not begun. */
            TO_COME
        }
    }

    /** One pupil. */
    record Row(
            String key,
            String name,
            String school,
            String stage,
            int grade,
            String className,
            List<String> categories,
            @Nullable String tier,
            String dueYuan,
            @Nullable String paidYuan,
            @Nullable String differenceYuan,
            List<String> states,
            List<Unaided> unaided) {}

    /** Why a protected pupil has no aid. */
    record Unaided(String category, String reason) {}

    /** A pupil who is not among those asked for: why not on the roster, or which filters keep out one who is. */
    record Other(
            String key,
            String name,
            String school,
            String stage,
            int grade,
            String className,
            List<String> reasons,
            List<String> outside) {}
}
