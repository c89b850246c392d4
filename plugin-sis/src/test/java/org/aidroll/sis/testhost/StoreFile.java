package org.aidroll.sis.testhost;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The file of a store, as somebody finds it who is not the store. */
public final class StoreFile {
    private StoreFile() {}

    /** Does what an older or newer program, or a crash, left behind. */
    public static void behindItsBack(Path home, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("store/aidroll") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "aidroll",
                        "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
