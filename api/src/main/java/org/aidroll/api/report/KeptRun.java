package org.aidroll.api.report;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A run as it is kept to be compared with later ones.
 *
 * @param assessmentDate the day on which its facts were taken
 * @param pupils one standing for each pupil of its roll, in any order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record KeptRun(LocalDate assessmentDate, List<PupilStanding> pupils) {

    /** @throws IllegalArgumentException if two standings are of one pupil */
    public KeptRun {
        pupils = List.copyOf(pupils);
        long keys = pupils.stream().map(PupilStanding::student).distinct().count();
        if (keys != pupils.size()) {
            throw new IllegalArgumentException(
                    pupils.size() + " standings of " + keys + " pupils\nMaybe two runs were put together");
        }
    }

    @Override
    public String toString() {
        return "KeptRun[" + assessmentDate + ", " + pupils.size() + " pupils]";
    }
}
