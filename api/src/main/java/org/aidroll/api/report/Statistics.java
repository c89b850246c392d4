package org.aidroll.api.report;

import java.util.List;
import java.util.function.Predicate;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.roll.Student;
import org.apiguardian.api.API;

/** Counts pupils and aid by village, school, township and county (C11). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Statistics {

    /**
     * The lines, by level, division, school, stage, and category: all pupils first, then by code. Only enrolled pupils
     * are counted. A pupil of several categories is in the line of each; so only the lines of all pupils add up.
     */
    default List<StatisticsLine> lines(AidRequest request, AidRun run) {
        return lines(request, run, student -> true);
    }

    /**
     * The same of some pupils, as if the others were not: of those whom a person may see. Places have the names that they
     * have among all pupils, so that the two can be compared.
     *
     * @param whom which pupils are counted
     */
    List<StatisticsLine> lines(AidRequest request, AidRun run, Predicate<? super Student> whom);
}
