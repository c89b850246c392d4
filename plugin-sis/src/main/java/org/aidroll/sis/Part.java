package org.aidroll.sis;

import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.log.Trace;
import org.aidroll.sis.web.NotReadyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of the plugin that may fail to start, and may be tried again: what needs it answers "not now" until it is there,
 * and the rest goes on without it.
 *
 * @param <T> the part
 */
final class Part<T> implements Supplier<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Part.class);

    private final String name;
    private final Supplier<T> making;
    private volatile @Nullable T made;
    private volatile @Nullable String problem;

    Part(String name, Supplier<T> making) {
        this.name = name;
        this.making = making;
    }

    String name() {
        return name;
    }

    /** Makes the part if it is not there; true when it is there now. */
    synchronized boolean attempt() {
        return made != null || make();
    }

    /**
     * Makes the part anew, and puts it in the place of the one that is there; where that fails, the old one stays, and
     * the problem says why there is no newer one.
     *
     * @return whether what is there now is the new one
     */
    synchronized boolean renew() {
        return make();
    }

    /** The same, made in this way for once. */
    synchronized boolean renew(Supplier<T> otherwise) {
        return make(otherwise);
    }

    /**
     * Puts what is made in this way in the place of the one that is there. Where that fails, the old one stays, and
     * nothing else is changed: whoever asked for it is told.
     */
    synchronized T replace(Supplier<T> otherwise) {
        T next = otherwise.get();
        made = next;
        problem = null;
        return next;
    }

    private boolean make() {
        return make(making);
    }

    private boolean make(Supplier<T> making) {
        try {
            made = making.get();
            problem = null;
            return true;
        } catch (NotReadyException waiting) {
            problem = waiting.getMessage();
        } catch (AidException refused) {
            say(String.valueOf(refused.getMessage()));
        } catch (RuntimeException | LinkageError unexpected) {
            problem = unexpected.getClass().getSimpleName();
            LOG.error("AidRoll: {} failed: {}", name, Trace.of(unexpected));
        }
        return false;
    }

    private void say(String reason) {
        if (!reason.equals(problem)) {
            LOG.warn("AidRoll: {} is not available: {}", name, reason);
        }
        problem = reason;
    }

    /** The part, if it is there. */
    Optional<T> value() {
        return Optional.ofNullable(made);
    }

    /** Why it is not there; empty when it is, or was not tried yet. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * The part.
     *
     * @throws NotReadyException if it was not tried yet
     * @throws AidException with the reason, if it could not be made
     */
    @Override
    public T get() {
        T value = made;
        if (value != null) {
            return value;
        }
        String reason = problem;
        throw reason == null ? new NotReadyException(name) : new AidException(name + ": " + reason);
    }
}
