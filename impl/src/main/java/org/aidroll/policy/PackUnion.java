package org.aidroll.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PackLayers;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.term.DateSpan;

/** Several packs as one. */
final class PackUnion {
    private final List<PolicyPack> packs;

    PackUnion(List<PolicyPack> packs) {
        this.packs = List.copyOf(packs);
    }

    PolicyPack pack() {
        return new PolicyPack(
                joined(PolicyPack::id, "+"),
                joined(PolicyPack::version, "+"),
                joined(PolicyPack::digest, "+"),
                new Label(
                        joined(pack -> pack.label().zh(), "、"),
                        joined(pack -> pack.label().en(), ", ")),
                span(),
                PackLayers.ALONE,
                categories(),
                tiers(),
                benefits(),
                packs.stream().flatMap(pack -> pack.stacking().stream()).toList(),
                documents(),
                packs.stream()
                        .map(PolicyPack::verification)
                        .filter(rules -> !rules.isEmpty())
                        .findFirst()
                        .orElse(VerificationRules.NONE));
    }

    private String joined(Function<PolicyPack, String> part, String between) {
        return packs.stream().map(part).collect(Collectors.joining(between));
    }

    private DateSpan span() {
        LocalDate start = packs.stream()
                .map(pack -> pack.span().start())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate end = packs.stream()
                .flatMap(pack -> pack.span().endExclusive().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        if (end != null && !start.isBefore(end)) {
            throw new AidException("the packs " + joined(PolicyPack::id, ", ") + " have no day on which all hold"
                    + "\nMaybe run them one by one");
        }
        return end == null ? DateSpan.from(start) : DateSpan.of(start, end);
    }

    private List<CategoryRule> categories() {
        Map<HardshipCategory, CategoryRule> first = new LinkedHashMap<>();
        packs.forEach(pack -> pack.categories().forEach(rule -> first.putIfAbsent(rule.category(), rule)));
        return List.copyOf(first.values());
    }

    private List<Tier> tiers() {
        return packs.stream()
                .map(PolicyPack::tiers)
                .filter(tiers -> !tiers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private DocumentRules documents() {
        Map<String, DocumentType> first = new LinkedHashMap<>();
        packs.forEach(pack -> pack.documents().types().forEach(type -> first.putIfAbsent(type.code(), type)));
        return new DocumentRules(
                List.copyOf(first.values()),
                packs.stream()
                        .map(pack -> pack.documents().payees())
                        .filter(payees -> !payees.isEmpty())
                        .findFirst()
                        .orElse(Set.of()));
    }

    private List<Benefit> benefits() {
        Map<String, String> owners = new HashMap<>();
        List<Benefit> benefits = new ArrayList<>();
        for (PolicyPack pack : packs) {
            for (Benefit benefit : pack.benefits()) {
                String other = owners.put(benefit.code(), pack.id());
                if (other != null) {
                    throw new AidException("the packs " + other + " and " + pack.id() + " both have the benefit "
                            + benefit.code() + "\nMaybe keep one of them, or let one extend the other");
                }
                benefits.add(benefit);
            }
        }
        return benefits;
    }
}
