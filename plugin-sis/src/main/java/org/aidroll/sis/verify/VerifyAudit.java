package org.aidroll.sis.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -cp aidroll-plugin-sis-VERSION-all.jar org.aidroll.sis.verify.VerifyAudit HOME [--key FILE …] [HEAD …]}: reads
 * the audit log of the store under {@code aidroll.home}, with the server stopped or from a copy, and says whether its chain is
 * whole, whether each day that has ended is what was signed, and whether it still has each head that was written down before.
 * A FILE has the public key that an auditor keeps: then no key counts that stands in the store itself. Where the store is in
 * the host's database, {@code jdbc:…} stands in the place of the home, its driver is on the class path, and the environment
 * has {@code AIDROLL_DB_USER} and {@code AIDROLL_DB_PASSWORD}. Leaves with 0 where all holds, 1 where not, 2 where it cannot
 * be read. Nothing is changed.
 */
public final class VerifyAudit {
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;
    private static final String KEY = "--key";

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
        List<RootKey> given = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            if (!arguments[i].equals(KEY)) {
                heads.add(arguments[i]);
            } else if (++i == arguments.length || !read(arguments[i], given)) {
                out.println("no public key there\nMaybe name a file such as audit-public.pem after " + KEY);
                return UNREADABLE;
            }
        }
        try (Connection connection = StoreConnection.open(arguments[0])) {
            return say(StoredLog.read(connection), given, heads, out);
        } catch (SQLException refused) {
            out.println(StoreConnection.refused(refused));
            return UNREADABLE;
        }
    }

    private static boolean read(String file, List<RootKey> keys) {
        try {
            return keys.addAll(RootKey.ofPem(Files.readString(Path.of(file))));
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    private static int say(StoredLog log, List<RootKey> given, List<String> heads, PrintStream out) {
        boolean unsigned = given.isEmpty() && log.isUnsigned();
        Optional<String> problem = AuditChain.problem(log.entries())
                .or(() -> lacking(log, heads))
                .or(() -> unsigned
                        ? Optional.empty()
                        : AuditRoots.problem(log.entries(), log.roots(), given.isEmpty() ? log.keys() : given));
        if (problem.isPresent()) {
            out.println("BROKEN: " + problem.get());
            return BROKEN;
        }
        out.println("whole: " + log.entries().size() + " entries, head " + AuditChain.head(log.entries()));
        out.println("roots: " + (unsigned ? "none, as no key of this store signs" : signed(log, given)));
        late(log).ifPresent(out::println);
        return 0;
    }

    private static Optional<String> lacking(StoredLog log, List<String> heads) {
        return heads.stream()
                .filter(head -> !AuditChain.contains(log.entries(), head))
                .findFirst()
                .map(head -> "the chain does not have " + head + ": entries were taken away or made anew");
    }

    private static String signed(StoredLog log, List<RootKey> given) {
        List<AuditRoot> roots = log.roots();
        if (roots.isEmpty()) {
            return "none, as no day has ended since the first entry"
                    + log.entries().stream()
                            .findFirst()
                            .map(first -> ", " + AuditRoot.dayOf(first.at()))
                            .orElse("");
        }
        String days = roots.size() + (roots.size() == 1 ? " day, " : " days, the last ")
                + roots.get(roots.size() - 1).day() + ", signed by the key ";
        return given.isEmpty()
                ? days + "that the store itself names" + "\nMaybe give the public key that is kept elsewhere: " + KEY
                        + " audit-public.pem"
                : days + "given";
    }

    private static Optional<String> late(StoredLog log) {
        List<AuditRoot> late = AuditRoots.late(log.entries(), log.roots());
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "late: " + late.size() + " of them, from " + late.get(0).day() + " to "
                                + late.get(late.size() - 1).day() + ", signed as late as "
                                + late.stream()
                                        .map(AuditRoot::signedAt)
                                        .max(String::compareTo)
                                        .orElse("")
                                + ": what was done to these days before is not found"
                                + "\nMaybe the program was upgraded then; else ask why");
    }
}
