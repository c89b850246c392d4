package org.aidroll.sis.web.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.report.RunChange;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.imports.DifferenceWords;
import org.aidroll.sis.imports.ImportResult;
import org.aidroll.sis.imports.ListDifference;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.tabular.RegistryFile;
import org.jspecify.annotations.Nullable;

/** Puts what came of an import into the words of one language, for one person. */
final class ImportWriter {
    private final ListsWriter lists;
    private final DifferenceWords words;
    private final Predicate<Student> seen;

    /**
     * A writer for one person.
     *
     * @param seen which pupils the person may see
     */
    ImportWriter(PolicyPack pack, Locale locale, HostWords own, Predicate<Student> seen) {
        this.lists = new ListsWriter(pack, locale, own);
        this.words = new DifferenceWords(pack, locale);
        this.seen = seen;
    }

    ImportView.ResultView result(ImportResult result, boolean mayExport) {
        var counts = result.counts();
        return new ImportView.ResultView(
                result.ending().name(),
                counts.rows(),
                counts.linked(),
                counts.inReview(),
                counts.unmatched(),
                counts.notTaken(),
                counts.toCorrect(),
                result.columns(),
                RegistryFile.fields(),
                result.asLastTime(),
                lists.findings(result.findings()),
                difference(result.difference()),
                mayExport);
    }

    private ImportView.@Nullable DifferenceView difference(@Nullable ListDifference difference) {
        return difference == null
                ? null
                : new ImportView.DifferenceView(
                        difference.first(),
                        difference.added(),
                        difference.gone(),
                        difference.changed(),
                        difference.pupils(),
                        difference.more().yuan(),
                        difference.less().yuan(),
                        difference.all(),
                        difference.lines().stream().map(this::line).toList());
    }

    private ImportView.LineView line(ListDifference.Line line) {
        Optional<RegistryRecord> row = line.row();
        Optional<Student> pupil = line.pupil().filter(seen);
        var change = line.change();
        var consequence = line.consequence();
        return new ImportView.LineView(
                change == null ? null : change.kind().name(),
                row.map(RegistryRecord::row).orElse(null),
                row.flatMap(RegistryRecord::name)
                        .or(() -> row.flatMap(RegistryRecord::headName))
                        .map(PersonName::toString)
                        .or(() -> pupil.map(student -> student.name().toString()))
                        .orElse(""),
                row.flatMap(RegistryRecord::id)
                        .or(() -> row.flatMap(RegistryRecord::headId))
                        .map(WrittenId::masked)
                        .orElse(""),
                words.fields(change),
                pupil.map(student -> student.key().value()).orElse(null),
                consequence == null || pupil.isEmpty() ? null : consequence(consequence));
    }

    private ImportView.ConsequenceView consequence(RunChange change) {
        return new ImportView.ConsequenceView(
                words.tier(change.was()),
                words.tier(change.is()),
                DifferenceWords.due(change.was()).yuan(),
                DifferenceWords.due(change.is()).yuan(),
                DifferenceWords.difference(change).yuan());
    }
}
