package org.aidroll.sis.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that says whether a copy of the keys is whole. */
class CheckKeysTest {

    @TempDir
    Path copy;

    private KeyRing ring;

    @BeforeEach
    void twoGenerations() {
        KeyRing.of(new KeyFiles(copy), 1, true);
        ring = KeyRing.of(new KeyFiles(copy), 2, true);
        new KeyFiles(copy).key("audit-2", true);
    }

    private static String check(int code, String... arguments) {
        var text = new ByteArrayOutputStream();
        assertThat(CheckKeys.run(arguments, new PrintStream(text, true, StandardCharsets.UTF_8)))
                .isEqualTo(code);
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_whole_copy_has_the_fingerprint_of_each_generation() {
        assertThat(check(0, copy.toString()))
                .isEqualTo("k1 " + ring.fingerprint(1) + "\nk2 " + ring.fingerprint(2) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "index", "index-2", "audit-2"})
    void a_key_that_is_missing_is_named(String name) throws Exception {
        Files.delete(copy.resolve(name + ".key"));

        assertThat(check(1, copy.toString())).startsWith("NOT WHOLE: the key file " + name + ".key is not in");
        assertThat(copy.resolve(name + ".key")).doesNotExist();
    }

    @Test
    void where_there_is_no_folder_it_says_what_to_name() {
        assertThat(check(1)).startsWith("no folder there\nMaybe name the copy of aidroll.home/keys");
    }
}
