package org.aidroll.api.report;

import java.util.List;
import java.util.Set;
import org.aidroll.api.AidRun;
import org.apiguardian.api.API;

/**
 * Compares a run with an earlier one: who is new, who left, who moved school, who came of age, whom lists name anew or no
 * more, and the consequence for tier and money.
 *
 * <p>A pupil is one by the key. What of a list's rows changed, whoever they name, {@code ListComparison} says.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface RunComparison {
    /** Of full age (18 周岁): Civil Code (2020), article 17. */
    int FULL_AGE = 18;

    /**
     * The run as it is kept to be compared with later ones.
     *
     * @throws IllegalArgumentException if its stages are of different pupils
     */
    KeptRun keep(AidRun run);

    /**
     * One line for each pupil about whom anything changed, by key; none for two runs that are alike.
     *
     * @param before the earlier run
     * @param after the later one
     * @param ages the whole years at which somebody comes of age, such as {@link #FULL_AGE}
     * @throws IllegalArgumentException if the facts of the earlier run were taken on a later day
     */
    List<RunChange> changes(KeptRun before, KeptRun after, Set<Integer> ages);

    /** The same for two runs at hand, and full age. */
    default List<RunChange> changes(AidRun before, AidRun after) {
        return changes(keep(before), keep(after), Set.of(FULL_AGE));
    }
}
