package org.aidroll.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;

/** Reads from a decision's JSON what it was made of, so that it can be made again; its awards are not read back. */
public final class KeptDecision {
    /** It keeps nothing in the threads of a server: they outlive the application whose classes these are. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                    .build())
            .build();

    private KeptDecision() {}

    /**
     * The decision without awards, open awards and reasons: what {@code SubsidyCalculator.replay} needs, and the hash
     * that the replay must give.
     *
     * @throws AidException if the text is not a decision as {@link DecisionJson} writes it
     */
    public static Decision read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            Map<String, List<String>> facts = new TreeMap<>();
            for (var fact : required(tree, "facts").properties()) {
                List<String> values = new ArrayList<>();
                fact.getValue().forEach(value -> values.add(value.asText()));
                facts.put(fact.getKey(), values);
            }
            return new Decision(
                    StudentKey.of(text(tree, "student")),
                    SchoolTerm.parse(text(tree, "term")),
                    LocalDate.parse(text(tree, "assessmentDate")),
                    LocalDate.parse(text(tree, "knownDate")),
                    text(tree, "pack"),
                    text(tree, "packVersion"),
                    text(tree, "packDigest"),
                    facts,
                    List.of(),
                    List.of(),
                    List.of(),
                    text(tree, "hash"));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException notOne) {
            throw notADecision(notOne);
        }
    }

    /**
     * The whole decision as it was kept, to be shown and compared. Articles have their id only, their words being in the
     * pack; what was to be warned of is not read.
     *
     * @throws AidException if the text is not a decision as {@link DecisionJson} writes it
     */
    public static Decision readWhole(String json) {
        var facts = read(json);
        try {
            JsonNode tree = MAPPER.readTree(json);
            return new Decision(
                    facts.student(),
                    facts.term(),
                    facts.assessmentDate(),
                    facts.knownDate(),
                    facts.pack(),
                    facts.packVersion(),
                    facts.packDigest(),
                    facts.facts(),
                    KeptAwards.awards(required(tree, "awards")),
                    KeptAwards.open(required(tree, "open")),
                    KeptAwards.notDue(required(tree, "notDue")),
                    facts.hash());
        } catch (JsonProcessingException | IllegalArgumentException | ArithmeticException notOne) {
            throw notADecision(notOne);
        }
    }

    private static AidException notADecision(Exception why) {
        return new AidException("the text is not a decision as it is kept: "
                + why.getClass().getSimpleName() + "\nMaybe take one whole line of decisions.jsonl");
    }

    static String text(JsonNode tree, String key) {
        return required(tree, key).asText();
    }

    static JsonNode required(JsonNode tree, String key) {
        JsonNode value = tree.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }
}
