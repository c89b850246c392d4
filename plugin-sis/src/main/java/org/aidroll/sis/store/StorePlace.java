package org.aidroll.sis.store;

import org.aidroll.sis.store.migration.Connections;

/** Where the store is. */
interface StorePlace extends Connections, AutoCloseable {

    /** In words, for messages: {@code the store in the host's database}. */
    String name();

    /** What may be the reason where it fails: the line that begins with Maybe. */
    String advice();

    /** Whether it is for trial: one server, one file. */
    boolean isForTrial();

    @Override
    void close();
}
