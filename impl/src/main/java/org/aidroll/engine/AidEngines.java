package org.aidroll.engine;

import java.util.Locale;
import org.aidroll.api.AidEngine;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.identification.Identifier;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.SubsidyCalculator;
import org.aidroll.api.tier.TierAssigner;
import org.aidroll.explain.BundleExplainer;
import org.aidroll.explain.DecisionHash;
import org.aidroll.explain.DecisionJson;
import org.aidroll.identification.ExactIdentifier;
import org.aidroll.subsidy.DefaultSubsidyCalculator;
import org.aidroll.tier.CategoryTierAssigner;
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
        var identified = identifier().identify(request.roll(), request.registries());
        var tiers = tierAssigner().assign(identified, request.pack(), request.assessmentDate());
        var entitlements = subsidyCalculator().calculate(tiers, request.pack(), request.term());
        return new AidRun(identified, tiers, entitlements);
    }

    /** Stage 1. */
    public static Identifier identifier() {
        return new ExactIdentifier();
    }

    /** Stage 2. */
    public static TierAssigner tierAssigner() {
        return new CategoryTierAssigner();
    }

    /** Stage 3. */
    public static SubsidyCalculator subsidyCalculator() {
        return new DefaultSubsidyCalculator();
    }

    /** Decisions and findings in words: in Chinese for a Chinese locale, else in English. */
    public static Explainer explainer(PolicyPack pack, Locale locale) {
        return new BundleExplainer(pack, locale);
    }

    /** A decision as an auditor keeps it: canonical JSON (RFC 8785), amounts as whole fen. */
    public static String json(Decision decision) {
        return DecisionJson.of(decision);
    }

    /** Whether a decision is, to the letter, what its hash was taken over. */
    public static boolean verifies(Decision decision) {
        return DecisionHash.verifies(decision);
    }
}
