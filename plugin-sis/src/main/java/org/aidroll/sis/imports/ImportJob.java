package org.aidroll.sis.imports;

import java.time.Instant;
import java.util.Optional;
import org.aidroll.sis.host.Actor;
import org.jspecify.annotations.Nullable;

/** One import, from the moment somebody asked for it: how far it is, what came of it, and the way to stop it. */
public final class ImportJob {
    private final String id;
    private final String list;
    private final Actor maker;
    private final boolean trial;
    private final Instant begun;
    private volatile ImportProgress progress = new ImportProgress(ImportPhase.WAITING, 0, 0);
    private volatile boolean cancelled;
    private volatile @Nullable ImportResult result;
    private volatile @Nullable ImportProblem problem;
    private @Nullable Instant ended;

    /** Ends the work of an import that somebody stopped. */
    static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }

    ImportJob(String id, String list, Actor maker, boolean trial, Instant begun) {
        this.id = id;
        this.list = list;
        this.maker = maker;
        this.trial = trial;
        this.begun = begun;
    }

    /** By which its address is known; nobody can guess it. */
    public String id() {
        return id;
    }

    /** The list's name. */
    public String list() {
        return list;
    }

    /** Who asked for it. */
    public Actor maker() {
        return maker;
    }

    /** Whether nothing is to be kept whatever comes of it. */
    public boolean trial() {
        return trial;
    }

    /** When it was asked for. */
    public Instant begun() {
        return begun;
    }

    /** How far it is. */
    public ImportProgress progress() {
        return progress;
    }

    /** What came of it, when it is done. */
    public Optional<ImportResult> result() {
        return Optional.ofNullable(result);
    }

    /** Why it could not be done. */
    public Optional<ImportProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * Stops it at the next row; nothing is kept.
     *
     * @return false where it is too late: it is taking its place already, or over
     */
    public synchronized boolean cancel() {
        ImportPhase phase = progress.phase();
        if (phase == ImportPhase.KEEPING || phase.isOver()) {
            return false;
        }
        cancelled = true;
        return true;
    }

    /** Whether it can still be stopped. */
    public boolean cancellable() {
        ImportPhase phase = progress.phase();
        return !cancelled && phase != ImportPhase.KEEPING && !phase.isOver();
    }

    boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on to that phase; from {@link ImportPhase#KEEPING} on there is no way back.
     *
     * @param total how many rows there are in it; 0 where that is not known
     */
    synchronized void enter(ImportPhase phase, int total) {
        if (cancelled) {
            throw new CancelledException();
        }
        progress = new ImportProgress(phase, 0, total);
    }

    /** So many rows of this phase are done. */
    void rows(int done) {
        if (cancelled) {
            throw new CancelledException();
        }
        progress = new ImportProgress(progress.phase(), done, progress.total());
    }

    /** The same for whoever ends by itself when told to. */
    boolean goesOn(int done) {
        progress = new ImportProgress(progress.phase(), done, progress.total());
        return !cancelled;
    }

    synchronized void done(ImportResult came, Instant now) {
        result = came;
        end(ImportPhase.DONE, now);
    }

    synchronized void failed(ImportProblem why, Instant now) {
        problem = why;
        end(ImportPhase.FAILED, now);
    }

    synchronized void stopped(Instant now) {
        end(ImportPhase.CANCELLED, now);
    }

    private void end(ImportPhase phase, Instant now) {
        ended = now;
        progress = new ImportProgress(phase, progress.rows(), progress.total());
    }

    /** When it was over, if it is. */
    synchronized Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }
}
