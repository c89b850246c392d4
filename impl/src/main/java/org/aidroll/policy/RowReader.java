package org.aidroll.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.roll.FeeItem;

/** Reads the rows of a benefit: for whom each is, and its dated amounts. */
final class RowReader {
    private static final List<String> AMOUNTS = List.of("yuan", "fee", "open", "abolished");
    private static final List<String> OPEN_REASONS =
            List.of(OpenReason.AWAITING_ALLOCATION.name(), OpenReason.PROOF_NEEDED.name());

    private final DatedReader dated;
    private final FactValues values;

    RowReader(DatedReader dated, FactValues values) {
        this.dated = dated;
        this.values = values;
    }

    List<BenefitStandard> rows(PackNode list) {
        List<BenefitStandard> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (PackNode node : list.items()) {
            node.keys("row", "when", "amounts");
            String name = node.required("row").text();
            if (!names.add(name)) {
                throw node.problem("row '" + name + "' stands twice\nMaybe give one of the two another name");
            }
            Map<Fact, String> when = new EnumMap<>(Fact.class);
            node.required("when").entries().forEach((key, value) -> {
                Fact fact = FactValues.fact(key, value);
                when.put(fact, values.named(fact, value));
            });
            rows.add(new BenefitStandard(name, when, amounts(node.required("amounts"))));
        }
        return rows;
    }

    private List<Dated<Amount>> amounts(PackNode list) {
        List<Dated<Amount>> amounts = dated.read(list, "amount", AMOUNTS, RowReader::amount);
        if (amounts.isEmpty()) {
            throw list.problem("the row has no amount\nMaybe add {from: 2020-01-01, yuan: ..., cite: ...}");
        }
        return amounts;
    }

    private static Amount amount(PackNode node) {
        var given =
                AMOUNTS.stream().filter(key -> node.optional(key).isPresent()).toList();
        if (given.size() > 1) {
            throw node.problem("an amount is one of " + String.join(", ", AMOUNTS) + ", and this has "
                    + String.join(" and ", given) + "\nMaybe keep one");
        }
        return switch (given.isEmpty() ? "yuan" : given.get(0)) {
            case "fee" -> new Amount.ActualFee(items(node.required("fee")));
            case "open" -> new Amount.Open(node.required("open").oneOf(OPEN_REASONS, OpenReason::valueOf));
            case "abolished" -> abolished(node.required("abolished"));
            default -> Amount.of(money(node.required("yuan")));
        };
    }

    private static Amount abolished(PackNode flag) {
        if (!flag.flag()) {
            throw flag.problem("abolished can only be true\nMaybe give the amount that holds");
        }
        return new Amount.Abolished();
    }

    private static Set<FeeItem> items(PackNode list) {
        var known = Arrays.stream(FeeItem.values()).map(Enum::name).toList();
        Set<FeeItem> items = EnumSet.noneOf(FeeItem.class);
        list.items().forEach(item -> items.add(item.oneOf(known, FeeItem::valueOf)));
        if (items.isEmpty()) {
            throw list.problem("the waiver waives nothing\nMaybe name the items: " + String.join(", ", known));
        }
        return items;
    }

    /** An amount in yuan of 0 or more. */
    static Money money(PackNode node) {
        return node.parsed("an amount in yuan like 312.50, 0 or more", yuan -> {
            Money amount = Money.ofYuan(yuan);
            if (amount.compareTo(Money.ZERO) < 0) {
                throw new IllegalArgumentException(yuan + " is below 0");
            }
            return amount;
        });
    }
}
