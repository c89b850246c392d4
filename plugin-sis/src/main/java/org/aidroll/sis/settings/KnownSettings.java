package org.aidroll.sis.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every setting that there is, with what it says: the one table of which the settings page, the guide and the check of
 * names are made. {@link Settings} reads no other.
 */
public final class KnownSettings {
    private static final Map<String, String> ENGLISH = sentences("en");
    private static final Map<String, String> CHINESE = sentences("zh");
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+");
    private static final Map<String, Pattern> PATTERNS = ENGLISH.keySet().stream()
            .collect(Collectors.toMap(name -> name, KnownSettings::pattern, (a, b) -> a, LinkedHashMap::new));

    private KnownSettings() {}

    /** The names, without {@code aidroll.}, in the order in which people meet them; capitals stand for what the host names. */
    public static List<String> names() {
        return List.copyOf(ENGLISH.keySet());
    }

    /** What the setting of that name says. */
    public static String says(String name, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return (chinese ? CHINESE : ENGLISH).getOrDefault(name, "");
    }

    /** The name in the table that stands for this one, such as {@code permission.ROLE} for {@code permission.CLERK}; empty where there is none. */
    public static String standingFor(String name) {
        return PATTERNS.entrySet().stream()
                .filter(known -> known.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(PLACEHOLDER.matcher(name.replace(".", "\\.")).replaceAll(".+"));
    }

    private static Map<String, String> sentences(String language) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                inOrder.put(key.toString(), value.toString());
                return super.put(key, value);
            }
        };
        String file = "settings_" + language + ".properties";
        try (InputStream in = KnownSettings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(inOrder);
    }
}
