package cn.example.vendor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.testkit.KeyProviderContract;

class VaultKeysTest extends KeyProviderContract {
    private final Map<String, byte[]> stored = new HashMap<>();
    private final VaultKeys.Vault vault = new VaultKeys.Vault() {
        @Override
        public Optional<byte[]> read(String path) {
            return Optional.ofNullable(stored.get(path)).map(byte[]::clone);
        }

        @Override
        public byte[] create(String path, int bytes) {
            var key = new byte[bytes];
            new Random(path.hashCode()).nextBytes(key); // of a test; a vault has real chance
            stored.put(path, key);
            return key.clone();
        }
    };

    @Override
    protected KeyProvider provider() {
        return new VaultKeys(vault);
    }
}
