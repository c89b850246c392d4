package org.aidroll.api.report;

import java.util.List;
import java.util.function.Predicate;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.roll.Student;
import org.apiguardian.api.API;

/** Takes the four indicators (K11). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Indicators {

    /**
     * The indicators of a run.
     *
     * <p>Pupils are of one family where the list that names them has one household for them, else where their roll names
     * a guardian of the same valid identity number; a pupil of neither is a family alone.
     *
     * @param request what the run worked on
     * @param run what it gave
     * @param unaided the cases of the unaided ledger
     */
    FourIndicators of(AidRequest request, AidRun run, List<UnaidedCase> unaided);

    /**
     * The same of some pupils, as if the others were not, such as those of one school or township. Payments to nobody on
     * the roll are of no place, so they count in none.
     *
     * @param whom which pupils are counted
     */
    FourIndicators of(AidRequest request, AidRun run, List<UnaidedCase> unaided, Predicate<? super Student> whom);
}
