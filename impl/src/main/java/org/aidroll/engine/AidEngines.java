package org.aidroll.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.AidEngine;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.DuplicateSettings;
import org.aidroll.api.efile.EFileValidator;
import org.aidroll.api.efile.NearDuplicates;
import org.aidroll.api.efile.PictureCopier;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.errorrate.ErrorRateScorer;
import org.aidroll.api.errorrate.FrameFreezer;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.Identifier;
import org.aidroll.api.identification.ListComparison;
import org.aidroll.api.ledger.LedgerPoster;
import org.aidroll.api.ledger.Reconciler;
import org.aidroll.api.ledger.UnaidedLedger;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.report.Indicators;
import org.aidroll.api.report.MainLedger;
import org.aidroll.api.report.PaymentRosters;
import org.aidroll.api.report.QuotaCheck;
import org.aidroll.api.report.RunComparison;
import org.aidroll.api.report.Statistics;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyCalculator;
import org.aidroll.api.tier.TierAssigner;
import org.aidroll.api.verification.Verifier;
import org.aidroll.api.verification.VisitEstimator;
import org.aidroll.api.verification.VisitPlanner;
import org.aidroll.efile.DefaultEFileValidator;
import org.aidroll.efile.picture.DefaultAttachmentInspector;
import org.aidroll.efile.picture.DefaultNearDuplicates;
import org.aidroll.efile.picture.DefaultPictureCopier;
import org.aidroll.errorrate.DefaultErrorRateScorer;
import org.aidroll.errorrate.DefaultFrameFreezer;
import org.aidroll.explain.BundleExplainer;
import org.aidroll.explain.DecisionDiff;
import org.aidroll.explain.DecisionHash;
import org.aidroll.explain.DecisionJson;
import org.aidroll.explain.KeptDecision;
import org.aidroll.identification.DefaultIdentifier;
import org.aidroll.identification.DefaultListComparison;
import org.aidroll.ledger.DefaultLedgerPoster;
import org.aidroll.ledger.DefaultReconciler;
import org.aidroll.ledger.DefaultUnaidedLedger;
import org.aidroll.report.DefaultIndicators;
import org.aidroll.report.DefaultMainLedger;
import org.aidroll.report.DefaultPaymentRosters;
import org.aidroll.report.DefaultQuotaCheck;
import org.aidroll.report.DefaultRunComparison;
import org.aidroll.report.DefaultStatistics;
import org.aidroll.subsidy.BatchEntitlements;
import org.aidroll.subsidy.DefaultSubsidyCalculator;
import org.aidroll.tier.CategoryTierAssigner;
import org.aidroll.verification.DefaultVerifier;
import org.aidroll.verification.DefaultVisitEstimator;
import org.aidroll.verification.DefaultVisitPlanner;
import org.apiguardian.api.API;

/** The main door: the whole engine, and each of its services alone. All are without state and safe in any thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AidEngines {
    private AidEngines() {}

    /** All stages in order. */
    public static AidEngine standard() {
        return AidEngines::run;
    }

    private static AidRun run(AidRequest request) {
        var basis = request.basis();
        var identified = identifier()
                .identify(IdentificationRequest.of(request.roll(), request.registries())
                        .withRulings(request.rulings())
                        .under(basis.pack())
                        .oldAfter(request.listAge())
                        .on(request.assessmentDate()));
        var tiers = tierAssigner()
                .assign(identified, request.applications(), request.asserted(), basis.pack(), request.assessmentDate());
        var entitlements = subsidyCalculator().calculate(tiers, basis);
        var reconciliation = reconciler(basis.pack()).reconcile(tiers, entitlements, request.payments(), basis.term());
        return new AidRun(identified, tiers, entitlements, reconciliation);
    }

    /** Stage 1. */
    public static Identifier identifier() {
        return new DefaultIdentifier();
    }

    /** Stage 1: who came into a list, who left it, from one version of it to the next. */
    public static ListComparison listComparison() {
        return new DefaultListComparison();
    }

    /** Stage 2. */
    public static TierAssigner tierAssigner() {
        return new CategoryTierAssigner();
    }

    /** Stage 3. */
    public static SubsidyCalculator subsidyCalculator() {
        return new DefaultSubsidyCalculator();
    }

    /** Stage 4: what is due against what was paid. */
    public static Reconciler reconciler(PolicyPack pack) {
        return new DefaultReconciler(pack);
    }

    /** Stage 4: what a ledger lacks. */
    public static LedgerPoster ledgerPoster(PolicyPack pack) {
        return new DefaultLedgerPoster(pack);
    }

    /** Stage 4: the protected pupils without aid, and why. */
    public static UnaidedLedger unaidedLedger(PolicyPack pack) {
        return new DefaultUnaidedLedger(pack);
    }

    /** Whether visits confirm the records of pupils (三联访). */
    public static Verifier verifier() {
        return new DefaultVerifier();
    }

    /** Whom to visit: a draw that anybody can make again. */
    public static VisitPlanner visitPlanner() {
        return new DefaultVisitPlanner();
    }

    /** What visits to some tell of all. */
    public static VisitEstimator visitEstimator() {
        return new DefaultVisitEstimator();
    }

    /** Stage efile: what each e-file lacks, and what in it does not fit. */
    public static EFileValidator eFileValidator() {
        return new DefaultEFileValidator();
    }

    /** Stage efile: one file, its bytes and its picture. */
    public static AttachmentInspector attachmentInspector(PictureSettings settings) {
        return new DefaultAttachmentInspector(settings);
    }

    /** Stage efile: pictures drawn anew, with nothing in them but their pixels. */
    public static PictureCopier pictureCopier(AttachmentLimits limits) {
        return new DefaultPictureCopier(limits);
    }

    /** Stage efile: pictures of two pupils that may be one. */
    public static NearDuplicates nearDuplicates(DuplicateSettings settings) {
        return new DefaultNearDuplicates(settings);
    }

    /** Stage 5: quotas and average standards. */
    public static QuotaCheck quotaCheck() {
        return new DefaultQuotaCheck();
    }

    /** Stage 5: who had which aid, with person and household as they were. */
    public static MainLedger mainLedger() {
        return new DefaultMainLedger();
    }

    /** Stage 5: counts by village, school, township and county. */
    public static Statistics statistics() {
        return new DefaultStatistics();
    }

    /** Stage 5: the four indicators. */
    public static Indicators indicators() {
        return new DefaultIndicators();
    }

    /** Stage 5: what each school pays to whom. */
    public static PaymentRosters paymentRosters() {
        return new DefaultPaymentRosters();
    }

    /** Stage 5: what changed from an earlier run to a later one, with the consequence for tier and money. */
    public static RunComparison runComparison() {
        return new DefaultRunComparison();
    }

    /** Stage 5: the records by which each school is judged in a month. */
    public static FrameFreezer frameFreezer() {
        return new DefaultFrameFreezer();
    }

    /** Stage 5: the schools' error rates, by the documented defaults. */
    public static ErrorRateScorer errorRateScorer() {
        return errorRateScorer(ScoreSettings.defaults());
    }

    /** Stage 5: the schools' error rates, by a county's own settings. */
    public static ErrorRateScorer errorRateScorer(ScoreSettings settings) {
        return new DefaultErrorRateScorer(settings);
    }

    /** Stage 5: the monthly bulletin of error rates, as a page, a picture and sheets. */
    public static BulletinWriter bulletinWriter() {
        return new BulletinWriter();
    }

    /** Decisions and findings in words: in Chinese for a Chinese locale, else in English; with the latest names. */
    public static Explainer explainer(PolicyPack pack, Locale locale) {
        return explainer(pack, locale, LocalDate.MAX);
    }

    /**
     * The same with some sentences of somebody's own in the place of ours.
     *
     * @param words by the keys of {@code messages_zh.properties} and {@code messages_en.properties}; braces as there
     * @throws org.aidroll.api.finding.AidException if there is no sentence of such a key, or one cannot be read
     */
    public static Explainer explainer(PolicyPack pack, Locale locale, Map<String, String> words) {
        return new BundleExplainer(pack, locale, LocalDate.MAX, words);
    }

    /** The same with the names that categories had on that day: 建档立卡, later 脱贫家庭. */
    public static Explainer explainer(PolicyPack pack, Locale locale, LocalDate day) {
        return new BundleExplainer(pack, locale, day);
    }

    /** A decision as an auditor keeps it: canonical JSON (RFC 8785), amounts as whole fen. */
    public static String json(Decision decision) {
        return DecisionJson.of(decision);
    }

    /** The same of the pupil at that place, for whoever writes down a whole county. */
    public static String json(Entitlements entitlements, int index) {
        return entitlements instanceof BatchEntitlements batch ? batch.json(index) : json(entitlements.decision(index));
    }

    /** Whether a decision is, to the letter, what its hash was taken over. */
    public static boolean verifies(Decision decision) {
        return DecisionHash.verifies(decision);
    }

    /**
     * Whether a decision that was kept as JSON comes out the same, to the letter, when it is made again by its pack.
     *
     * @param json the decision as {@link #json} wrote it
     * @param pack the policy it names
     * @throws org.aidroll.api.finding.AidException if the text is no decision, or rests on another pack
     */
    public static boolean replays(String json, PolicyPack pack) {
        var kept = KeptDecision.read(json);
        var again = subsidyCalculator().replay(kept, pack);
        return again.hash().equals(kept.hash()) && json(again).equals(json);
    }

    /**
     * A decision read back from where it was kept, to be shown and compared with another one read back. Articles have
     * their id only, and what was to be warned of is not there.
     *
     * @param json the decision as {@link #json} wrote it
     * @throws org.aidroll.api.finding.AidException if the text is no decision
     */
    public static Decision kept(String json) {
        return KeptDecision.readWhole(json);
    }

    /** What is different between two decisions about one pupil, and which step or fact made it so. */
    public static List<DecisionChange> explainDiff(Decision before, Decision after) {
        return DecisionDiff.of(before, after);
    }
}
