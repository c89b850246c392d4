package org.aidroll.tabular;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small YAML map of texts, and of maps of texts, with the line of every key. */
final class YamlFile {
    private static final int MOST_BYTES = 1 << 20;
    /** It keeps nothing in the threads of a server: they outlive the application whose classes these are. */
    static final YAMLFactory YAML = YAMLFactory.builder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What was wrong with the file, in a few words, and on which line; 0 where on none. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        Wrong(int line, String what) {
            super(what, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }

        String what() {
            return String.valueOf(getMessage());
        }
    }

    private YamlFile() {}

    static List<YamlEntry> read(Path file) throws Wrong {
        if (!Files.isRegularFile(file)) {
            throw new Wrong(0, "missing");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Wrong(0, "larger than 1 MiB");
            }
            try (JsonParser yaml = YAML.createParser(Files.readAllBytes(file))) {
                if (yaml.nextToken() != JsonToken.START_OBJECT) {
                    throw new Wrong(1, "no YAML map");
                }
                return entries(yaml, 0);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new Wrong(line, "no well-formed YAML");
        } catch (IOException e) {
            throw new Wrong(0, "cannot be read");
        } catch (RuntimeException e) {
            // The parser below makes a few of its own for hostile bytes.
            throw new Wrong(0, "no well-formed YAML");
        }
    }

    private static List<YamlEntry> entries(JsonParser yaml, int depth) throws IOException {
        List<YamlEntry> entries = new ArrayList<>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            int line = yaml.currentTokenLocation().getLineNr();
            JsonToken value = yaml.nextToken();
            if (value == JsonToken.START_OBJECT && depth == 0) {
                entries.add(new YamlEntry(key, line, null, entries(yaml, depth + 1)));
            } else if (value == null || value.isStructStart()) {
                yaml.skipChildren();
                entries.add(new YamlEntry(key, line, null, List.of()));
            } else {
                String text = value == JsonToken.VALUE_NULL ? "" : yaml.getText();
                entries.add(new YamlEntry(key, line, text, List.of()));
            }
        }
        return entries;
    }
}
