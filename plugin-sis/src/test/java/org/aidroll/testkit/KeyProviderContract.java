package org.aidroll.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.junit.jupiter.api.Test;

/** What every {@link KeyProvider} must do. Extend it, and JUnit runs it over yours. */
public abstract class KeyProviderContract {
    private static final int BYTES = 32;

    /** For the vendor's test class. */
    protected KeyProviderContract() {}

    /**
     * A provider over the place where keys are kept: empty at the beginning of a test, and within a test always the same
     * place, as if the server was started again.
     */
    protected abstract KeyProvider provider();

    @Test
    void a_key_has_32_bytes_that_are_not_all_alike() {
        byte[] key = provider().key("data", true);

        assertThat(key).hasSize(BYTES);
        assertThat(Arrays.equals(key, filled(key[0]))).isFalse();
    }

    private static byte[] filled(byte value) {
        var all = new byte[BYTES];
        Arrays.fill(all, value);
        return all;
    }

    @Test
    void a_key_is_the_same_at_every_start() {
        byte[] first = provider().key("data", true);

        assertThat(provider().key("data", true)).isEqualTo(first);
        assertThat(provider().key("data", false)).isEqualTo(first);
    }

    @Test
    void two_names_are_two_keys() {
        assertThat(provider().key("data", true)).isNotEqualTo(provider().key("index", true));
    }

    @Test
    void a_name_that_came_with_a_later_program_or_generation_is_a_key_as_well() {
        assertThat(provider().key("audit", true)).isNotEmpty();
        assertThat(provider().key("data-2", true)).isNotEmpty();
    }

    @Test
    void a_key_that_is_lost_is_refused_and_never_made_anew() {
        assertThatThrownBy(() -> provider().key("data", false)).isInstanceOf(AidException.class);
        assertThatThrownBy(() -> provider().key("data", false)).isInstanceOf(AidException.class);
    }

    @Test
    void one_key_that_is_there_does_not_stand_in_for_another() {
        provider().key("data", true);

        assertThatThrownBy(() -> provider().key("index", false)).isInstanceOf(AidException.class);
    }

    @Test
    void who_overwrites_the_key_in_memory_overwrites_nobody_elses() {
        KeyProvider provider = provider();
        byte[] key = provider.key("data", true);
        byte[] kept = key.clone();

        Arrays.fill(key, (byte) 0);

        assertThat(provider.key("data", true)).isEqualTo(kept);
    }

    @Test
    void a_refusal_does_not_say_the_key() {
        provider().key("data", true);

        assertThatThrownBy(() -> provider().key("index", false)).message().doesNotContainPattern("[0-9a-fA-F]{64}");
    }
}
