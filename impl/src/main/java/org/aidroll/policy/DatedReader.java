package org.aidroll.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Timing;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.jspecify.annotations.Nullable;

/** Reads lists of dated values: each with its first day, its citation and, where the pack says so, its timing. */
final class DatedReader {
    private static final List<String> TIMING = List.of("announced", "reviewed", "applies-to", "retroactive");

    private final Citations citations;
    private final @Nullable LocalDate reviewed;

    /**
     * @param reviewed the day on which the whole pack was last compared with its sources, or null
     */
    DatedReader(Citations citations, @Nullable LocalDate reviewed) {
        this.citations = citations;
        this.reviewed = reviewed;
    }

    Citations citations() {
        return citations;
    }

    /**
     * The values of a list, earliest first, one for each day.
     *
     * @param what what one value is called in a refusal
     * @param valueKeys the keys an entry may have besides from, cite and those of the timing
     */
    <T> List<Dated<T>> read(PackNode list, String what, List<String> valueKeys, Function<PackNode, T> value) {
        List<Dated<T>> values = new ArrayList<>();
        for (PackNode node : list.items()) {
            var keys = node.keys(Stream.of(List.of("from"), valueKeys, List.of("cite"), TIMING)
                    .flatMap(List::stream)
                    .toArray(String[]::new));
            LocalDate from = node.required("from").date();
            T read = value.apply(node);
            var dated = new Dated<>(from, read, citations.cited(keys.get("cite"), node), timing(node));
            if (!values.isEmpty() && !values.get(values.size() - 1).from().isBefore(from)) {
                throw node.problem("the " + what + " from " + from + " does not come after the one before it"
                        + "\nMaybe keep one " + what + " for each day, earliest first");
            }
            values.add(dated);
        }
        return values;
    }

    private Timing timing(PackNode node) {
        var appliesTo = Arrays.stream(AppliesTo.values()).map(Enum::name).toList();
        return new Timing(
                        node.optional("announced").map(PackNode::date).orElse(null),
                        node.optional("reviewed").map(PackNode::date).orElse(null),
                        node.optional("applies-to")
                                .map(key -> key.oneOf(appliesTo, AppliesTo::valueOf))
                                .orElse(AppliesTo.PERIODS),
                        node.optional("retroactive").map(PackNode::flag).orElse(false))
                .reviewedBy(reviewed);
    }
}
