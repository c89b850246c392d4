package org.aidroll.api.report;

import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.apiguardian.api.API;

/** Writes down who had which aid (A14). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MainLedger {

    /**
     * One line for each pupil of the roll and benefit that is due above 0 or was paid, by pupil and benefit in the
     * pack's order. Ceilings of loans stand in it where a loan was paid.
     *
     * <p>The snapshot has {@code name}, {@code id} (masked), {@code birth}, {@code school}, {@code schoolName},
     * {@code stage}, {@code grade}, {@code class}, {@code boarding}, {@code status}, {@code assessed} (the day of the
     * facts), {@code categories} (each with {@code category}, {@code list}, {@code row}, {@code valid}),
     * {@code household} ({@code list}, {@code row}, {@code number}, {@code relation}, {@code members}: rows of the list
     * for that household) and {@code guardians} (their relations); what is not known is left out.
     */
    List<MainLedgerLine> lines(AidRequest request, AidRun run);
}
