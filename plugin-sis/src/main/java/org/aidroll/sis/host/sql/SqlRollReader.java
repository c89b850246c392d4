package org.aidroll.sis.host.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollChanges;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.settings.Settings;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The roll by two statements over the host's own tables: {@code aidroll.roll.find-sql} for the pupil {@code :student},
 * {@code aidroll.roll.all-sql} for everyone, and where it is set {@code
 * aidroll.roll.changes-sql} for who changed at {@code :since} or later ({@code student_key, changed_at}). The first two give the columns {@code student_key, name, sex, birth_date, id_number,
 * roll_number, school_code, stage, grade, class_name, boarding, status}, and where the host has them {@code changed_on,
 * hukou_division, rides_bus, guardian_name, guardian_relation, guardian_id}.
 */
public final class SqlRollReader implements RollReader {
    private static final int FETCH_SIZE = 1000;

    private final HostDatabase database;
    private final RollRow row;
    private final SqlStatement find;
    private final SqlStatement all;
    private final @Nullable SqlStatement changes;

    /**
     * The reader that the settings describe.
     *
     * @throws AidException if a statement is missing, or one that finds a pupil does not ask for :student
     */
    public SqlRollReader(HostDatabase database, Settings settings) {
        this.database = database;
        this.row = new RollRow(settings);
        this.find = SqlStatement.of(settings, "roll.find-sql", "student");
        this.all = SqlStatement.of(settings, "roll.all-sql");
        this.changes = settings.text("roll.changes-sql")
                .map(set -> SqlStatement.of(settings, "roll.changes-sql", "since"))
                .orElse(null);
    }

    /**
     * Prepares both statements and looks at the columns they give.
     *
     * @throws AidException if the database refuses one, or a column is missing
     */
    public void check() {
        database.read(handle -> {
            find.check(handle, RollColumns.NEEDED);
            all.check(handle, RollColumns.NEEDED);
            if (changes != null) {
                changes.check(handle, List.of(RollColumns.KEY, RollColumns.CHANGED_AT));
            }
            return true;
        });
    }

    /**
     * {@inheritDoc} A key that the host's column cannot hold, such as a word among numbers, is nobody's; nor is one that
     * only begins like a number, though MySQL takes {@code '1abc'} for 1.
     */
    @Override
    public Optional<Student> find(StudentKey key) {
        try {
            return database.read(handle -> handle.createQuery(find.sql())
                            .bind("student", key.value())
                            .map(this::student)
                            .findFirst())
                    .filter(found -> found.key().value().equalsIgnoreCase(key.value()));
        } catch (UnreadableRow unreadable) {
            throw new AidException(unreadable.advice());
        } catch (DatabaseException refused) {
            if (refused.isAboutAValue()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Student student(ResultSet values, StatementContext context) throws SQLException {
        return row.read(values);
    }

    @Override
    public Outcome<List<Student>> readAll() {
        List<Finding> findings = new ArrayList<>();
        List<Student> students = database.read(handle -> handle.createQuery(all.sql())
                .setFetchSize(FETCH_SIZE)
                .map((values, context) -> studentOrFinding(values, findings))
                .withStream(rows -> rows.flatMap(Optional::stream).toList()));
        return Outcome.of(students, findings);
    }

    @Override
    public Optional<RollChanges> changesSince(LocalDateTime since) {
        SqlStatement statement = changes;
        if (statement == null) {
            return Optional.empty();
        }
        Set<StudentKey> students = new HashSet<>();
        LocalDateTime until =
                database.read(handle -> handle
                        .createQuery(statement.sql())
                        .bind("since", since)
                        .map((row, context) -> changed(row, students))
                        .stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(since));
        return Optional.of(new RollChanges(students, until));
    }

    /** A row without a moment counts each time. */
    private static Optional<LocalDateTime> changed(ResultSet row, Set<StudentKey> students) throws SQLException {
        String key = row.getString(RollColumns.KEY);
        if (key != null && !key.isBlank()) {
            students.add(StudentKey.of(key.trim()));
        }
        return Optional.ofNullable(row.getTimestamp(RollColumns.CHANGED_AT)).map(Timestamp::toLocalDateTime);
    }

    private Optional<Student> studentOrFinding(ResultSet values, List<Finding> findings) throws SQLException {
        try {
            return Optional.of(row.read(values));
        } catch (UnreadableRow unreadable) {
            String key = values.getString(RollColumns.KEY);
            findings.add(
                    key == null || key.isBlank()
                            ? unreadable.finding()
                            : unreadable.finding().about(key));
            return Optional.empty();
        }
    }
}
