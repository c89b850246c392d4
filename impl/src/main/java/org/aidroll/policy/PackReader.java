package org.aidroll.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;

/** Puts a pack together from its files; goes on after a problem, so that all files are judged in one reading. */
final class PackReader {
    static final String PACK = "pack.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String CATEGORIES = "categories.yaml";

    private final String name;
    private final PackFiles files;
    private final List<String> problems = new ArrayList<>();

    PackReader(String name, PackFiles files) {
        this.name = name;
        this.files = files;
    }

    PolicyPack read() {
        var pack = attempt(() -> files.yaml(PACK));
        var sources = attempt(this::sources);
        if (pack == null || sources == null) {
            throw refused();
        }
        var categories = attempt(() -> categories(sources));
        List<String> order = attempt(() ->
                pack.required("benefits").items().stream().map(PackNode::text).toList());
        if (categories == null || order == null) {
            throw refused();
        }
        var reader = new BenefitReader(sources, categories);
        List<Benefit> benefits = new ArrayList<>();
        for (String code : order) {
            var benefit = attempt(() -> reader.read(code, files.yaml("benefits/" + code + ".yaml")));
            if (benefit != null) {
                benefits.add(benefit);
            }
        }
        var whole = attempt(() -> assemble(pack, categories, benefits));
        if (whole == null || !problems.isEmpty()) {
            throw refused();
        }
        return whole;
    }

    private PolicyPack assemble(PackNode pack, List<CategoryRule> categories, List<Benefit> benefits) {
        var keys = pack.keys("id", "version", "label", "from", "until", "benefits");
        String id = pack.required("id").text();
        if (!id.equals(name)) {
            throw pack.required("id").problem("the pack calls itself '" + id + "' but is kept as '" + name + "'");
        }
        var from = pack.required("from").date();
        var until = keys.get("until");
        return new PolicyPack(
                id,
                pack.required("version").text(),
                files.digest(),
                label(pack.required("label")),
                until == null ? DateSpan.from(from) : DateSpan.firstToLast(from, until.date()),
                categories,
                benefits);
    }

    static Label label(PackNode node) {
        return new Label(
                node.required("zh", "zh", "en").text(),
                node.required("en", "zh", "en").text());
    }

    private Map<String, Citation> sources() {
        Map<String, Citation> sources = new HashMap<>();
        files.yaml(SOURCES).entries().forEach((id, node) -> sources.put(id, citation(id, node)));
        return sources;
    }

    private static Citation citation(String id, PackNode node) {
        var keys = node.keys("document", "article", "quote", "mark");
        var marks = List.of(SourceMark.values()).stream().map(Enum::name).toList();
        SourceMark mark = node.required("mark").oneOf(marks, SourceMark::valueOf);
        var quote = keys.get("quote");
        if (quote == null && mark == SourceMark.DOCUMENT) {
            throw node.problem("source " + id + " was read in the document but quotes none of its words"
                    + "\nMaybe add quote, or set mark to INFERENCE or UNVERIFIED");
        }
        return new Citation(
                id,
                node.required("document").text(),
                node.required("article").text(),
                quote == null ? "" : quote.text(),
                mark);
    }

    private List<CategoryRule> categories(Map<String, Citation> sources) {
        List<CategoryRule> categories = new ArrayList<>();
        files.yaml(CATEGORIES).entries().forEach((code, node) -> {
            var keys = node.keys("zh", "en", "protected", "cite");
            categories.add(new CategoryRule(
                    category(code, node),
                    new Label(node.required("zh").text(), node.required("en").text()),
                    node.required("protected").flag(),
                    BenefitReader.cited(keys.get("cite"), node, sources)));
        });
        return categories;
    }

    private static HardshipCategory category(String code, PackNode place) {
        try {
            return HardshipCategory.of(code);
        } catch (IllegalArgumentException notACode) {
            throw place.problem(String.valueOf(notACode.getMessage()));
        }
    }

    private <T> @Nullable T attempt(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (PackProblem problem) {
            problems.add(problem.getMessage());
            return null;
        }
    }

    private PolicyPackException refused() {
        return new PolicyPackException(name, problems);
    }
}
