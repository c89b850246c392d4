package org.aidroll.sis.document;

import java.nio.file.Path;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.testkit.DocumentStoreContract;
import org.junit.jupiter.api.io.TempDir;

/** The files below {@code aidroll.home/documents} keep the contract. */
class DocumentFilesTest extends DocumentStoreContract {
    @TempDir
    Path home;

    @Override
    protected DocumentStore store() {
        return new DocumentFiles(home.resolve("documents"));
    }
}
