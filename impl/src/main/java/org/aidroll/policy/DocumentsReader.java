package org.aidroll.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentNeed;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.DocumentSide;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.DocumentValidity;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PayeeBasis;
import org.jspecify.annotations.Nullable;

/** Reads {@code documents.yaml}: which documents an e-file holds, and who may be a payee. */
final class DocumentsReader {
    private static final String DOCUMENTS = "documents.yaml";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final PackFiles files;
    private final Problems problems;
    private final Citations citations;
    private final @Nullable List<CategoryRule> categories;

    /** @param categories the pack's categories, or null where they cannot be read */
    DocumentsReader(PackFiles files, Problems problems, Citations citations, @Nullable List<CategoryRule> categories) {
        this.files = files;
        this.problems = problems;
        this.citations = citations;
        this.categories = categories;
    }

    /** The rules of the pack below, each document replaced where this pack says otherwise; none where neither has any. */
    DocumentRules read(DocumentRules below) {
        if (!Boolean.TRUE.equals(problems.attempt(() -> files.has(DOCUMENTS)))) {
            return below;
        }
        var keys = problems.attempt(() -> files.yaml(DOCUMENTS).keys("payees", "types"));
        if (keys == null) {
            return below;
        }
        var listed = keys.get("payees");
        var payees = listed == null ? null : problems.attempt(() -> payees(listed));
        Map<String, DocumentType> merged = new LinkedHashMap<>();
        below.types().forEach(type -> merged.put(type.code(), type));
        var types = keys.get("types");
        var entries = types == null ? null : problems.attempt(types::entries);
        if (entries != null) {
            entries.forEach((code, node) -> {
                var type = problems.attempt(() -> type(code, node));
                if (type != null) {
                    merged.put(code, type);
                }
            });
        }
        return new DocumentRules(List.copyOf(merged.values()), payees == null ? below.payees() : payees);
    }

    private Set<PayeeBasis> payees(PackNode node) {
        var keys = node.keys("allowed", "cite");
        citations.cited(keys.get("cite"), node);
        Set<PayeeBasis> allowed = EnumSet.noneOf(PayeeBasis.class);
        node.required("allowed").items().forEach(item -> allowed.add(item.constant(PayeeBasis.class)));
        return allowed;
    }

    private DocumentType type(String code, PackNode node) {
        var keys = node.keys(
                "zh",
                "en",
                "for",
                "categories",
                "proves",
                "holder",
                "sides",
                "read",
                "twice",
                "shared",
                "valid",
                "cite");
        if (!CODE.matcher(code).matches()) {
            throw node.problem("'" + code + "' is not a document's code\nMaybe write capitals, such as PUPIL_ID");
        }
        var read = fields(node.required("read"));
        var twice = keys.get("twice");
        var keyedTwice = twice == null ? List.<DocumentField>of() : fields(twice);
        keyedTwice.stream().filter(field -> !read.contains(field)).findFirst().ifPresent(field -> {
            throw node.problem("document " + code + " has " + field + " typed twice and does not read it"
                    + "\nMaybe add it to read");
        });
        return new DocumentType(
                code,
                PackReader.words(node),
                node.required("holder").constant(DocumentHolder.class),
                sides(node.required("sides")),
                read,
                keyedTwice,
                node.required("shared").flag(),
                validity(node.required("valid")),
                need(code, node));
    }

    private static List<DocumentField> fields(PackNode node) {
        Set<DocumentField> fields = new LinkedHashSet<>();
        for (PackNode item : node.items()) {
            var field = item.constant(DocumentField.class);
            if (!fields.add(field)) {
                throw item.problem(field + " stands twice\nMaybe keep one");
            }
        }
        return List.copyOf(fields);
    }

    private static List<DocumentSide> sides(PackNode node) {
        List<DocumentSide> sides = new ArrayList<>();
        for (PackNode item : node.items()) {
            item.keys("side", "zh", "en");
            String code = item.required("side").text();
            if (!CODE.matcher(code).matches()) {
                throw item.problem("'" + code + "' is not the code of a side\nMaybe write capitals, such as FRONT");
            }
            if (sides.stream().anyMatch(side -> side.code().equals(code))) {
                throw item.problem("side " + code + " stands twice\nMaybe keep one");
            }
            sides.add(new DocumentSide(code, PackReader.words(item)));
        }
        if (sides.isEmpty()) {
            throw node.problem("a document without a side\nMaybe give it one page");
        }
        return sides;
    }

    private DocumentValidity validity(PackNode node) {
        var keys = node.keys("until", "years", "cite");
        var citation = citations.cited(keys.get("cite"), node);
        var years = keys.get("years");
        if ((years == null) != keys.containsKey("until")) {
            throw node.problem("a validity needs either until or years\nMaybe write until: EXPIRY");
        }
        if (years != null) {
            int count = years.parsed("a number of years from 1 to 99", DocumentsReader::years);
            return new DocumentValidity(DocumentValidity.Kind.YEARS, count, citation);
        }
        var kind = node.required("until")
                .oneOf(
                        List.of("WITHDRAWN", "EXPIRY"),
                        until -> until.equals("EXPIRY")
                                ? DocumentValidity.Kind.EXPIRY
                                : DocumentValidity.Kind.UNTIL_WITHDRAWN);
        return new DocumentValidity(kind, 0, citation);
    }

    private static int years(String text) {
        int years = Integer.parseInt(text);
        if (years < 1 || years > 99) {
            throw new IllegalArgumentException(text);
        }
        return years;
    }

    private DocumentNeed need(String code, PackNode node) {
        var keys = node.entries();
        var citation = citations.cited(keys.get("cite"), node);
        if (List.of("for", "categories", "proves").stream()
                        .filter(keys::containsKey)
                        .count()
                != 1) {
            throw node.problem("document " + code + " needs one of for, categories, proves"
                    + "\nMaybe write for: everyone, or the categories that it gives evidence of");
        }
        node.optional("for").ifPresent(everyone -> everyone.oneOf(List.of("everyone"), word -> word));
        List<HardshipCategory> evidenced = new ArrayList<>();
        node.optional("categories").ifPresent(list -> list.items().forEach(item -> evidenced.add(category(item))));
        return new DocumentNeed(
                keys.containsKey("for"),
                evidenced,
                node.optional("proves")
                        .map(basis -> basis.constant(PayeeBasis.class))
                        .orElse(null),
                citation);
    }

    private HardshipCategory category(PackNode node) {
        return categories == null
                ? HardshipCategory.of("UNREAD")
                : node.oneOf(
                        categories.stream().map(rule -> rule.category().code()).toList(), HardshipCategory::of);
    }
}
