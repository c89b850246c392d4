package org.aidroll.sis.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.home.ListUpload;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.store.KeptList;

/**
 * What a person who puts in lists works with. What may not be there yet comes as a supplier that throws why not.
 *
 * @param folder the folder of the departments' lists
 * @param kept the lists that links are kept of
 * @param report what the last import said; empty where none has come to its end yet
 * @param jobs the imports that run
 * @param importing what an import does
 * @param megabytes how large a list may be
 */
public record ListsDesk(
        Supplier<Path> folder,
        Supplier<List<KeptList>> kept,
        Supplier<Optional<RegistryImport.Report>> report,
        ImportJobs jobs,
        ListImport importing,
        int megabytes) {

    /**
     * Begins an import of that list, which from then on belongs to it.
     *
     * @param columns how a person says the columns are read; empty where nobody said anything
     * @param locale the language of the files it gives back
     * @return empty where one of that list is running already, or too many are
     */
    public Optional<ImportJob> begin(
            ListUpload upload, Map<String, String> columns, Actor actor, boolean trial, Locale locale) {
        return jobs.begin(
                upload.name().name(), actor, trial, importing.of(new ListImport.Order(upload, columns, locale)));
    }
}
