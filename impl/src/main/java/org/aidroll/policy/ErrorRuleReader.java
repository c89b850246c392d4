package org.aidroll.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.ErrorRule;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.policy.Label;
import org.jspecify.annotations.Nullable;

/** Puts a set of error rules together from its files. */
final class ErrorRuleReader {
    static final String RULES = "rules.yaml";
    private static final String[] KEYS = {
        "rule",
        "version",
        "zh",
        "en",
        "severity",
        "direction",
        "certain",
        "cure-days",
        "from",
        "trial-until",
        "cite",
        "findings",
        "payments"
    };

    private final String name;
    private final PackFiles files;
    private final Problems problems = new Problems();
    private final List<ErrorRule> rules = new ArrayList<>();
    private final Map<String, ErrorRule> last = new HashMap<>();
    private final Map<Enum<?>, String> owners = new HashMap<>();

    ErrorRuleReader(String name, PackFiles files) {
        this.name = name;
        this.files = files;
    }

    ErrorRuleSet read() {
        var citations = SourcesReader.read(files, problems);
        var root = problems.attempt(() -> {
            var whole = files.yaml(RULES);
            whole.keys("id", "version", "rules");
            return whole;
        });
        var items = root == null
                ? null
                : problems.attempt(() -> root.required("rules").items());
        if (items != null) {
            items.forEach(item -> problems.attempt(() -> rules.add(rule(item, citations))));
        }
        var set = root == null
                ? null
                : problems.attempt(() -> new ErrorRuleSet(
                        root.required("id").text(), root.required("version").text(), rules, files.digest("")));
        if (set == null || !problems.found().isEmpty()) {
            throw new PolicyPackException(name, problems.found());
        }
        return set;
    }

    private ErrorRule rule(PackNode node, Citations citations) {
        var keys = node.keys(KEYS);
        var trial = keys.get("trial-until");
        String id = node.required("rule").text();
        var findings = constants(keys.get("findings"), FindingCode.class);
        var payments = constants(keys.get("payments"), ReconciliationKind.class);
        if (findings.isEmpty() && payments.isEmpty()) {
            throw node.problem("rule " + id + " says of nothing that it is an error\nMaybe add findings or payments");
        }
        var rule = new ErrorRule(
                id,
                node.required("version").parsed("a version from 1", ErrorRuleReader::fromOne),
                new Label(node.required("zh").text(), node.required("en").text()),
                node.required("severity").constant(Severity.class),
                node.required("direction").constant(Direction.class),
                node.required("cure-days").parsed("a number of days", ErrorRuleReader::fromNought),
                node.required("certain").flag(),
                node.required("from").date(),
                trial == null ? null : trial.date(),
                findings,
                payments,
                citations.cited(keys.get("cite"), node));
        check(node, rule);
        return rule;
    }

    /** Versions follow each other in number and day, and one thing is one rule's error only. */
    private void check(PackNode node, ErrorRule rule) {
        var before = last.put(rule.id(), rule);
        int next = before == null ? 1 : before.version() + 1;
        if (rule.version() != next) {
            throw node.problem("version " + rule.version() + " of rule " + rule.id() + " stands where " + next
                    + " should\nMaybe add the new version below the others and keep them all");
        }
        if (before != null && !before.effectiveFrom().isBefore(rule.effectiveFrom())) {
            throw node.problem("version " + next + " of rule " + rule.id() + " is in force from " + rule.effectiveFrom()
                    + ", no later than version " + before.version() + "\nMaybe name a later day");
        }
        rule.findings().forEach(code -> own(node, code, rule.id()));
        rule.payments().forEach(kind -> own(node, kind, rule.id()));
    }

    private void own(PackNode node, Enum<?> thing, String id) {
        String owner = owners.putIfAbsent(thing, id);
        if (owner != null && !owner.equals(id)) {
            throw node.problem(thing.name() + " is an error of rule " + owner + " and of rule " + id
                    + "\nMaybe keep one, lest one thing count twice");
        }
    }

    private static <E extends Enum<E>> Set<E> constants(@Nullable PackNode node, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        if (node != null) {
            node.items().forEach(item -> constants.add(item.constant(type)));
        }
        return constants;
    }

    private static int fromOne(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static int fromNought(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
