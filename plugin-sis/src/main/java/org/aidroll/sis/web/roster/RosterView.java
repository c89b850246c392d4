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
        boolean mayExport) {

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
