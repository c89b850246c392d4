package org.aidroll.sis.store.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One step of the schema.
 *
 * @param version from 1, and never given twice
 * @param name the file's name in this package
 */
record Migration(int version, String name) {

    /** Every step, in order; a step that was released is never changed. */
    static final List<Migration> ALL = List.of(
            new Migration(1, "V1__lists_links_decisions.sql"),
            new Migration(2, "V2__list_digest.sql"),
            new Migration(3, "V3__link_score.sql"),
            new Migration(4, "V4__rulings.sql"),
            new Migration(5, "V5__audit.sql"),
            new Migration(6, "V6__servers_and_keys.sql"),
            new Migration(7, "V7__documents.sql"),
            new Migration(8, "V8__asserted_categories.sql"),
            new Migration(9, "V9__list_columns.sql"),
            new Migration(10, "V10__leader_and_erasures.sql"),
            new Migration(11, "V11__document_keys.sql"),
            new Migration(12, "V12__audit_roots_and_backups.sql"),
            new Migration(13, "V13__rosters.sql"));

    /** The version that this program brings a schema to. */
    static int newest() {
        return ALL.get(ALL.size() - 1).version();
    }

    String sql() {
        try (InputStream in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("migration " + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("migration " + name + " cannot be read", unreadable);
        }
    }
}
