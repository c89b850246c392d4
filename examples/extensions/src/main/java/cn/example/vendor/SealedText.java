package cn.example.vendor;

import java.nio.charset.StandardCharsets;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stands for the vendor's own handler that seals and opens a column; the real one has a cipher and a key. */
public final class SealedText extends BaseTypeHandler<String> {
    static String seal(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String open(@Nullable String sealed) {
        return sealed == null ? null : new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, String text, JdbcType type)
            throws SQLException {
        statement.setString(index, seal(text));
    }

    @Override
    public @Nullable String getNullableResult(ResultSet row, String column) throws SQLException {
        return open(row.getString(column));
    }

    @Override
    public @Nullable String getNullableResult(ResultSet row, int column) throws SQLException {
        return open(row.getString(column));
    }

    @Override
    public @Nullable String getNullableResult(CallableStatement call, int column) throws SQLException {
        return open(call.getString(column));
    }
}
