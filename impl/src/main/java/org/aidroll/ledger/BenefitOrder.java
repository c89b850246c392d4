package org.aidroll.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.aidroll.api.policy.PolicyPack;

/** Benefits in the pack's order; those it does not know after all others, by their code. */
public final class BenefitOrder implements Comparator<String> {
    private final Map<String, Integer> places = new HashMap<>();

    /** The order of this pack. */
    public BenefitOrder(PolicyPack pack) {
        pack.benefits().forEach(benefit -> places.put(benefit.code(), places.size()));
    }

    @Override
    public int compare(String a, String b) {
        int first = places.getOrDefault(a, Integer.MAX_VALUE);
        int second = places.getOrDefault(b, Integer.MAX_VALUE);
        return first != second ? Integer.compare(first, second) : a.compareTo(b);
    }
}
