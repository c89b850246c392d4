package org.aidroll.sis.web.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.web.view.LinkView;
import org.jspecify.annotations.Nullable;

/** The JSON of the review queue; names in full, numbers masked. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewView(List<ItemView> open, int waiting, List<ItemView> decided) {

    /**
     * A row and a pupil side by side.
     *
     * @param id by which the two are known
     * @param version how often somebody decided; who decides sends it back
     * @param student the pupil's key in the host
     * @param name the pupil's name
     * @param school the school, and the class
     * @param category what the row would give
     * @param link list, rule and dates; null where a person said that nothing links the two
     * @param registry the list's name
     * @param row the line in it
     * @param lines value by value
     * @param verdict what was decided last: LINK, NO_LINK, or null
     * @param decided who decided, when and why
     */
    record ItemView(
            String id,
            int version,
            String student,
            String name,
            String school,
            String category,
            @Nullable LinkView link,
            String registry,
            int row,
            List<SideBySide.Line> lines,
            @Nullable String verdict,
            LinkView.@Nullable Decided decided) {}

    /**
     * What became of a decision.
     *
     * @param applied whether the pupil's aid follows it already; else it will in a while
     */
    record RuledView(String id, int version, String verdict, boolean applied) {}
}
