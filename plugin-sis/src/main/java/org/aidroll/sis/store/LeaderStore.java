package org.aidroll.sis.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.jdbi.v3.core.Handle;

/**
 * Which of several servers on one store holds an office: a row with its holder and until when, renewed by who holds it and
 * taken over by another when it ran out. The servers' clocks may differ by less than that time.
 */
public final class LeaderStore {
    private final AidStore store;
    private final String office;
    private final String holder;

    /**
     * An office of this store, for this server.
     *
     * @param holder names this server, and no other
     */
    public LeaderStore(AidStore store, String office, String holder) {
        this.store = store;
        this.office = office;
        this.holder = holder;
    }

    /**
     * What the holders of an office have done.
     *
     * @param mark how far they came; empty at the beginning
     * @param turn how often they acted
     */
    public record Progress(String mark, long turn) {}

    /** Takes or renews the office; false where another server holds it. */
    public boolean hold(Instant now, Duration time) {
        Instant until = now.plus(time);
        if (renew(now, until)) {
            return true;
        }
        try {
            return progress().isEmpty() && insert(until);
        } catch (AidException refused) {
            if (progress().isPresent()) {
                return false; // another server was faster
            }
            throw refused;
        }
    }

    private boolean renew(Instant now, Instant until) {
        return store.transact(
                handle -> handle.createUpdate("UPDATE aid_leader SET holder = :holder, held_until = :until"
                                        + " WHERE name = :name AND (holder = :holder OR held_until < :now)")
                                .bind("name", office)
                                .bind("holder", holder)
                                .bind("until", utc(until))
                                .bind("now", utc(now))
                                .execute()
                        > 0);
    }

    private boolean insert(Instant until) {
        return store.transact(
                handle -> handle.createUpdate("INSERT INTO aid_leader (name, holder, held_until, mark, turn)"
                                        + " VALUES (:name, :holder, :until, '', 0)")
                                .bind("name", office)
                                .bind("holder", holder)
                                .bind("until", utc(until))
                                .execute()
                        > 0);
    }

    /** What was done so far; empty where nobody ever held the office. */
    public Optional<Progress> progress() {
        return store.transact(this::progress);
    }

    private Optional<Progress> progress(Handle handle) {
        return handle.createQuery("SELECT mark, turn FROM aid_leader WHERE name = :name")
                .bind("name", office)
                .map((row, context) -> new Progress(row.getString("mark"), row.getLong("turn")))
                .findOne();
    }

    /** Says how far this server came; without effect where it does not hold the office any more. */
    public void advance(String mark, boolean acted) {
        store.transact(handle -> handle.createUpdate("UPDATE aid_leader SET mark = :mark, turn = turn + :turns"
                        + " WHERE name = :name AND holder = :holder")
                .bind("name", office)
                .bind("holder", holder)
                .bind("mark", mark)
                .bind("turns", acted ? 1 : 0)
                .execute());
    }

    /** Gives the office up, if this server holds it: another one need not wait. */
    public void release(Instant now) {
        store.transact(handle -> handle.createUpdate(
                        "UPDATE aid_leader SET held_until = :before WHERE name = :name AND holder = :holder")
                .bind("name", office)
                .bind("holder", holder)
                .bind("before", utc(now.minusSeconds(1)))
                .execute());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
