package org.aidroll.sis.verify;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/**
 * {@code java -cp aidroll-plugin-sis-VERSION-all.jar org.aidroll.sis.verify.VerifyAudit HOME [HEAD …]}: reads the audit log
 * of the store under {@code aidroll.home}, with the server stopped or from a copy, and says whether its chain is whole, and
 * whether it still has each head that was written down before. Leaves with 0 where it is, 1 where not, 2 where it cannot be
 * read. Nothing is changed.
 */
public final class VerifyAudit {
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private VerifyAudit() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length == 0 || !Files.isRegularFile(store(arguments[0], ".mv.db"))) {
            out.println(
                    "no store there\nMaybe name aidroll.home, or a copy of it, that has the file store/aidroll.mv.db");
            return UNREADABLE;
        }
        List<AuditEntry> entries;
        try {
            entries = read(store(arguments[0], ""));
        } catch (SQLException refused) {
            out.println("the store cannot be read: error " + refused.getErrorCode()
                    + "\nMaybe stop the server, or verify a copy");
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

    private static Path store(String home, String ending) {
        return Path.of(home, "store", "aidroll" + ending).toAbsolutePath();
    }

    private static List<AuditEntry> read(Path store) throws SQLException {
        var dataSource = new JdbcDataSource();
        dataSource.setURL(
                "jdbc:h2:file:" + store + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
        dataSource.setUser("aidroll");
        dataSource.setPassword("");
        List<AuditEntry> entries = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT entry, at, login, person, roles, action, object, previous, digest"
                                + " FROM aid_audit ORDER BY entry")) {
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
