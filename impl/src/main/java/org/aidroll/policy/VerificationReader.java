package org.aidroll.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.policy.VisitType;
import org.jspecify.annotations.Nullable;

/** Reads {@code verification.yaml}: which visits confirm a record, for how long they speak, and who may go. */
final class VerificationReader {
    private static final String FILE = "verification.yaml";
    private static final List<String> TYPES =
            Arrays.stream(VisitType.values()).map(Enum::name).toList();

    private final PackFiles files;
    private final Problems problems;
    private final DatedReader dated;

    VerificationReader(PackFiles files, Problems problems, DatedReader dated) {
        this.files = files;
        this.problems = problems;
        this.dated = dated;
    }

    /** The rules of the pack; where it says nothing, and until the first day on which it does, those of the one below. */
    VerificationRules rules(@Nullable PolicyPack base) {
        var below = base == null ? VerificationRules.NONE : base.verification();
        if (!Boolean.TRUE.equals(problems.attempt(() -> files.has(FILE)))) {
            return below;
        }
        var read = problems.attempt(() -> read(files.yaml(FILE), below));
        return read == null ? below : read;
    }

    private VerificationRules read(PackNode root, VerificationRules below) {
        var keys = root.keys("confirm", "valid-days", "maker-counts");
        return new VerificationRules(
                over(
                        below.confirming(),
                        list(keys.get("confirm"), "rule", List.of("any-of"), VerificationReader::sets)),
                over(below.validDays(), list(keys.get("valid-days"), "span", TYPES, VerificationReader::days)),
                over(
                        below.makerCounts(),
                        list(keys.get("maker-counts"), "rule", List.of("counts"), node -> node.required("counts")
                                .flag())));
    }

    private <T> List<Dated<T>> list(
            @Nullable PackNode node, String what, List<String> valueKeys, Function<PackNode, T> value) {
        return node == null ? List.of() : dated.read(node, what, valueKeys, value);
    }

    private static <T> List<Dated<T>> over(List<Dated<T>> below, List<Dated<T>> own) {
        if (own.isEmpty()) {
            return below;
        }
        LocalDate first = own.get(0).from();
        return Stream.concat(below.stream().filter(value -> value.from().isBefore(first)), own.stream())
                .toList();
    }

    private static List<Set<VisitType>> sets(PackNode node) {
        var any = node.required("any-of");
        List<Set<VisitType>> sets =
                any.items().stream().map(VerificationReader::set).toList();
        if (sets.isEmpty()) {
            throw any.problem("no set of visits\nMaybe write [[" + String.join(", ", TYPES) + "]]");
        }
        return sets;
    }

    private static Set<VisitType> set(PackNode node) {
        Set<VisitType> set = EnumSet.noneOf(VisitType.class);
        node.items().forEach(item -> set.add(item.constant(VisitType.class)));
        if (set.isEmpty()) {
            throw node.problem("a set of no visits would confirm every record\nMaybe name one at least");
        }
        return set;
    }

    private static Map<VisitType, Integer> days(PackNode node) {
        Map<VisitType, Integer> days = new EnumMap<>(VisitType.class);
        for (VisitType type : VisitType.values()) {
            node.optional(type.name())
                    .ifPresent(number ->
                            days.put(type, number.parsed("a number of days, 0 or more", VerificationReader::from0)));
        }
        return days;
    }

    private static int from0(String text) {
        int days = Integer.parseInt(text);
        if (days < 0) {
            throw new IllegalArgumentException(text + " is below 0");
        }
        return days;
    }
}
