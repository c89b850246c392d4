package org.aidroll.sis.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The way of these programs to a store, to read it: {@code aidroll.home} or a copy of it, or {@code jdbc:…} of the host's
 * database with {@code AIDROLL_DB_USER} and {@code AIDROLL_DB_PASSWORD} in the environment.
 */
final class StoreConnection {
    static final String NONE = "no store there\nMaybe name aidroll.home, or a copy of it, that has the file"
            + " store/aidroll.mv.db, or the address jdbc:… of the host's database";

    private StoreConnection() {}

    static boolean isThere(String place) {
        return isDatabase(place) || Files.isRegularFile(store(place, ".mv.db"));
    }

    static Connection open(String place) throws SQLException {
        return isDatabase(place) ? ofHost(place) : ofFile(store(place, ""));
    }

    /** What is said where it cannot be read. */
    static String refused(SQLException refused) {
        return "the store cannot be read: SQLState " + refused.getSQLState() + ", error " + refused.getErrorCode()
                + "\nMaybe stop the server, or verify a copy; for a database, put its driver on the class path";
    }

    private static boolean isDatabase(String place) {
        return place.startsWith("jdbc:");
    }

    private static Connection ofHost(String address) throws SQLException {
        var access = new Properties();
        Map.of("user", "AIDROLL_DB_USER", "password", "AIDROLL_DB_PASSWORD").forEach((property, variable) -> {
            String value = System.getenv(variable);
            if (value != null) {
                access.setProperty(property, value);
            }
        });
        return DriverManager.getConnection(address, access);
    }

    private static Connection ofFile(Path store) throws SQLException {
        var dataSource = new JdbcDataSource();
        dataSource.setURL(
                "jdbc:h2:file:" + store + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
        dataSource.setUser("aidroll");
        dataSource.setPassword("");
        return dataSource.getConnection();
    }

    private static Path store(String home, String ending) {
        return Path.of(home, "store", "aidroll" + ending).toAbsolutePath();
    }
}
