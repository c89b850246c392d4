package org.aidroll.sis.settings;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.aidroll.api.finding.AidException;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Builds the settings from, strongest first: system properties, environment, the host's own MicroProfile Config where it
 * has one, {@code aidroll.properties} in {@code aidroll.home} (UTF-8).
 *
 * <p>The sources are named one by one and none is discovered: discovery would see, and disturb, what belongs to the
 * host.
 */
public final class SettingsReader {
    /** The file in {@code aidroll.home}. */
    public static final String FILE = "aidroll.properties";

    private static final int BELOW_ENVIRONMENT = 200;
    private static final int LOWEST = 100;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private SettingsReader() {}

    /**
     * The settings for this home.
     *
     * @param home the folder of the plugin, or null where none is named
     * @throws AidException if the file is there and cannot be read
     */
    public static Settings read(@Nullable Path home) {
        var builder = new SmallRyeConfigBuilder().addSystemSources();
        HostConfig.find().ifPresent(host -> builder.withSources(new HostConfigSource(host, BELOW_ENVIRONMENT)));
        if (home != null && Files.exists(home.resolve(FILE))) {
            builder.withSources(file(home.resolve(FILE)));
        }
        return new Settings(builder.build());
    }

    private static ConfigSource file(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new AidException(
                    "settings file " + file.getFileName() + " cannot be read: " + unreadable.getMessage()
                            + "\nMaybe save it as UTF-8",
                    unreadable);
        }
        Map<String, String> values = new HashMap<>();
        properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
        return new PropertiesConfigSource(values, FILE, LOWEST);
    }

    /** Editors on Windows begin a UTF-8 file with one; it would hide the first setting. */
    static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
