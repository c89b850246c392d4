package org.aidroll.sis.keys;

import java.nio.file.Path;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.testkit.KeyProviderContract;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesContractTest extends KeyProviderContract {
    @TempDir
    Path home;

    @Override
    protected KeyProvider provider() {
        return new KeyFiles(home.resolve("keys"));
    }
}
