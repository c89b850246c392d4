package org.aidroll.sis.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.MatchedLists;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.home.HomeLists;
import org.aidroll.sis.home.ListUpload;
import org.aidroll.sis.home.ResultFiles;
import org.aidroll.sis.imports.ImportResult.Ending;
import org.aidroll.sis.log.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an import does. A trial is the same work to the letter, and ends before the one step by which a list takes the
 * place of the one before; so whatever ends an import before that step leaves nothing half done.
 */
public final class ListImport {
    private static final Logger LOG = LoggerFactory.getLogger(ListImport.class);

    private final Place place;
    private final ColumnMemory memory;
    private final Comparing comparing;

    /** Where lists stand, and what is known of them now. */
    public interface Place {
        /** The folder for what imports give back. */
        Path results();

        /** By which decisions are made. */
        PolicyPack pack();

        /** What says findings in that language, where the host has no words of its own. */
        default Explainer explainer(Locale locale) {
            return AidEngines.explainer(pack(), locale);
        }

        /** What matches lists to the roll, and keeps the links. */
        RegistryImport matching();

        /** What the last import said. */
        Optional<RegistryImport.Report> report();

        /** Does that while nobody else imports, and takes what it gives for the last import's report. */
        RegistryImport.Report replace(Supplier<RegistryImport.Report> work);

        /** Files of that list were written by us: nobody has to read the folder for them again. */
        void written(String list);

        /** What was written could not be used: the folder is to be read again. */
        void readAgain();

        /** Lists or links are not what they were. */
        void changed();
    }

    /**
     * What somebody asked for.
     *
     * @param upload the list
     * @param columns how the columns are read, as a person says; empty where nobody said anything
     * @param locale the language of the files it gives back
     */
    record Order(ListUpload upload, Map<String, String> columns, Locale locale) {}

    /** Says that the list stands in its place, and its links could not be kept. */
    private static final class NotKeptException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotKeptException(RuntimeException cause) {
            super(cause);
        }
    }

    /** An import that works in that place. */
    public ListImport(Place place, ColumnMemory memory, Comparing comparing) {
        this.place = place;
        this.memory = memory;
        this.comparing = comparing;
    }

    ImportJobs.Work of(Order order) {
        return new ImportJobs.Work() {
            @Override
            public ImportResult run(ImportJob job) {
                return ListImport.this.run(job, order);
            }

            @Override
            public void discard() {
                order.upload().close();
            }
        };
    }

    private ImportResult run(ImportJob job, Order order) {
        ResultFiles files = null;
        ImportResult result = null;
        try (var upload = order.upload()) {
            job.enter(ImportPhase.READING, 0);
            files = ResultFiles.begin(place.results());
            String before = upload.digestBefore();
            var columns = memory.settle(upload, order.columns());
            Outcome<Registry> list = upload.read(job::goesOn);
            job.rows(list.rows());
            var draft = new Draft(
                    upload.file(), columns, list, place.pack(), order.locale(), place.explainer(order.locale()), files);
            result = HomeLists.isWhole(list) ? whole(job, upload, before, draft) : draft.result(Ending.UNUSABLE);
            return result;
        } finally {
            if (result == null && files != null) {
                files.close();
            }
        }
    }

    private ImportResult whole(ImportJob job, ListUpload upload, String before, Draft draft) {
        boolean unchanged = !before.isEmpty() && before.equals(upload.digest());
        if (job.trial()) {
            match(job, upload, draft);
            return draft.result(unchanged ? Ending.UNCHANGED : Ending.TRIED);
        }
        Ending ending = unchanged ? Ending.UNCHANGED : Ending.PUT_IN;
        try {
            place.replace(() -> {
                MatchedLists matched = match(job, upload, draft);
                if (!upload.digestBefore().equals(before)) {
                    throw new ImportJobs.MeanwhileException();
                }
                job.enter(ImportPhase.KEEPING, 0);
                if (!unchanged) {
                    upload.make();
                    place.written(draft.name());
                }
                return keep(matched);
            });
        } catch (NotKeptException notKept) {
            LOG.error("AidRoll: links of the list {} were not kept: {}", draft.name(), Trace.of(notKept));
            ending = Ending.NOT_MATCHED;
            place.readAgain();
        }
        memory.remember(draft.columns(), job.maker());
        place.changed();
        return draft.result(ending);
    }

    private RegistryImport.Report keep(MatchedLists matched) {
        try {
            return place.matching().keep(matched);
        } catch (RuntimeException failed) {
            throw new NotKeptException(failed);
        }
    }

    /** All lists with this one among them, matched; and what is different then. */
    private MatchedLists match(ImportJob job, ListUpload upload, Draft draft) {
        HomeLists.Found lists = upload.withOthers(draft.list());
        job.enter(
                ImportPhase.MATCHING,
                lists.registries().stream()
                        .mapToInt(registry -> registry.records().size())
                        .sum());
        MatchedLists matched = place.matching().match(lists, job::rows);
        job.enter(ImportPhase.COMPARING, 0);
        List<Registry> known =
                place.report().map(RegistryImport.Report::registries).orElse(List.of());
        draft.take(
                matched,
                comparing.of(
                        known.stream()
                                .filter(registry -> registry.source().name().equals(draft.name()))
                                .findFirst()
                                .orElse(null),
                        draft.list().value().orElseThrow(),
                        matched));
        return matched;
    }
}
