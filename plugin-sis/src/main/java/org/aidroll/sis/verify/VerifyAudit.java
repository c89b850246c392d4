package org.aidroll.sis.verify;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.h2.jdbcx.JdbcDataSource;

/**
 * {@code java -cp aidroll-plugin-sis-VERSION-all.jar org.aidroll.sis.verify.VerifyAudit HOME [HEAD …]}: reads the audit log
 * of the store under {@code aidroll.home}, with the server stopped or from a copy, and says whether its chain is whole, and
 * whether it still has each head that was written down before. Where the store is in the host's database, {@code
 * jdbc:…} stands in the place of the home, its driver is on the class path, and the environment has {@code AIDROLL_DB_USER}
 * and {@code AIDROLL_DB_PASSWORD}. Leaves with 0 where it is whole, 1 where not, 2 where it cannot be read. Nothing is
 * changed.
 */
public final class VerifyAudit {
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;
    private static final String ENTRIES = "SELECT entry, at, login, person, roles, action, object, previous, digest"
            + " FROM aid_audit ORDER BY entry";

    private VerifyAudit() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length == 0 || !isThere(arguments[0])) {
            out.println("no store there\nMaybe name aidroll.home, or a copy of it, that has the file"
                    + " store/aidroll.mv.db, or the address jdbc:… of the host's database");
            return UNREADABLE;
        }
        List<AuditEntry> entries;
        try (Connection connection = connect(arguments[0])) {
            entries = read(connection);
        } catch (SQLException refused) {
            out.println("the store cannot be read: SQLState " + refused.getSQLState() + ", error "
                    + refused.getErrorCode()
                    + "\nMaybe stop the server, or verify a copy; for a database, put its driver on the class path");
            return UNREADABLE;
        }
        Optional<String> problem = AuditChain.problem(entries);
        if (problem.isPresent()) {
            out.println("BROKEN: " + problem.get());
            return BROKEN;
        }
        for (int i = 1; i < arguments.length; i++) {
            if (!AuditChain.contains(entries, arguments[i])) {
                out.println(
                        "BROKEN: the chain does not have " + arguments[i] + ": entries were taken away or made anew");
                return BROKEN;
            }
        }
        out.println("whole: " + entries.size() + " entries, head " + AuditChain.head(entries));
        return 0;
    }

    private static boolean isDatabase(String place) {
        return place.startsWith("jdbc:");
    }

    private static boolean isThere(String place) {
        return isDatabase(place) || Files.isRegularFile(store(place, ".mv.db"));
    }

    private static Connection connect(String place) throws SQLException {
        return isDatabase(place) ? ofHost(place) : ofFile(store(place, ""));
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

    private static List<AuditEntry> read(Connection connection) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ENTRIES)) {
            while (row.next()) {
                entries.add(new AuditEntry(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)));
            }
        }
        return entries;
    }
}
