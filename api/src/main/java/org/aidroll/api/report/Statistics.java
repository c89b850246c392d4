package org.aidroll.api.report;

import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.apiguardian.api.API;

/** Counts pupils and aid by village, school, township and county (C11). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Statistics {

    /**
     * The lines, by level, division, school, stage, and category: all pupils first, then by code. Only enrolled pupils
     * are counted. A pupil of several categories is in the line of each; so only the lines of all pupils add up.
     */
    List<StatisticsLine> lines(AidRequest request, AidRun run);
}
