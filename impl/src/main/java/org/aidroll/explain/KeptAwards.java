package org.aidroll.explain;

import static org.aidroll.explain.KeptDecision.required;
import static org.aidroll.explain.KeptDecision.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.SourceMark;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DecisionJson} wrote of benefits: due, open and not due. */
final class KeptAwards {
    private KeptAwards() {}

    static List<Award> awards(JsonNode list) {
        return each(
                list,
                award -> new Award(
                        text(award, "benefit"),
                        BenefitKind.valueOf(text(award, "kind")),
                        money(award, "fen"),
                        AmountUnit.valueOf(text(award, "unit")),
                        Payee.valueOf(text(award, "payee")),
                        each(required(award, "steps"), KeptAwards::step),
                        each(required(award, "conditions"), id -> article(id.asText())),
                        List.of()));
    }

    static List<OpenAward> open(JsonNode list) {
        return each(
                list,
                open -> new OpenAward(
                        text(open, "benefit"),
                        OpenReason.valueOf(text(open, "reason")),
                        each(required(open, "missing"), JsonNode::asText),
                        article(text(open, "cite")),
                        each(required(open, "conditions"), id -> article(id.asText()))));
    }

    static List<WhyNot> notDue(JsonNode list) {
        return each(
                list,
                whyNot -> new WhyNot(
                        text(whyNot, "benefit"),
                        WhyNot.Reason.valueOf(text(whyNot, "reason")),
                        fact(whyNot.get("fact")),
                        each(required(whyNot, "needed"), JsonNode::asText),
                        each(required(whyNot, "had"), JsonNode::asText),
                        whyNot.has("cite") ? article(text(whyNot, "cite")) : null));
    }

    private static Step step(JsonNode step) {
        return new Step(
                StepKind.valueOf(text(step, "kind")),
                text(step, "row"),
                money(step, "in"),
                Fraction.parse(text(step, "share")),
                money(step, "out"),
                article(text(step, "cite")));
    }

    private static @Nullable Fact fact(@Nullable JsonNode key) {
        return key == null
                ? null
                : Arrays.stream(Fact.values())
                        .filter(fact -> fact.key().equals(key.asText()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no fact " + key));
    }

    private static Money money(JsonNode tree, String key) {
        JsonNode fen = required(tree, key);
        if (!fen.canConvertToLong()) {
            throw new IllegalArgumentException(key + " is no amount");
        }
        return Money.ofFen(fen.longValue());
    }

    private static Citation article(String id) {
        return new Citation(id, "", "", "", SourceMark.DOCUMENT);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> reading) {
        List<T> things = new ArrayList<>();
        list.forEach(item -> things.add(reading.apply(item)));
        return things;
    }
}
