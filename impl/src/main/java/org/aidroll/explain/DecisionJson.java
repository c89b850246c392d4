package org.aidroll.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.policy.Citation;

/** A decision as an auditor keeps it: canonical JSON, amounts as whole fen. */
public final class DecisionJson {
    private DecisionJson() {}

    /** The whole decision with its hash. */
    public static String of(Decision decision) {
        Map<String, Object> tree = unsigned(decision);
        tree.put("hash", decision.hash());
        return CanonicalJson.of(tree);
    }

    /** What the hash is taken over: all but the hash. */
    static String withoutHash(Decision decision) {
        return CanonicalJson.of(unsigned(decision));
    }

    static Map<String, Object> unsigned(Decision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("student", decision.student().value());
        tree.put("term", decision.term().value());
        tree.put("assessmentDate", decision.assessmentDate().toString());
        tree.put("knownDate", decision.knownDate().toString());
        tree.put("pack", decision.pack());
        tree.put("packVersion", decision.packVersion());
        tree.put("packDigest", decision.packDigest());
        tree.put("facts", decision.facts());
        tree.put("awards", decision.awards().stream().map(DecisionJson::award).toList());
        tree.put("open", decision.open().stream().map(DecisionJson::open).toList());
        tree.put("notDue", decision.notDue().stream().map(DecisionJson::whyNot).toList());
        return tree;
    }

    private static Map<String, Object> award(Award award) {
        return Map.of(
                "benefit", award.benefit(),
                "kind", award.kind().name(),
                "fen", award.amount().fen(),
                "unit", award.unit().name(),
                "payee", award.payee().name(),
                "steps", award.steps().stream().map(DecisionJson::step).toList(),
                "conditions", ids(award.conditions()),
                "warnings",
                        award.warnings().stream()
                                .map(warning -> warning.code().name())
                                .toList());
    }

    private static Map<String, Object> open(OpenAward open) {
        return Map.of(
                "benefit", open.benefit(),
                "reason", open.reason().name(),
                "missing", open.missing(),
                "cite", open.citation().id(),
                "conditions", ids(open.conditions()));
    }

    private static Map<String, Object> step(Step step) {
        return Map.of(
                "kind", step.kind().name(),
                "row", step.row(),
                "in", step.in().fen(),
                "share", step.share().toString(),
                "out", step.out().fen(),
                "cite", step.citation().id());
    }

    private static Map<String, Object> whyNot(WhyNot whyNot) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("benefit", whyNot.benefit());
        tree.put("reason", whyNot.reason().name());
        tree.put("needed", whyNot.needed());
        tree.put("had", whyNot.had());
        if (whyNot.fact() != null) {
            tree.put("fact", whyNot.fact().key());
        }
        if (whyNot.citation() != null) {
            tree.put("cite", whyNot.citation().id());
        }
        return tree;
    }

    private static List<String> ids(List<Citation> citations) {
        return citations.stream().map(Citation::id).toList();
    }
}
