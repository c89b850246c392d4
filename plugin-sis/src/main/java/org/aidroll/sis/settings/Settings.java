package org.aidroll.sis.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.aidroll.api.finding.AidException;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** What the plugin was told: the properties {@code aidroll.*} of a MicroProfile Config. */
public final class Settings {
    /** What every property of ours begins with. */
    public static final String PREFIX = "aidroll.";

    private static final Pattern FILE = Pattern.compile("PropertiesConfigSource\\[source=(.*)]");

    private final Config config;

    /** The settings that this configuration has. */
    public Settings(Config config) {
        this.config = config;
    }

    /** The value of {@code aidroll.NAME}; empty where it is absent or blank. */
    public Optional<String> text(String name) {
        requireKnown(name);
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::trim)
                .filter(value -> !value.isEmpty());
    }

    /** A setting that the table of settings does not have could be neither documented nor found. */
    private static void requireKnown(String name) {
        if (KnownSettings.standingFor(name).isEmpty()) {
            throw new IllegalArgumentException("settings_en.properties has no " + name);
        }
    }

    /** The value of {@code aidroll.NAME}, or what holds without one. */
    public String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    /**
     * The value of {@code aidroll.NAME}.
     *
     * @throws AidException if it is absent
     */
    public String required(String name) {
        return text(name)
                .orElseThrow(() -> new AidException("setting " + PREFIX + name
                        + " is missing\nMaybe add it to aidroll.properties in aidroll.home"));
    }

    /**
     * The value of {@code aidroll.NAME} read as something.
     *
     * @throws AidException if it is there and cannot be read
     */
    public <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return text(name).map(value -> {
            try {
                return parser.apply(value);
            } catch (RuntimeException wrong) {
                throw new AidException("setting " + PREFIX + name + " = '" + value + "': " + wrong.getMessage(), wrong);
            }
        });
    }

    /** The parts of {@code aidroll.NAME} between commas; empty where it is absent. */
    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The pairs {@code key:value} of {@code aidroll.NAME} between commas.
     *
     * @throws AidException if a part is no pair, or a key stands twice
     */
    public Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : list(name)) {
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw new AidException("setting " + PREFIX + name + " has '" + pair + "'\nMaybe write code:MEANING");
            }
            String key = pair.substring(0, colon).trim();
            if (pairs.put(key, pair.substring(colon + 1).trim()) != null) {
                throw new AidException("setting " + PREFIX + name + " has '" + key + "' twice\nMaybe delete one");
            }
        }
        return pairs;
    }

    /**
     * The last parts of the names that begin with {@code aidroll.PREFIX.}, in order.
     *
     * <p>An environment variable overrides a name that another source has; it cannot add one, since its capitals do not
     * say which name was meant.
     */
    public List<String> namesBelow(String prefix) {
        String start = PREFIX + prefix + ".";
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .sorted()
                .distinct()
                .toList();
    }

    /** Every setting that somebody wrote, by name. */
    public List<StatedSetting> stated() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX))
                .distinct()
                .sorted()
                .map(config::getConfigValue)
                .filter(value -> value.getValue() != null)
                .map(value -> {
                    String name = value.getName().substring(PREFIX.length());
                    return new StatedSetting(
                            name, value.getValue(), source(value.getSourceName()), KnownSettings.standingFor(name));
                })
                .toList();
    }

    /** A source by its word, or by its file, without what a library says of how it was made. */
    private static String source(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return switch (name) {
            case "SysPropConfigSource" -> StatedSetting.SYSTEM;
            case "EnvConfigSource" -> StatedSetting.ENVIRONMENT;
            case HostConfigSource.NAME -> StatedSetting.HOST;
            default -> FILE.matcher(name).replaceFirst("$1");
        };
    }

    /**
     * Whether the plugin is on: {@code aidroll.enabled}, which is true where it is absent.
     *
     * @throws AidException if it is neither true nor false: who writes "off" means off, and is told
     */
    public boolean enabled() {
        return parsed("enabled", Settings::truth).orElse(true);
    }

    private static boolean truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new AidException("it is neither\nMaybe write true or false");
        };
    }
}
