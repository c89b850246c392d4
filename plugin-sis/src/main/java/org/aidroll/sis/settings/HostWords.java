package org.aidroll.sis.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/**
 * Words of the host in the place of ours, from {@code messages_zh_CN.properties} and {@code messages_en.properties} in
 * {@code aidroll.home} (UTF-8): by the keys of our own bundles what the server says, behind {@code panel.} what the panel
 * itself says in the browser, behind {@code roster.}, {@code statistics.}, {@code review.}, {@code lists.}, {@code
 * access-log.} and {@code settings.} what those pages do.
 *
 * @param chinese by key, what is said in Chinese
 * @param english the same in English
 */
public record HostWords(Map<String, String> chinese, Map<String, String> english) {
    private static final String PANEL = "panel";
    /** The pages that say something themselves; none of them is the first word of one of our keys. */
    private static final Set<String> PAGES =
            Set.of("roster", "statistics", "review", "lists", "access-log", "settings");

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
        Map<String, String> sentences = new TreeMap<>(of(locale));
        sentences.keySet().removeIf(key -> PANEL.equals(page(key)) || PAGES.contains(page(key)));
        return sentences;
    }

    /**
     * What the browser itself says otherwise in that language: the panel's by the names of its messages, those of a page
     * behind the page's name.
     */
    public Map<String, String> labels(Locale locale) {
        Map<String, String> labels = new TreeMap<>();
        of(locale).forEach((key, text) -> {
            if (PANEL.equals(page(key))) {
                labels.put(key.substring(PANEL.length() + 1), text);
            } else if (PAGES.contains(page(key))) {
                labels.put(key, text);
            }
        });
        return labels;
    }

    private Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }

    /** What stands before the first dot. */
    private static String page(String key) {
        return key.substring(0, Math.max(key.indexOf('.'), 0));
    }
}
