package org.aidroll.sis.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/**
 * Words of the host in the place of ours, from {@code messages_zh_CN.properties} and {@code messages_en.properties} in
 * {@code aidroll.home} (UTF-8): by the keys of our own bundles what the server says, behind {@code panel.} what the panel
 * itself says in the browser.
 *
 * @param chinese by key, what is said in Chinese
 * @param english the same in English
 */
public record HostWords(Map<String, String> chinese, Map<String, String> english) {
    private static final String PANEL = "panel.";

    /** Copies the maps. */
    public HostWords {
        chinese = Map.copyOf(chinese);
        english = Map.copyOf(english);
    }

    /** None. */
    public static HostWords none() {
        return new HostWords(Map.of(), Map.of());
    }

    /**
     * The words in this home.
     *
     * @throws AidException if a file is there and cannot be read
     */
    public static HostWords read(@Nullable Path home) {
        return home == null
                ? none()
                : new HostWords(file(home, "messages_zh_CN.properties"), file(home, "messages_en.properties"));
    }

    private static Map<String, String> file(Path home, String name) {
        Path file = home.resolve(name);
        Map<String, String> words = new TreeMap<>();
        if (!Files.exists(file)) {
            return words;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            SettingsReader.skipByteOrderMark(reader);
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new AidException(
                    "the file " + name + " in aidroll.home cannot be read: " + unreadable.getMessage()
                            + "\nMaybe save it as UTF-8",
                    unreadable);
        }
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }

    /** What the server says otherwise in that language. */
    public Map<String, String> sentences(Locale locale) {
        return part(locale, false);
    }

    /** What the panel itself says otherwise in that language, by the names of its messages. */
    public Map<String, String> labels(Locale locale) {
        return part(locale, true);
    }

    private Map<String, String> part(Locale locale, boolean ofPanel) {
        Map<String, String> part = new TreeMap<>();
        (locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english).forEach((key, text) -> {
            if (key.startsWith(PANEL) == ofPanel) {
                part.put(ofPanel ? key.substring(PANEL.length()) : key, text);
            }
        });
        return part;
    }
}
