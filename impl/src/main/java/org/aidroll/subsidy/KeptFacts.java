package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.roll.FeeItem;

/** Reads a profile back from the facts that a decision kept. */
final class KeptFacts {
    private final FactCode code;

    KeptFacts(FactCode code) {
        this.code = code;
    }

    Profile profile(Map<String, List<String>> kept) {
        long bits = 0;
        for (Fact fact : Fact.values()) {
            bits |= bits(fact, kept.getOrDefault(fact.key(), List.of()));
        }
        var applied = kept.getOrDefault(ProfileFacts.APPLIED_ON, List.of());
        return new Profile(
                bits,
                kept.getOrDefault(Fact.CATEGORY.key(), List.of()).stream()
                        .filter(category -> code.bits(Fact.CATEGORY, category) == 0)
                        .toList(),
                kept.getOrDefault(ProfileFacts.CLAIMS, List.of()),
                applied.isEmpty() ? null : LocalDate.parse(applied.get(0)),
                fees(kept),
                earlier(kept, bits),
                kept.getOrDefault(ProfileFacts.BY_HAND, List.of()));
    }

    private long bits(Fact fact, List<String> values) {
        long bits = 0;
        for (String value : values) {
            bits |= code.bits(fact, value);
        }
        return bits;
    }

    private static Map<FeeItem, Money> fees(Map<String, List<String>> kept) {
        Map<FeeItem, Money> fees = new EnumMap<>(FeeItem.class);
        kept.forEach((name, values) -> {
            if (name.startsWith(ProfileFacts.FEE)) {
                String item = name.substring(ProfileFacts.FEE.length()).toUpperCase(Locale.ROOT);
                fees.put(FeeItem.valueOf(item), Money.ofYuan(values.get(0)));
            }
        });
        return fees;
    }

    /** The parts of the term, the latest first: each is the part after it but for the facts that are named. */
    private List<Profile.Earlier> earlier(Map<String, List<String>> kept, long present) {
        TreeMap<LocalDate, Map<Fact, List<String>>> byDay = new TreeMap<>();
        kept.forEach((name, values) -> {
            if (name.startsWith(ProfileFacts.UNTIL)) {
                int dot = name.indexOf('.');
                LocalDate until = LocalDate.parse(name.substring(ProfileFacts.UNTIL.length(), dot));
                Fact fact = Fact.valueOf(
                        name.substring(dot + 1).toUpperCase(Locale.ROOT).replace('-', '_'));
                byDay.computeIfAbsent(until, none -> new EnumMap<>(Fact.class)).put(fact, values);
            }
        });
        List<Profile.Earlier> parts = new ArrayList<>();
        long next = present;
        for (var part : byDay.descendingMap().entrySet()) {
            for (var changed : part.getValue().entrySet()) {
                Fact fact = changed.getKey();
                next = next & ~((long) FactCode.mask(fact) << FactCode.shift(fact)) | bits(fact, changed.getValue());
            }
            parts.add(new Profile.Earlier(part.getKey(), next));
        }
        Collections.reverse(parts);
        return parts;
    }
}
