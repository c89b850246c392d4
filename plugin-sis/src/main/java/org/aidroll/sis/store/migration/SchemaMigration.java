package org.aidroll.sis.store.migration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.aidroll.api.finding.AidException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings the plugin's own tables to the version of this program; refuses a newer schema. */
public final class SchemaMigration {
    private static final String HISTORY = "CREATE TABLE IF NOT EXISTS aid_schema ("
            + "version INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, applied_at TIMESTAMP NOT NULL)";

    private SchemaMigration() {}

    /**
     * Applies every step that is not applied yet, each with its entry in the history. A database may end a transaction
     * at each CREATE, so a step that was broken off is applied again, and every statement of it bears that.
     *
     * @throws AidException if the schema is newer than this program
     */
    public static void migrate(Jdbi jdbi, Instant now) {
        jdbi.useHandle(handle -> handle.execute(HISTORY));
        int present = jdbi.withHandle(SchemaMigration::version);
        if (present > Migration.newest()) {
            throw new AidException("the store has schema version " + present + ", this program knows up to "
                    + Migration.newest() + "\nMaybe put back the newer jar that wrote it");
        }
        for (Migration migration : Migration.ALL) {
            if (migration.version() > present) {
                jdbi.useTransaction(handle -> apply(handle, migration, now));
            }
        }
    }

    /** The version of the schema; 0 before the first step. */
    public static int version(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(version), 0) FROM aid_schema")
                .mapTo(Integer.class)
                .one();
    }

    private static void apply(Handle handle, Migration migration, Instant now) {
        handle.createScript(migration.sql()).execute();
        handle.createUpdate("INSERT INTO aid_schema (version, name, applied_at) VALUES (:version, :name, :at)")
                .bind("version", migration.version())
                .bind("name", migration.name())
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }
}
