package org.aidroll.sis.web;

import org.aidroll.api.finding.AidException;

/** A part of the plugin is still starting: a matter of seconds, not a fault. */
public final class NotReadyException extends AidException {
    private static final long serialVersionUID = 1L;

    /** That part is not there yet. */
    public NotReadyException(String part) {
        super(part + " is not ready yet");
    }
}
