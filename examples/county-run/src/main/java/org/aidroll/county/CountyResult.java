package org.aidroll.county;

import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.api.report.MainLedgerLine;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.api.report.StatisticsLine;

/**
 * All that a run of a county gives.
 *
 * @param settings what {@code county.yaml} says
 * @param input what the folder holds
 * @param request what the engine worked on
 * @param run what it gave
 * @param unaided the unaided ledger
 * @param mainLedger the main ledger
 * @param statistics the statistics
 * @param indicators the four indicators
 * @param rosters the payment rosters
 * @param eFiles what is said of the e-files
 * @param errorRates the schools' error rates
 * @param visits what visits say, and whom to visit
 * @param findings everything found, each once
 */
record CountyResult(
        CountySettings settings,
        CountyInput input,
        AidRequest request,
        AidRun run,
        List<UnaidedCase> unaided,
        List<MainLedgerLine> mainLedger,
        List<StatisticsLine> statistics,
        FourIndicators indicators,
        List<PaymentRoster> rosters,
        EFileValidation eFiles,
        SchoolScores errorRates,
        CountyVisits visits,
        List<Finding> findings) {}
