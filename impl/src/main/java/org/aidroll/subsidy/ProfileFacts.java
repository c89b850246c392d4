package org.aidroll.subsidy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.roll.FeeItem;

/** A profile in words, as a decision keeps it; {@link KeptFacts} reads them back. */
final class ProfileFacts {
    static final String CLAIMS = "claims";
    static final String BY_HAND = "by-hand";
    static final String APPLIED_ON = "applied-on";
    static final String FEE = "fee-";
    static final String UNTIL = "until-";

    private final FactCode code;

    ProfileFacts(FactCode code) {
        this.code = code;
    }

    /** The values of a fact; of the categories those that the pack does not know as well. */
    List<String> values(Fact fact, Profile profile) {
        var known = code.values(fact, profile.bits());
        return fact != Fact.CATEGORY || profile.others().isEmpty() && known.size() < 2
                ? known
                : Stream.concat(known.stream(), profile.others().stream())
                        .sorted()
                        .toList();
    }

    /** Every fact that is known by its name, and what else was looked at, if it was. */
    Map<String, List<String>> of(Profile profile) {
        Map<String, List<String>> named = new TreeMap<>();
        for (Fact fact : Fact.values()) {
            var values = values(fact, profile);
            if (!values.isEmpty() || fact.isSet()) {
                named.put(fact.key(), values);
            }
        }
        if (!profile.claims().isEmpty()) {
            named.put(CLAIMS, profile.claims());
        }
        if (!profile.byHand().isEmpty()) {
            named.put(BY_HAND, profile.byHand());
        }
        if (profile.appliedOn() != null) {
            named.put(APPLIED_ON, List.of(profile.appliedOn().toString()));
        }
        for (Map.Entry<FeeItem, Money> fee : profile.fees().entrySet()) {
            named.put(FEE + feeKey(fee.getKey()), List.of(fee.getValue().yuan()));
        }
        // Each part of the term is told by what differs from the part after it.
        long next = profile.bits();
        for (int i = profile.earlier().size() - 1; i >= 0; i--) {
            var earlier = profile.earlier().get(i);
            for (Fact fact : Fact.values()) {
                var then = code.values(fact, earlier.bits());
                if (!then.equals(code.values(fact, next))) {
                    named.put(UNTIL + earlier.until() + "." + fact.key(), then);
                }
            }
            next = earlier.bits();
        }
        return named;
    }

    static String feeKey(FeeItem item) {
        return item.name().toLowerCase(Locale.ROOT);
    }
}
