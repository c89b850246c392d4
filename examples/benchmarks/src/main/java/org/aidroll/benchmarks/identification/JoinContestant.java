package org.aidroll.benchmarks.identification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;

/** What an office does in a database: one join after another, each on a key that is unique on both sides. H2 in memory. */
final class JoinContestant implements LinkTask.Contestant {
    private static final List<String> KEYS = List.of(
            "id",
            "name, birth, sex",
            "name, head_id",
            "birth, sex, head_id",
            "name, head_name",
            "name, first_of_id",
            "name, last_of_id");

    @Override
    public Map<Integer, String> link(LinkTask task) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:race");
        Map<Integer, String> links = new HashMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("roll", "list")) {
                statement.execute("create table " + table + " (ref varchar primary key, id varchar, name varchar,"
                        + " birth varchar, sex varchar, head_name varchar, head_id varchar,"
                        + " first_of_id varchar as substring(id, 1, 14), last_of_id varchar as substring(id, 7))");
            }
            fill(connection, "roll", task.roll());
            fill(connection, "list", task.list());
            for (String key : KEYS) {
                // Without an index H2 joins row by row.
                for (String table : List.of("roll", "list")) {
                    statement.execute("create table unique_" + table + " as " + unique(table, key));
                }
                statement.execute("create index of_key on unique_roll (" + key + ")");
                try (ResultSet found = statement.executeQuery(
                        "select l.one, r.one from unique_list l join unique_roll r using (" + key + ")")) {
                    while (found.next()) {
                        links.putIfAbsent(Integer.valueOf(found.getString(1)), found.getString(2));
                    }
                }
                statement.execute("drop table unique_roll, unique_list");
            }
        }
        return links;
    }

    private static String unique(String table, String key) {
        String filled = key.replace(", ", " <> '' and ") + " <> ''";
        return "select min(ref) one, " + key + " from " + table + " where " + filled + " group by " + key
                + " having count(*) = 1";
    }

    private static void fill(Connection connection, String table, List<LinkTask.Fields> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table
                + " (ref, id, name, birth, sex, head_name, head_id) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (LinkTask.Fields fields : all) {
                List<String> values = List.of(
                        fields.key(),
                        fields.id(),
                        fields.name(),
                        fields.birth(),
                        fields.sex(),
                        fields.headName(),
                        fields.headId());
                for (int i = 0; i < values.size(); i++) {
                    insert.setString(i + 1, values.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
