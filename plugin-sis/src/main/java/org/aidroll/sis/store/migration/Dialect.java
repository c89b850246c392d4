package org.aidroll.sis.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidroll.api.finding.AidException;

/**
 * The databases that the store may be in. The steps are written once, in what all of them understand but for a few words;
 * a step has no semicolon but at the end of a statement, and comments on lines of their own.
 */
public enum Dialect {
    /** The file under {@code aidroll.home}, or a host's. */
    H2("H2"),
    /** And what calls itself so, being made of it. */
    POSTGRESQL("PostgreSQL"),
    /** From 10.5 on. */
    MARIADB("MariaDB"),
    /** By the statements of MariaDB without the words it does not know; expected to work, and not tested. */
    MYSQL("MySQL");

    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S04");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern TIMESTAMP = Pattern.compile("\\bTIMESTAMP\\b(?! ')");
    private static final Pattern TEXT = Pattern.compile("\\bTEXT\\b");
    private static final Pattern IF_NOT_EXISTS = Pattern.compile("(?<=INDEX|COLUMN) IF NOT EXISTS");
    private static final int MYSQL_COLUMN_IS_THERE = 1060;
    private static final int MYSQL_INDEX_IS_THERE = 1061;

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /**
     * That of the database behind the connection.
     *
     * @throws AidException if the store cannot be in it, or would be cut short by it
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        Dialect dialect = Arrays.stream(values())
                .filter(one -> one.product.equalsIgnoreCase(product))
                .findFirst()
                .orElseThrow(() -> new AidException("the store cannot be in a database of " + product
                        + "\nMaybe name a data source of PostgreSQL, MariaDB or MySQL, or set aidroll.store=h2"));
        if (dialect.isOfMySql()) {
            refuseLenient(connection);
        }
        return dialect;
    }

    /** A MySQL that is not strict keeps the beginning of what is too long, and calls that kept. */
    private static void refuseLenient(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT @@sql_mode")) {
            String mode = row.next() ? String.valueOf(row.getString(1)).toUpperCase(Locale.ROOT) : "";
            if (!mode.contains("STRICT_")) {
                throw new AidException("the store's database would cut off what is too long: its sql_mode is not strict"
                        + "\nMaybe add sessionVariables=sql_mode='STRICT_TRANS_TABLES' to the data source's address");
            }
        }
    }

    /** The database's name as people write it. */
    public String product() {
        return product;
    }

    private boolean isOfMySql() {
        return this == MARIADB || this == MYSQL;
    }

    /** The statements of a step in the words of this database, in order. */
    List<String> statements(String script) {
        return Arrays.stream(COMMENT.matcher(script).replaceAll("").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(this::words)
                .toList();
    }

    private String words(String statement) {
        if (!isOfMySql()) {
            return statement;
        }
        // There TIMESTAMP ends in 2038 and follows the session's zone, and TEXT ends at 64 KB.
        String words = TEXT.matcher(TIMESTAMP.matcher(statement).replaceAll("DATETIME(6)"))
                .replaceAll("LONGTEXT");
        if (this == MYSQL) {
            words = IF_NOT_EXISTS.matcher(words).replaceAll("");
        }
        return words.startsWith("CREATE TABLE")
                ? words + " ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
                : words;
    }

    /** Whether the refusal says that what the statement makes is there already: a step that was broken off is repeated. */
    boolean isThereAlready(SQLException refused) {
        return this == MYSQL
                && (refused.getErrorCode() == MYSQL_COLUMN_IS_THERE || refused.getErrorCode() == MYSQL_INDEX_IS_THERE);
    }

    /** Whether the refusal says that there is no such table. */
    static boolean isNoTable(SQLException refused) {
        return NO_TABLE.contains(refused.getSQLState());
    }
}
