package org.aidroll.sis.web.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.imports.ImportJob;
import org.aidroll.tabular.ListColumn;
import org.jspecify.annotations.Nullable;

/** The JSON of one import; names and numbers of people are masked in it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportView(
        String id,
        String list,
        boolean trial,
        String by,
        boolean mine,
        String phase,
        int rows,
        @Nullable Integer total,
        @Nullable Integer percent,
        boolean cancellable,
        @Nullable String problem,
        @Nullable ResultView result) {

    static ImportView of(ImportJob job, Actor actor, @Nullable ResultView result) {
        var progress = job.progress();
        return new ImportView(
                job.id(),
                job.list(),
                job.trial(),
                job.maker().realName(),
                job.maker().id().equals(actor.id()),
                progress.phase().name(),
                progress.rows(),
                progress.total() == 0 ? null : Integer.valueOf(progress.total()),
                progress.percent().isPresent()
                        ? Integer.valueOf(progress.percent().getAsInt())
                        : null,
                job.cancellable(),
                job.problem().map(Enum::name).orElse(null),
                result);
    }

    /** What an import did, or would do. */
    record ResultView(
            String ending,
            int rows,
            int linked,
            int inReview,
            int unmatched,
            int notTaken,
            int toCorrect,
            List<ListColumn> columns,
            List<String> fields,
            boolean asLastTime,
            List<ListsView.FindingsView> findings,
            @Nullable DifferenceView difference,
            boolean mayExport) {}

    /** What is different from the list of before. */
    record DifferenceView(
            boolean first,
            int added,
            int gone,
            int changed,
            int pupils,
            String moreYuan,
            String lessYuan,
            int all,
            List<LineView> lines) {}

    /** One difference; without a key, and without what it means, where the person may not see the pupil. */
    record LineView(
            @Nullable String kind,
            @Nullable Integer row,
            String name,
            String number,
            String fields,
            @Nullable String key,
            @Nullable ConsequenceView consequence) {}

    /** What it means for a pupil. */
    record ConsequenceView(String tierBefore, String tier, String dueBefore, String due, String difference) {}
}
