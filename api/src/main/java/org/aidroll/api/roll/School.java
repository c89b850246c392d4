package org.aidroll.api.roll;

import java.util.Set;
import org.aidroll.api.division.Division;
import org.apiguardian.api.API;

/**
 * A school.
 *
 * @param code the national school code (学校标识码), 10 digits
 * @param name its name
 * @param division where it lies, as finely as is known
 * @param stages what it teaches
 * @param kind who runs it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record School(String code, String name, Division division, Set<Stage> stages, SchoolKind kind) {

    /** Copies the stages. */
    public School {
        stages = Set.copyOf(stages);
    }
}
