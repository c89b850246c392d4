package org.aidroll.sis.home;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.registry.Registry;

/**
 * A list that was read whole, and does not stand in its place yet.
 *
 * @param registry its rows
 * @param digest SHA-256 of its files
 * @param findings what was found in it
 */
public record ReadList(Registry registry, String digest, List<Finding> findings) {

    /** Copies the findings. */
    public ReadList {
        findings = List.copyOf(findings);
    }

    /** Its name. */
    public String name() {
        return registry.source().name();
    }
}
