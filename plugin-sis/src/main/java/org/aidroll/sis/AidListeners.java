package org.aidroll.sis;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.aidroll.api.explain.Decision;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.log.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's listeners: each is told, and what one does wrong reaches neither the others nor who decided. */
final class AidListeners {
    private static final Logger LOG = LoggerFactory.getLogger(AidListeners.class);

    private final Supplier<List<AidListener>> listeners;

    /** @param listeners throws what keeps them from being found: then nobody is told */
    AidListeners(Supplier<List<AidListener>> listeners) {
        this.listeners = listeners;
    }

    void decided(Decision decision, Instant at) {
        var decided = new AidListener.Decided(decision.student(), decision.term(), decision.hash(), decision.due(), at);
        for (AidListener listener : found()) {
            try {
                listener.decided(decided);
            } catch (RuntimeException | LinkageError wrong) {
                LOG.error(
                        "AidRoll: the host's {} failed: {}", listener.getClass().getName(), Trace.of(wrong));
            }
        }
    }

    private List<AidListener> found() {
        try {
            return listeners.get();
        } catch (RuntimeException notThere) {
            return List.of(); // diagnostics says why
        }
    }
}
