package org.aidroll.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
    private static final Pattern BENEFIT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
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
        var entries = pack == null ? null : attempt(pack::entries);
        var citations = citations();
        var categories = categories(citations);
        var benefits = entries == null
                ? List.<Benefit>of()
                : benefits(entries.get("benefits"), new BenefitReader(citations, new FactValues(categories)));
        var whole = pack == null || entries == null ? null : attempt(() -> assemble(pack, categories, benefits));
        if (whole == null || !problems.isEmpty()) {
            throw new PolicyPackException(name, problems);
        }
        return whole;
    }

    private List<Benefit> benefits(@Nullable PackNode list, BenefitReader reader) {
        var listed = list == null ? null : attempt(list::items);
        if (listed == null) {
            return List.of();
        }
        List<Benefit> benefits = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (PackNode item : listed) {
            var benefit = attempt(() -> benefit(item, codes, reader));
            if (benefit != null) {
                benefits.add(benefit);
            }
        }
        return benefits;
    }

    private Benefit benefit(PackNode listed, Set<String> codes, BenefitReader reader) {
        String code = listed.text();
        if (!BENEFIT.matcher(code).matches()) {
            throw listed.problem("'" + code + "' is not the name of a benefit"
                    + "\nMaybe write the name of a file of benefits/, without folder and .yaml");
        }
        if (!codes.add(code)) {
            throw listed.problem("benefit '" + code + "' stands twice\nMaybe keep one");
        }
        return reader.read(code, files.yaml("benefits/" + code + ".yaml"));
    }

    private PolicyPack assemble(PackNode pack, @Nullable List<CategoryRule> categories, List<Benefit> benefits) {
        var keys = pack.keys("id", "version", "label", "from", "until", "benefits");
        pack.required("benefits");
        String id = pack.required("id").text();
        if (!id.equals(name)) {
            throw pack.required("id")
                    .problem("the pack calls itself '" + id + "' but is kept as '" + name + "'"
                            + "\nMaybe give the folder the name of the pack");
        }
        return new PolicyPack(
                id,
                pack.required("version").text(),
                files.digest(),
                label(pack.required("label")),
                span(pack.required("from").date(), keys.get("until")),
                categories == null ? List.of() : categories,
                benefits);
    }

    private static DateSpan span(LocalDate from, @Nullable PackNode until) {
        if (until == null) {
            return DateSpan.from(from);
        }
        if (until.date().isBefore(from)) {
            throw until.problem("the pack ends on " + until.date() + ", before it begins on " + from
                    + "\nMaybe the two were exchanged");
        }
        return DateSpan.firstToLast(from, until.date());
    }

    static Label label(PackNode node) {
        return new Label(
                node.required("zh", "zh", "en").text(),
                node.required("en", "zh", "en").text());
    }

    private Citations citations() {
        var entries = attempt(() -> files.yaml(SOURCES).entries());
        if (entries == null) {
            return Citations.unread();
        }
        var citations = Citations.ofFile();
        entries.forEach((id, node) -> citations.add(id, attempt(() -> citation(id, node))));
        return citations;
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

    /** The categories; null where one of them cannot be read, so that what names it is not called wrong as well. */
    private @Nullable List<CategoryRule> categories(Citations citations) {
        var entries = attempt(() -> files.yaml(CATEGORIES).entries());
        if (entries == null) {
            return null;
        }
        List<CategoryRule> categories = new ArrayList<>();
        entries.forEach((code, node) -> {
            var rule = attempt(() -> category(code, node, citations));
            if (rule != null) {
                categories.add(rule);
            }
        });
        return categories.size() == entries.size() ? categories : null;
    }

    private static CategoryRule category(String code, PackNode node, Citations citations) {
        var keys = node.keys("zh", "en", "protected", "cite");
        return new CategoryRule(
                category(code, node),
                new Label(node.required("zh").text(), node.required("en").text()),
                node.required("protected").flag(),
                citations.cited(keys.get("cite"), node));
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
}
