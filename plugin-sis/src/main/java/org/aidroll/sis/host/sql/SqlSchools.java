package org.aidroll.sis.host.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.settings.Settings;

/**
 * The schools by one statement over the host's own tables, {@code aidroll.roll.schools-sql}. It gives the columns {@code
 * school_code, name, division, stages, kind}: a division of 6, 9 or 12 digits; stages as the roll writes them, separated
 * by commas or semicolons; what the codes of kinds mean is said by {@code aidroll.roll.codes.kind}.
 */
public final class SqlSchools {
    private static final List<String> COLUMNS = List.of("school_code", "name", "division", "stages", "kind");

    private final HostDatabase database;
    private final SqlStatement all;
    private final CodeTable<Stage> stages;
    private final CodeTable<SchoolKind> kinds;

    /** @throws AidException if the statement is missing, or a code has no meaning */
    public SqlSchools(HostDatabase database, Settings settings) {
        this.database = database;
        this.all = SqlStatement.of(settings, "roll.schools-sql");
        this.stages = RollRow.stages(settings);
        this.kinds = CodeTable.of(
                "kind",
                SchoolKind.class,
                Map.of(
                        "公办", SchoolKind.PUBLIC,
                        "民办", SchoolKind.PRIVATE,
                        "普惠性", SchoolKind.INCLUSIVE,
                        "普惠性民办", SchoolKind.INCLUSIVE),
                settings);
    }

    /**
     * Every school that can be read, and a finding for each that cannot.
     *
     * @throws AidException if the database refuses the statement, or a column is missing
     */
    public Outcome<List<School>> readAll() {
        List<Finding> findings = new ArrayList<>();
        return database.read(handle -> {
            all.check(handle, COLUMNS);
            List<School> schools = handle.createQuery(all.sql())
                    .map((row, context) -> schoolOrFinding(row, findings))
                    .withStream(rows -> rows.flatMap(Optional::stream).toList());
            return Outcome.of(schools, findings);
        });
    }

    private Optional<School> schoolOrFinding(ResultSet row, List<Finding> findings) throws SQLException {
        try {
            return Optional.of(school(row));
        } catch (UnreadableRow unreadable) {
            findings.add(unreadable.finding());
            return Optional.empty();
        }
    }

    private School school(ResultSet row) throws SQLException {
        Set<Stage> taught = EnumSet.noneOf(Stage.class);
        for (String stage : RollRow.present(row, "stages").split("[,;，；、\\s]+")) {
            taught.add(stages.meaning(stage));
        }
        return new School(
                RollRow.present(row, "school_code"),
                RollRow.present(row, "name"),
                division(RollRow.present(row, "division")),
                taught,
                kinds.meaning(RollRow.present(row, "kind")));
    }

    private static Division division(String code) {
        try {
            return Division.of(code);
        } catch (IllegalArgumentException notOne) {
            throw UnreadableRow.wrong("division");
        }
    }
}
