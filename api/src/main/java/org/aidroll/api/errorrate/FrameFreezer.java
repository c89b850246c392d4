package org.aidroll.api.errorrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/** Draws up the frames by which schools are judged. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface FrameFreezer {

    /**
     * A frame for each school of the roll, by code; an empty one for a school without such a pupil.
     *
     * <p>A pupil on the roll is in the frame of its school if the school says so, or a row of a department's list names the
     * pupil beyond doubt: whom the school left out is in it all the same. The standing on the roll does not matter.
     *
     * @param identified the roll with its links
     * @param own whom the schools told of: claims, applications, e-files, payments; who is not on the roll is passed over
     * @param month the month
     * @param frozenAt the first day on which nothing is taken in any more
     */
    List<AuditFrame> freeze(IdentifiedRoll identified, Collection<StudentKey> own, YearMonth month, LocalDate frozenAt);
}
