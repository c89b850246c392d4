package org.aidroll.sis.store.migration;

import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Gives connections to the store's database. */
public interface Connections {

    /**
     * What {@code work} makes of a connection of its own, which is in no transaction before and afterwards. Work inside
     * work has another connection.
     */
    <T> T with(Function<Handle, T> work) throws SQLException;
}
