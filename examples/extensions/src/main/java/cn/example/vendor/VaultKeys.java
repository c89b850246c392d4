package cn.example.vendor;

import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;

/** Keys in the vendor's vault (密码机、密钥管理服务), never in a file beside the data. */
// tag::keys[]
public final class VaultKeys implements KeyProvider {
    private final Vault vault;

    public VaultKeys(Vault vault) {
        this.vault = vault;
    }

    /** The vault's own interface. */
    public interface Vault {
        Optional<byte[]> read(String path);

        byte[] create(String path, int bytes);
    }

    @Override
    public byte[] key(String name, boolean mayMake) {
        String path = "aidroll/" + name;
        return vault.read(path).orElseGet(() -> {
            if (!mayMake) {
                throw new AidException("the vault has no key " + path + "\nMaybe restore it from the vault's backup");
            }
            return vault.create(path, 32);
        });
    }
}
// end::keys[]
