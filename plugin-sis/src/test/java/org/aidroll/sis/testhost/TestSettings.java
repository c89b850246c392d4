package org.aidroll.sis.testhost;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.aidroll.sis.settings.Settings;

/** Settings of one test, and of nothing else. */
public final class TestSettings {
    private TestSettings() {}

    /** The settings of these values. */
    public static Settings of(Map<String, String> values) {
        return new Settings(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build());
    }

    /** The settings of these names and values, one after the other. */
    public static Settings of(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return of(values);
    }
}
