package org.aidroll.sis.web.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.web.view.Choice;
import org.jspecify.annotations.Nullable;

/** The JSON of the page of departments' lists; sentences are whole and in the language asked for. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListsView(List<ListView> lists, List<Choice> categories, int megabytes, List<ImportView> imports) {

    /** One list: what is kept of it, and how it is now. */
    record ListView(
            String name,
            String department,
            int rows,
            long linked,
            long inReview,
            @Nullable String validFrom,
            @Nullable String validTo,
            boolean inForce,
            String importedOn,
            long ageDays,
            boolean broken,
            List<FindingsView> findings) {}

    /** What was found, the same thing in several rows told once. */
    record FindingsView(
            String code, String severity, String message, @Nullable String advice, long count, List<Integer> rows) {}
}
