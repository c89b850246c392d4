package org.aidroll.sis.testhost;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.keys.KeyRing;

/** Keys that are the same at every test. */
public final class TestKeys {
    private static final int BYTES = 32;

    private TestKeys() {}

    public static KeyRing ring() {
        return KeyRing.of(of("a test"), true);
    }

    /** The keys of that owner. */
    public static KeyProvider of(String owner) {
        return (name, mayMake) -> Arrays.copyOf((name + " of " + owner).getBytes(StandardCharsets.US_ASCII), BYTES);
    }
}
