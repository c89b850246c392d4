package org.aidroll.identification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a table of characters that this package is shipped with; its notes are left out. */
final class CharacterTable {
    private CharacterTable() {}

    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(CharacterTable.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
