package org.aidroll.sis.host.sql;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.division.Division;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Duty;
import org.aidroll.sis.host.Workplace;
import org.aidroll.sis.settings.Settings;

/**
 * What the host's own tables say of a login: {@code aidroll.identity.sql} with {@code :user} gives {@code real_name} and,
 * in as many rows as there are, {@code role} and {@code school_code}; where the host has them, {@code class_name} with
 * {@code stage} and {@code grade}, and {@code division} (any of them may be null).
 *
 * <p>A row is one duty: for the class where it names one, else for the school, else for the division (9 digits for a
 * township, 6 for a county), in the role that it names, or in every role where it names none.
 */
public final class SqlDuties {
    private static final String NAME = "real_name";
    private static final String ROLE = "role";
    private static final String SCHOOL_CODE = "school_code";
    private static final String CLASS_NAME = "class_name";
    private static final String STAGE = "stage";
    private static final String GRADE = "grade";
    private static final String DIVISION = "division";

    private final HostDatabase database;
    private final SqlStatement duties;
    private final CodeTable<Stage> stages;

    /**
     * The reader that the settings describe.
     *
     * @throws org.aidroll.api.finding.AidException if the statement is missing, or does not ask for :user
     */
    public SqlDuties(HostDatabase database, Settings settings) {
        this.database = database;
        this.duties = SqlStatement.of(settings, "identity.sql", "user");
        this.stages = RollRow.stages(settings);
    }

    /**
     * Prepares the statement and looks at the columns it gives. Who gives classes must say of which stage and grade: two
     * grades often call a class alike, and a teacher would see the pupils of both.
     *
     * @throws org.aidroll.api.finding.AidException if the database refuses it, or a column is missing
     */
    public void check() {
        database.read(handle -> {
            if (duties.check(handle, List.of(NAME, ROLE, SCHOOL_CODE)).contains(CLASS_NAME)) {
                duties.check(handle, List.of(STAGE, GRADE));
            }
            return true;
        });
    }

    /** The person of that login, as the tables are at this moment; empty where the tables do not have the login. */
    public Optional<Actor> of(String login) {
        List<Map<String, Object>> rows = database.read(handle ->
                handle.createQuery(duties.sql()).bind("user", login).mapToMap().list());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<String> roles = new HashSet<>();
        Set<Duty> found = new LinkedHashSet<>();
        for (Map<String, Object> row : rows) {
            Optional<String> role = text(row, ROLE);
            role.ifPresent(roles::add);
            workplace(row).ifPresent(place -> found.add(new Duty(role.orElse(null), place)));
        }
        return Optional.of(new Actor(login, text(rows.get(0), NAME).orElse(login), roles, List.copyOf(found)));
    }

    /** Empty where the row names none, or one that cannot be read: that is nobody's. */
    private Optional<Workplace> workplace(Map<String, Object> row) {
        try {
            Optional<String> school = text(row, SCHOOL_CODE);
            Optional<String> className = text(row, CLASS_NAME);
            if (className.isPresent()) {
                return school.map(code -> new Workplace.SchoolClass(
                        code,
                        text(row, STAGE).map(stages::meaning).orElse(null),
                        text(row, GRADE).map(Integer::valueOf).orElse(null),
                        className.get()));
            }
            return school.<Workplace>map(Workplace.School::new)
                    .or(() -> text(row, DIVISION).map(Division::of).map(Workplace.Area::new));
        } catch (UnreadableRow | IllegalArgumentException notExplained) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Map<String, Object> row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(value -> value.toString().trim())
                .filter(value -> !value.isEmpty());
    }
}
