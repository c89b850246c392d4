package org.aidroll.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.aidroll.sis.host.DocumentStore;
import org.junit.jupiter.api.Test;

/** What every {@link DocumentStore} must do. Extend it, and JUnit runs it over yours. */
public abstract class DocumentStoreContract {
    private static final String ONE = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    /** For the vendor's test class. */
    protected DocumentStoreContract() {}

    /** The store under test, with nothing in it. */
    protected abstract DocumentStore store();

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    @Test
    void what_was_put_comes_back_byte_by_byte() {
        DocumentStore store = store();
        store.put(ONE, bytes(3_000_000));
        store.put(OTHER, bytes(1));

        assertThat(Arrays.equals(store.get(ONE).orElseThrow(), bytes(3_000_000)))
                .isTrue();
        assertThat(store.get(OTHER)).contains(bytes(1));
    }

    @Test
    void what_was_never_put_is_not_there_and_can_be_removed() {
        DocumentStore store = store();
        store.remove(ONE);

        assertThat(store.get(ONE)).isEmpty();
        assertThat(store.putBefore(Instant.now().plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void what_was_removed_is_gone_and_the_others_stay() {
        DocumentStore store = store();
        store.put(ONE, bytes(10));
        store.put(OTHER, bytes(10));
        store.remove(ONE);

        assertThat(store.get(ONE)).isEmpty();
        assertThat(store.get(OTHER)).isPresent();
    }

    @Test
    void it_says_what_was_put_before_a_moment_and_nothing_later() {
        DocumentStore store = store();
        store.put(ONE, bytes(10));

        assertThat(store.putBefore(Instant.now().plus(Duration.ofMinutes(5)))).containsExactly(ONE);
        assertThat(store.putBefore(Instant.now().minus(Duration.ofMinutes(5)))).isEmpty();
    }
}
