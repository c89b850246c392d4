package org.aidroll.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aidroll.api.division.Division;
import org.aidroll.api.term.SchoolTerm;
import org.jspecify.annotations.Nullable;

/** Reads {@code county.yaml}; everything wrong with it is said at once. */
final class CountySettingsReader {
    static final String FILE = "county.yaml";
    private static final int LARGEST = 1 << 16;
    private static final List<String> KEYS =
            List.of("division", "term", "assessment_date", "known_date", "policy", "quotas", "settings");

    private final List<String> problems = new ArrayList<>();
    private final JsonNode tree;

    private CountySettingsReader(JsonNode tree) {
        this.tree = tree;
    }

    static CountySettings read(Path folder) {
        Path file = folder.resolve(FILE);
        return new CountySettingsReader(tree(file)).settings();
    }

    private static JsonNode tree(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new FolderException(FILE + " is missing; it names division, term, assessment_date and policy");
            }
            if (Files.size(file) > LARGEST) {
                throw new FolderException(FILE + " has more than " + LARGEST + " bytes");
            }
            JsonNode tree = YAMLMapper.builder().build().readTree(Files.readAllBytes(file));
            if (tree == null || !tree.isObject()) {
                throw new FolderException(FILE + " has no keys; it needs division, term, assessment_date and policy");
            }
            return tree;
        } catch (IOException notYaml) {
            throw new FolderException(FILE + " is not YAML: " + firstLine(notYaml));
        }
    }

    private static String firstLine(IOException notYaml) {
        String message = String.valueOf(notYaml.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private CountySettings settings() {
        unknownKeys();
        var reader = new CountyOptionsReader(problems);
        var options = reader.read(tree);
        Division division = required("division", "a division code of 6 digits", CountySettingsReader::county);
        SchoolTerm term = required("term", "a term such as 2020-AUTUMN", SchoolTerm::parse);
        LocalDate assessed = required("assessment_date", "a date such as 2020-11-30", LocalDate::parse);
        LocalDate known = optional("known_date", "a date such as 2020-11-30", LocalDate::parse);
        List<String> policy = policy();
        if (division == null || term == null || assessed == null || !problems.isEmpty()) {
            throw new FolderException(problems);
        }
        return new CountySettings(
                division, term, assessed, known == null ? assessed : known, policy, options, reader.findings());
    }

    private static Division county(String code) {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException(code + " has not 6 digits");
        }
        return Division.of(code);
    }

    private void unknownKeys() {
        tree.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                problems.add(FILE + ": unknown key '" + key + "'; the keys are " + String.join(", ", KEYS));
            }
        });
    }

    private <T> @Nullable T required(String key, String what, Function<String, T> parser) {
        if (!tree.hasNonNull(key)) {
            problems.add(FILE + ": " + key + " is missing; it is " + what);
            return null;
        }
        return optional(key, what, parser);
    }

    private <T> @Nullable T optional(String key, String what, Function<String, T> parser) {
        if (!tree.hasNonNull(key)) {
            return null;
        }
        String text = tree.get(key).asText();
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException notOne) {
            problems.add(FILE + ": " + key + ": '" + text + "' is not " + what);
            return null;
        }
    }

    private List<String> policy() {
        List<String> packs = new ArrayList<>();
        JsonNode node = tree.get("policy");
        if (node != null && node.isArray()) {
            node.forEach(pack -> packs.add(pack.asText()));
        } else if (node != null && node.isTextual()) {
            packs.add(node.asText());
        }
        if (packs.isEmpty() || packs.stream().anyMatch(String::isBlank)) {
            problems.add(FILE + ": policy names no pack; it is a list such as [county-plan-2020]");
        }
        return packs;
    }
}
