package org.aidroll.sis.verify;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        if (arguments.length == 0 || !StoreConnection.isThere(arguments[0])) {
            out.println(StoreConnection.NONE);
            return UNREADABLE;
        }
        List<AuditEntry> entries;
        try (Connection connection = StoreConnection.open(arguments[0])) {
            entries = read(connection);
        } catch (SQLException refused) {
            out.println(StoreConnection.refused(refused));
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
