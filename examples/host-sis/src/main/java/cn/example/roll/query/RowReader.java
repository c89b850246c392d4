package cn.example.roll.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row on which the result stands. */
@FunctionalInterface
public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}
