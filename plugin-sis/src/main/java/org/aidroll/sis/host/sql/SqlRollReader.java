package org.aidroll.sis.host.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.settings.Settings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The roll by two statements over the host's own tables: {@code aidroll.roll.find-sql} for the pupil {@code :student},
 * {@code aidroll.roll.all-sql} for everyone. Both give the columns {@code student_key, name, sex, birth_date, id_number,
 * roll_number, school_code, stage, grade, class_name, boarding, status}.
 */
public final class SqlRollReader implements RollReader {
    private static final int FETCH_SIZE = 1000;
    private static final String FIND = "roll.find-sql";
    private static final String ALL = "roll.all-sql";

    private final HostDatabase database;
    private final RollRow row;
    private final String findSql;
    private final String allSql;

    /**
     * The reader that the settings describe.
     *
     * @throws AidException if a statement is missing
     */
    public SqlRollReader(HostDatabase database, Settings settings) {
        this.database = database;
        this.row = new RollRow(settings);
        this.findSql = settings.required(FIND);
        this.allSql = settings.required(ALL);
    }

    /**
     * Prepares both statements and looks at the columns they give.
     *
     * @throws AidException if the database refuses one, or a column is missing
     */
    public void check() {
        database.read(handle -> {
            RollColumns.check(Settings.PREFIX + FIND, labels(handle, findSql.replace(":student", "NULL")));
            RollColumns.check(Settings.PREFIX + ALL, labels(handle, allSql));
            return true;
        });
    }

    private static List<String> labels(Handle handle, String sql) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            ResultSetMetaData columns = statement.getMetaData();
            List<String> labels = new ArrayList<>();
            for (int i = 1; columns != null && i <= columns.getColumnCount(); i++) {
                labels.add(columns.getColumnLabel(i));
            }
            return labels;
        } catch (SQLException refused) {
            throw new AidException(
                    "the roll's SQL is refused by the database: " + SqlProblem.of(refused)
                            + "\nMaybe it names a table or column that is not there",
                    refused);
        }
    }

    @Override
    public Optional<Student> find(StudentKey key) {
        try {
            return database.read(handle -> handle.createQuery(findSql)
                    .bind("student", key.value())
                    .map(this::student)
                    .findFirst());
        } catch (UnreadableRow unreadable) {
            throw new AidException(unreadable.advice());
        }
    }

    private Student student(ResultSet values, StatementContext context) throws SQLException {
        return row.read(values);
    }

    @Override
    public Outcome<List<Student>> readAll() {
        List<Finding> findings = new ArrayList<>();
        List<Student> students = database.read(handle -> handle
                .createQuery(allSql)
                .setFetchSize(FETCH_SIZE)
                .map((values, context) -> studentOrFinding(values, findings))
                .stream()
                .flatMap(Optional::stream)
                .toList());
        return Outcome.of(students, findings);
    }

    private Optional<Student> studentOrFinding(ResultSet values, List<Finding> findings) throws SQLException {
        try {
            return Optional.of(row.read(values));
        } catch (UnreadableRow unreadable) {
            String key = values.getString(RollColumns.KEY);
            findings.add(unreadable.finding(key == null ? "" : key));
            return Optional.empty();
        }
    }
}
