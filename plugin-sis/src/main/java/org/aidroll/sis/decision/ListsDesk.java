package org.aidroll.sis.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aidroll.sis.store.KeptList;

/**
 * What a person who puts in lists works with. What may not be there yet comes as a supplier that throws why not.
 *
 * @param folder the folder of the departments' lists
 * @param importing what matches a list to the roll
 * @param kept the lists that links are kept of
 * @param report what the last import said; empty where none has come to its end yet
 * @param readAgain reads all lists again; true when what was linked is what the folder has now
 * @param megabytes how large a list may be
 */
public record ListsDesk(
        Supplier<Path> folder,
        Supplier<RegistryImport> importing,
        Supplier<List<KeptList>> kept,
        Supplier<Optional<RegistryImport.Report>> report,
        BooleanSupplier readAgain,
        int megabytes) {

    /** What an import of that list would do. */
    public ListUpload.Look look(ListUpload upload) {
        RegistryImport matching = importing.get();
        return OwnThread.call(() -> upload.look(matching));
    }

    /** Puts that list in, and reads all lists again; true when what was linked is what the folder has now. */
    public boolean make(ListUpload upload) {
        upload.make();
        return OwnThread.call(readAgain::getAsBoolean);
    }
}
