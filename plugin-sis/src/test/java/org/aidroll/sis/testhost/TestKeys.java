package org.aidroll.sis.testhost;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aidroll.sis.keys.KeyRing;

/** Keys that are the same at every test. */
public final class TestKeys {
    private static final int BYTES = 32;

    private TestKeys() {}

    public static KeyRing ring() {
        return KeyRing.of(
                (name, mayMake) -> Arrays.copyOf((name + " of a test").getBytes(StandardCharsets.US_ASCII), BYTES),
                true);
    }
}
