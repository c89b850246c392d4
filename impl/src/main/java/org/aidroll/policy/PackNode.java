package org.aidroll.policy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file of a pack. Every question that the file does not answer is a {@link PackProblem} that names the
 * line, which is why packs are read from nodes and not bound to records.
 */
final class PackNode {
    private final String file;
    private final Node node;

    PackNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    PackProblem problem(String what) {
        return new PackProblem(file, node.getStartMark().getLine() + 1, what);
    }

    /** The children by key; a key outside {@code known} is refused with the nearest that is known. */
    Map<String, PackNode> keys(String... known) {
        List<String> expected = List.of(known);
        for (NodeTuple tuple : mapping().getValue()) {
            var key = new PackNode(file, tuple.getKeyNode());
            if (!expected.contains(key.text())) {
                throw key.problem("unknown key '" + key.text() + "'" + Suggestion.among(expected, key.text()));
            }
        }
        return entries();
    }

    /** The children by key, whatever the keys are. */
    Map<String, PackNode> entries() {
        Map<String, PackNode> children = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping().getValue()) {
            String key = new PackNode(file, tuple.getKeyNode()).text();
            if (children.put(key, new PackNode(file, tuple.getValueNode())) != null) {
                throw new PackNode(file, tuple.getKeyNode()).problem("key '" + key + "' stands twice\nMaybe keep one");
            }
        }
        return children;
    }

    private MappingNode mapping() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("expected keys and values");
        }
        return mapping;
    }

    /** A child that must be there. */
    PackNode required(String key, String... known) {
        return optional(key, known).orElseThrow(() -> problem("key '" + key + "' is missing"));
    }

    /** A child that may be there. */
    Optional<PackNode> optional(String key, String... known) {
        return Optional.ofNullable((known.length == 0 ? entries() : keys(known)).get(key));
    }

    List<PackNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("expected a list");
        }
        List<PackNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new PackNode(file, item)));
        return items;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("expected one value");
        }
        if (scalar.getValue().isBlank()) {
            throw problem("the value is empty");
        }
        return scalar.getValue();
    }

    LocalDate date() {
        return parsed("a date like 2020-09-01", LocalDate::parse);
    }

    RoundingMode rounding() {
        return constant(RoundingMode.class);
    }

    /** A constant of an enum, by its name. */
    <E extends Enum<E>> E constant(Class<E> type) {
        return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), name -> Enum.valueOf(type, name));
    }

    /** Whether it is one value, not a list and no keys. */
    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean flag() {
        return oneOf(List.of("true", "false"), Boolean::parseBoolean);
    }

    <T> T oneOf(Collection<String> allowed, Function<String, T> meaning) {
        String value = text();
        if (allowed.isEmpty()) {
            throw problem("'" + value + "' is unknown: the pack has none\nMaybe define it first");
        }
        if (!allowed.contains(value)) {
            throw problem("'" + value + "' is none of " + String.join(", ", allowed) + Suggestion.near(allowed, value));
        }
        return meaning.apply(value);
    }

    <T> T parsed(String what, Function<String, T> parser) {
        String value = text();
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException notOne) {
            throw problem("'" + value + "' is not " + what);
        }
    }
}
