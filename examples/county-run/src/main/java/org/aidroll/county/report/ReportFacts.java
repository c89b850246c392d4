package org.aidroll.county.report;

import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.division.Division;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.api.report.MainLedgerLine;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.verification.PlanEstimate;
import org.aidroll.api.verification.VisitPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the report is made of; nothing in it is worked out anew.
 *
 * @param program the program's name and edition
 * @param division the county
 * @param request what the engine worked on
 * @param run what it gave
 * @param unaided the unaided ledger
 * @param mainLedger the main ledger
 * @param statistics the statistics
 * @param indicators the four indicators
 * @param rosters the payment rosters
 * @param eFiles what is said of the e-files
 * @param errorRates the schools' error rates
 * @param corrections what is to be put right
 * @param visitPlan whom to visit, or null where no seed was announced
 * @param visitEstimate what the visits of the plan tell of all, or null where none was made
 * @param findings everything found, each once
 */
public record ReportFacts(
        String program,
        Division division,
        AidRequest request,
        AidRun run,
        List<UnaidedCase> unaided,
        List<MainLedgerLine> mainLedger,
        List<StatisticsLine> statistics,
        FourIndicators indicators,
        List<PaymentRoster> rosters,
        EFileValidation eFiles,
        List<ErrorRate> errorRates,
        List<ToCorrect> corrections,
        @Nullable VisitPlan visitPlan,
        @Nullable PlanEstimate visitEstimate,
        List<Finding> findings) {}
