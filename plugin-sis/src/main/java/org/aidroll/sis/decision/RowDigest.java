package org.aidroll.sis.decision;

import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.sis.keys.KeyRing;

/**
 * By what a row is known, wherever it stands: the digest of the values by which it names people, under the store's key, so
 * that nobody can try names and numbers out against it.
 */
final class RowDigest {
    private final KeyRing keys;

    RowDigest(KeyRing keys) {
        this.keys = keys;
    }

    String of(RegistryRecord row) {
        return keys.index("row " + row.digest());
    }
}
