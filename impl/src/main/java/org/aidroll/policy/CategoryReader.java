package org.aidroll.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Coverage;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Tier;
import org.jspecify.annotations.Nullable;

/** Reads {@code tiers.yaml} and {@code categories.yaml}: the levels of hardship, and what gives them. */
final class CategoryReader {
    private static final String CATEGORIES = "categories.yaml";
    private static final String TIERS = "tiers.yaml";

    /** In the order in which a message names them. */
    private static final Map<String, Coverage> COVERAGES =
            new TreeMap<>(Map.of("member", Coverage.MEMBER, "household", Coverage.HOUSEHOLD));

    private final PackFiles files;
    private final Problems problems;
    private final DatedReader dated;

    CategoryReader(PackFiles files, Problems problems, DatedReader dated) {
        this.files = files;
        this.problems = problems;
        this.dated = dated;
    }

    /** The tiers, the greatest hardship first; none where the pack has no such file. */
    List<Tier> tiers() {
        var items = problems.attempt(() -> files.has(TIERS) ? files.yaml(TIERS).items() : List.<PackNode>of());
        List<Tier> tiers = new ArrayList<>();
        for (PackNode node : items == null ? List.<PackNode>of() : items) {
            var tier = problems.attempt(() -> tier(node, tiers));
            if (tier != null) {
                tiers.add(tier);
            }
        }
        return tiers;
    }

    private Tier tier(PackNode node, List<Tier> before) {
        var keys = node.keys("tier", "zh", "en", "cite");
        String code = category(node.required("tier").text(), node).code();
        if (before.stream().anyMatch(tier -> tier.code().equals(code))) {
            throw node.problem("tier " + code + " stands twice\nMaybe keep one");
        }
        return new Tier(
                code,
                PackReader.words(node),
                before.size() + 1,
                dated.citations().cited(keys.get("cite"), node));
    }

    /**
     * The categories; null where one of them cannot be read, so that what names it is not called wrong as well.
     *
     * @param mayLack whether the pack may have no such file, because it extends one that has
     */
    @Nullable
    List<CategoryRule> categories(List<Tier> tiers, boolean mayLack) {
        if (mayLack && Boolean.FALSE.equals(problems.attempt(() -> files.has(CATEGORIES)))) {
            return List.of();
        }
        var entries = problems.attempt(() -> files.yaml(CATEGORIES).entries());
        if (entries == null) {
            return null;
        }
        List<CategoryRule> categories = new ArrayList<>();
        entries.forEach((code, node) -> {
            var rule = problems.attempt(() -> category(code, node, tiers));
            if (rule != null) {
                categories.add(rule);
            }
        });
        return categories.size() == entries.size() ? categories : null;
    }

    private CategoryRule category(String code, PackNode node, List<Tier> tiers) {
        var keys = node.keys("zh", "en", "names", "protected", "tier", "covers", "by-hand", "cite");
        var citation = dated.citations().cited(keys.get("cite"), node);
        if (keys.containsKey("names") && (keys.containsKey("zh") || keys.containsKey("en"))) {
            throw node.problem("category " + code + " has names, and zh or en as well\nMaybe keep one way");
        }
        var names = node.optional("names")
                .map(list -> dated.read(list, "name", List.of("zh", "en"), PackReader::words))
                .orElseGet(() -> List.of(new Dated<>(LocalDate.MIN, PackReader.words(node), citation)));
        if (names.isEmpty()) {
            throw node.problem("category " + code + " has no name\nMaybe write zh and en");
        }
        return new CategoryRule(
                category(code, node),
                names,
                node.required("protected").flag(),
                node.optional("tier")
                        .map(tier -> tier.oneOf(tiers.stream().map(Tier::code).toList(), named -> named))
                        .orElse(null),
                node.optional("covers")
                        .map(whom -> whom.oneOf(List.copyOf(COVERAGES.keySet()), COVERAGES::get))
                        .orElse(Coverage.MEMBER),
                citation,
                node.optional("by-hand")
                        .map(cite -> dated.citations().cited(cite, node))
                        .orElse(null));
    }

    private static HardshipCategory category(String code, PackNode place) {
        try {
            return HardshipCategory.of(code);
        } catch (IllegalArgumentException notACode) {
            throw place.problem(String.valueOf(notACode.getMessage()));
        }
    }
}
