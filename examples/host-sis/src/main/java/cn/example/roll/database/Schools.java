package cn.example.roll.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Schools by the code under which the sheets name them. */
record Schools(Map<String, Long> idByCode) {

    static Schools store(Connection connection, Codes codes) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into t_school (id, school_code, name, division, stages, kind) values (?, ?, ?, ?, ?, ?)")) {
            for (CsvTable.Row row : CsvTable.read("schools.csv")) {
                long id = ids.size() + 1L;
                String stages = Arrays.stream(row.text("学段").split(";"))
                        .map(stage -> codes.of("STAGE", stage))
                        .collect(Collectors.joining(","));
                insert.setLong(1, id);
                insert.setString(2, row.text("学校标识码"));
                insert.setString(3, row.text("学校名称"));
                insert.setString(4, row.text("行政区划"));
                insert.setString(5, stages);
                insert.setString(6, codes.of("SCHOOL_KIND", row.text("办学性质")));
                insert.addBatch();
                ids.put(row.text("学校标识码"), id);
            }
            insert.executeBatch();
        }
        return new Schools(Map.copyOf(ids));
    }

    long id(String code) {
        Long id = idByCode.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No school has the code " + code + ".");
        }
        return id;
    }
}
