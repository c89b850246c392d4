package org.aidroll.tabular;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.aidroll.api.finding.AidException;

/** The data this package is shipped with. */
final class Resources {
    private Resources() {}

    /** @throws AidException if the resource is missing or not of that type */
    static <T> T yaml(String name, TypeReference<T> type) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AidException("resource " + name + " is missing\nMaybe the jar was repacked");
            }
            return new ObjectMapper(YamlFile.YAML).readValue(in, type);
        } catch (IOException e) {
            throw new AidException("resource " + name + " cannot be read", e);
        }
    }
}
