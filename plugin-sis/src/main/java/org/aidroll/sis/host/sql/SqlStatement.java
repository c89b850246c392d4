package org.aidroll.sis.host.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.log.Trace;
import org.aidroll.sis.settings.Settings;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A statement that the settings give: its text, what is put into it, and the columns it must give. */
final class SqlStatement {
    private final String setting;
    private final String sql;
    private final @Nullable Pattern parameter;

    private SqlStatement(String setting, String sql, @Nullable Pattern parameter) {
        this.setting = setting;
        this.sql = sql;
        this.parameter = parameter;
    }

    /** @throws AidException if the setting is missing */
    static SqlStatement of(Settings settings, String name) {
        return new SqlStatement(Settings.PREFIX + name, settings.required(name), null);
    }

    /** @throws AidException if the setting is missing, or its statement would say the same whatever it is asked */
    static SqlStatement of(Settings settings, String name, String parameter) {
        var place = Pattern.compile(":" + parameter + "\\b");
        String sql = settings.required(name);
        if (!place.matcher(sql).find()) {
            throw new AidException("setting " + Settings.PREFIX + name + " has no :" + parameter
                    + "\nMaybe add a condition: WHERE … = :" + parameter);
        }
        return new SqlStatement(Settings.PREFIX + name, sql, place);
    }

    String sql() {
        return sql;
    }

    /**
     * Has the database prepare the statement, and looks at the columns it would give.
     *
     * @return all that it would give
     * @throws AidException if the database refuses it, or a column is missing; it names every one that is
     */
    Set<String> check(Handle handle, List<String> needed) {
        Set<String> given = labels(handle);
        List<String> missing =
                needed.stream().filter(column -> !given.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new AidException("setting " + setting + " gives no column " + String.join(", ", missing)
                    + "\nMaybe add: … AS " + missing.get(0) + " (NULL AS … where the host has none)");
        }
        return given;
    }

    private Set<String> labels(Handle handle) {
        String prepared = parameter == null ? sql : parameter.matcher(sql).replaceAll("NULL");
        try (PreparedStatement statement = handle.getConnection().prepareStatement(prepared)) {
            ResultSetMetaData columns = statement.getMetaData();
            Set<String> labels = new HashSet<>();
            for (int i = 1; columns != null && i <= columns.getColumnCount(); i++) {
                labels.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
            }
            return labels;
        } catch (SQLException refused) {
            // No cause: a driver quotes the statement.
            throw new AidException("setting " + setting + " is refused by the database: " + Trace.ofDatabase(refused)
                    + "\nMaybe it names a table or column that is not there");
        }
    }
}
