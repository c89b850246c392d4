package org.aidroll.sis.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.division.Division;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.School;

/** In which township and county each school lies. */
final class SchoolPlaces {
    /** All schools of no known township together. */
    static final Place UNKNOWN_TOWNSHIP = new Place(StatisticsLevel.TOWNSHIP, StatisticsLine.UNKNOWN);

    private static final String APART = StatisticsLine.UNKNOWN + " ";

    private final Map<String, Division> divisions = new HashMap<>();

    SchoolPlaces(Collection<School> schools) {
        for (School school : schools) {
            divisions.put(school.code(), school.division());
        }
    }

    /** The county of a school; {@link StatisticsLine#UNKNOWN} where it is not known. */
    Place county(String school) {
        return place(StatisticsLevel.COUNTY, school, DivisionLevel.COUNTY);
    }

    /** The township of a school; {@link StatisticsLine#UNKNOWN} where it is not known. */
    Place township(String school) {
        return place(StatisticsLevel.TOWNSHIP, school, DivisionLevel.TOWNSHIP);
    }

    /** The same with the schools of no known township apart by county: so each township lies in one county. */
    Place fineTownship(String school) {
        Place township = township(school);
        return township.isUnknown()
                ? new Place(StatisticsLevel.TOWNSHIP, APART + county(school).code())
                : township;
    }

    /** Whether it stands for the schools of one county of which no township is known. */
    static boolean isApart(Place place) {
        return place.level() == StatisticsLevel.TOWNSHIP && place.code().startsWith(APART);
    }

    /** The code of where a school lies, as finely as is known; {@link StatisticsLine#UNKNOWN} where it is not. */
    String divisionOf(String school) {
        Division division = divisions.get(school);
        return division == null ? StatisticsLine.UNKNOWN : division.code();
    }

    private Place place(StatisticsLevel level, String school, DivisionLevel division) {
        return new Place(
                level,
                Optional.ofNullable(divisions.get(school))
                        .flatMap(lies -> lies.at(division))
                        .map(Division::code)
                        .orElse(StatisticsLine.UNKNOWN));
    }
}
