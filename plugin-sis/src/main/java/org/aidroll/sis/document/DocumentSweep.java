package org.aidroll.sis.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.store.DocumentRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away files of which no row knows: whoever wrote them was killed before the row. It looks at the start, and then once
 * an hour.
 */
public final class DocumentSweep {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
    /** No upload takes as long: what is older and has no row was left behind. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final Clock clock;
    private Instant next = Instant.MIN;

    /** A sweep by that clock. */
    public DocumentSweep(Clock clock) {
        this.clock = clock;
    }

    /** Looks, where it is time to; gives how many files were taken away. */
    public synchronized int look(DocumentRows rows, DocumentStore files) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return 0;
        }
        next = now.plus(LONGEST_UPLOAD);
        int swept = 0;
        for (String id : files.putBefore(now.minus(LONGEST_UPLOAD))) {
            if (rows.find(id).isEmpty()) {
                files.remove(id);
                swept++;
            }
        }
        if (swept > 0) {
            LOG.info("AidRoll: {} documents of broken uploads were taken away", swept);
        }
        return swept;
    }
}
