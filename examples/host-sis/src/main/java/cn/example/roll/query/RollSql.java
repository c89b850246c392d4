package cn.example.roll.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs selects with positional parameters; values never become part of the text. */
public final class RollSql {
    private final DataSource source;

    public RollSql(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, List<?> parameters, RowReader<T> reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            List<T> values = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("The roll's database did not answer.", e);
        }
    }

    public <T> Optional<T> first(String sql, List<?> parameters, RowReader<T> reader) {
        return list(sql, parameters, reader).stream().findFirst();
    }
}
