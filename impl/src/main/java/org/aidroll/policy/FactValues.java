package org.aidroll.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.jspecify.annotations.Nullable;

/** Which values each fact can have in a pack. */
final class FactValues {
    private static final int HIGHEST_GRADE = 9;
    private static final List<String> SCHOOL_SEATS = List.of("HOME_PROVINCE", "OTHER_PROVINCE");
    private static final List<String> ANSWERS = List.of("YES", "NO");

    private final @Nullable List<String> categories;
    private final List<String> tiers;

    /** Null where the categories are not known, because their file has a problem of its own. */
    FactValues(@Nullable List<CategoryRule> categories, List<Tier> tiers) {
        this.tiers = tiers.stream().map(Tier::code).toList();
        this.categories = categories == null
                ? null
                : categories.stream().map(rule -> rule.category().code()).toList();
    }

    /** Whether every value is known, so that combinations can be counted through. */
    boolean areKnown() {
        return categories != null;
    }

    /** The value a pack names, if it is one. */
    String named(Fact fact, PackNode node) {
        return fact == Fact.CATEGORY && categories == null ? node.text() : node.oneOf(of(fact), value -> value);
    }

    /** The values a roll can bring: a pack can name no grade above 9, a roll can have one. */
    List<String> onRolls(Fact fact) {
        return fact == Fact.GRADE ? grades(HIGHEST_GRADE + 1) : of(fact);
    }

    private List<String> of(Fact fact) {
        return switch (fact) {
            case STATUS -> names(RollStatus.values());
            case STAGE -> names(Stage.values());
            case BOARDING -> names(Boarding.values());
            case GRADE -> grades(HIGHEST_GRADE);
            case CATEGORY -> categories == null ? List.of() : categories;
            case TIER -> tiers;
            case SCHOOL_KIND -> names(SchoolKind.values());
            case SCHOOL_SEAT -> SCHOOL_SEATS;
            case RIDES_BUS -> ANSWERS;
        };
    }

    /** The fact of that name; {@code place} is where it stands. */
    static Fact fact(String key, PackNode place) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> place.problem("unknown fact '" + key + "'"
                        + Suggestion.among(
                                Arrays.stream(Fact.values()).map(Fact::key).toList(), key)));
    }

    private static List<String> grades(int highest) {
        return IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
