package cn.example.roll.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dictionary, read backwards: the sheets have labels, the tables keep codes. */
record Codes(Map<List<String>, String> byTypeAndLabel) {

    static Codes store(Connection connection) throws SQLException {
        Map<List<String>, String> codes = new HashMap<>();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into t_dict (type, code, label) values (?, ?, ?)")) {
            for (CsvTable.Row row : CsvTable.read("dictionary.csv")) {
                insert.setString(1, row.text("type"));
                insert.setString(2, row.text("code"));
                insert.setString(3, row.text("label"));
                insert.addBatch();
                codes.put(List.of(row.text("type"), row.text("label")), row.text("code"));
            }
            insert.executeBatch();
        }
        return new Codes(Map.copyOf(codes));
    }

    String of(String type, String label) {
        String code = byTypeAndLabel.get(List.of(type, label));
        if (code == null) {
            throw new IllegalArgumentException("The dictionary " + type + " has no " + label + ".");
        }
        return code;
    }
}
