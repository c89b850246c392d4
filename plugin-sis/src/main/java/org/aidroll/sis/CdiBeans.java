package org.aidroll.sis;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.aidroll.api.finding.AidException;

/** Beans of the application's CDI container, where it has one. */
final class CdiBeans {
    private CdiBeans() {}

    /**
     * The beans of that type.
     *
     * @throws AidException if there is a container, and it cannot give one of them
     */
    static <T> List<T> of(Class<T> type) {
        CDI<Object> container;
        try {
            container = CDI.current();
        } catch (LinkageError | IllegalStateException none) {
            return List.of(); // Tomcat has not even the class, and a full server no container for this application.
        }
        try {
            return container.select(type).stream().toList();
        } catch (RuntimeException unusable) {
            throw new AidException(
                    "the host's " + type.getSimpleName() + " cannot be made: " + unusable.getMessage(), unusable);
        }
    }
}
