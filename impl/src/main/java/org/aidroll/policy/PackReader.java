package org.aidroll.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.api.division.Division;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PackLayers;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.StackingGroup;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;

/** Puts a pack together from its files and from the pack it extends. */
final class PackReader {
    static final String PACK = "pack.yaml";
    private static final Pattern BENEFIT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String name;
    private final PackFiles files;
    private final BiFunction<String, PackNode, PolicyPack> below;
    private final Problems problems = new Problems();

    /**
     * @param below finds the pack that another extends, by its id; the node is where the id stands
     */
    PackReader(String name, PackFiles files, BiFunction<String, PackNode, PolicyPack> below) {
        this.name = name;
        this.files = files;
        this.below = below;
    }

    PolicyPack read() {
        var pack = problems.attempt(() -> files.yaml(PACK));
        var entries = pack == null ? null : problems.attempt(pack::entries);
        var reviewed = entries == null ? null : entries.get("reviewed");
        var dated = new DatedReader(
                SourcesReader.read(files, problems), reviewed == null ? null : problems.attempt(reviewed::date));
        var base = entries == null ? null : base(entries);
        var reader = new CategoryReader(files, problems, dated);
        var own = reader.tiers();
        var tiers = own.isEmpty() && base != null ? base.tiers() : own;
        var categories = merged(base, reader.categories(tiers, base != null));
        var values = new FactValues(categories, tiers);
        var documents = new DocumentsReader(files, problems, dated.citations(), categories)
                .read(base == null ? DocumentRules.NONE : base.documents());
        var proration = entries == null ? Proration.NONE : proration(entries, dated, values);
        var benefits = entries == null
                ? List.<Benefit>of()
                : benefits(entries.get("benefits"), new BenefitReader(dated, values, proration));
        var verification = new VerificationReader(files, problems, dated).rules(base);
        var whole = pack == null || entries == null
                ? null
                : problems.attempt(() ->
                        assemble(pack, base, values, categories, tiers, benefits, documents, dated, verification));
        if (whole == null || !problems.found().isEmpty()) {
            throw new PolicyPackException(name, problems.found());
        }
        return whole;
    }

    private @Nullable PolicyPack base(Map<String, PackNode> entries) {
        var node = entries.get("extends");
        return node == null ? null : problems.attempt(() -> below.apply(node.text(), node));
    }

    private Proration proration(Map<String, PackNode> entries, DatedReader dated, FactValues values) {
        var node = entries.get("proration");
        var conditions = new ConditionReader(dated.citations(), values);
        var read = node == null ? null : problems.attempt(() -> new LimitsReader(dated, conditions).proration(node));
        return read == null ? Proration.NONE : read;
    }

    /** The categories of the pack below, each replaced where this pack says otherwise. */
    private static @Nullable List<CategoryRule> merged(@Nullable PolicyPack base, @Nullable List<CategoryRule> own) {
        if (base == null || own == null) {
            return own;
        }
        Map<HardshipCategory, CategoryRule> merged = new LinkedHashMap<>();
        Stream.concat(base.categories().stream(), own.stream()).forEach(rule -> merged.put(rule.category(), rule));
        return List.copyOf(merged.values());
    }

    private List<Benefit> benefits(@Nullable PackNode list, BenefitReader reader) {
        var listed = list == null ? null : problems.attempt(list::items);
        if (listed == null) {
            return List.of();
        }
        List<Benefit> benefits = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (PackNode item : listed) {
            var benefit = problems.attempt(() -> benefit(item, codes, reader));
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

    private PolicyPack assemble(
            PackNode pack,
            @Nullable PolicyPack base,
            FactValues values,
            @Nullable List<CategoryRule> categories,
            List<Tier> tiers,
            List<Benefit> own,
            DocumentRules documents,
            DatedReader dated,
            VerificationRules verification) {
        var keys = pack.keys(
                "id",
                "version",
                "label",
                "from",
                "until",
                "reviewed",
                "jurisdiction",
                "extends",
                "supersedes",
                "proration",
                "benefits",
                "stacking");
        var list = pack.required("benefits");
        String id = pack.required("id").text();
        if (!id.equals(name)) {
            throw pack.required("id")
                    .problem("the pack calls itself '" + id + "' but is kept as '" + name + "'"
                            + "\nMaybe give the folder the name of the pack");
        }
        if (base != null) {
            base.tiers().stream()
                    .filter(tier -> tiers.stream().noneMatch(one -> one.code().equals(tier.code())))
                    .findFirst()
                    .ifPresent(tier -> {
                        throw pack.required("extends")
                                .problem("tiers.yaml leaves out the tier " + tier.code() + " of " + base.id()
                                        + "\nMaybe keep it: benefits and categories below may name it");
                    });
        }
        var layer = new PackLayer(id, base, own, values);
        var benefits = layer.benefits(list);
        var codes = benefits.stream().map(Benefit::code).toList();
        List<StackingGroup> below = base == null ? List.of() : base.stacking();
        List<StackingGroup> stacking = new ArrayList<>(below);
        pack.optional("stacking")
                .ifPresent(groups -> stacking.addAll(new StackingReader(dated, codes, below).read(groups)));
        return new PolicyPack(
                id,
                pack.required("version").text(),
                files.digest(base == null ? "" : base.digest()),
                label(pack.required("label")),
                span(pack.required("from").date(), keys.get("until")),
                layers(pack, base, layer),
                categories == null ? List.of() : categories,
                tiers,
                benefits,
                stacking,
                documents,
                verification);
    }

    private static PackLayers layers(PackNode pack, @Nullable PolicyPack base, PackLayer layer) {
        return new PackLayers(
                pack.optional("jurisdiction")
                        .map(node -> node.parsed("a division code of 2, 4, 6, 9 or 12 digits", Division::of))
                        .orElse(null),
                base == null
                        ? List.of()
                        : Stream.concat(base.layers().extended().stream(), Stream.of(base.id()))
                                .toList(),
                pack.optional("supersedes")
                        .map(ids -> ids.items().stream().map(PackNode::text).toList())
                        .orElse(List.of()),
                layer.changes());
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

    /** The label of a thing that has other keys as well. */
    static Label words(PackNode node) {
        return new Label(node.required("zh").text(), node.required("en").text());
    }
}
