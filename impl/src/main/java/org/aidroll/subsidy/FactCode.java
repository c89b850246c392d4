package org.aidroll.subsidy;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;

/**
 * How the facts of a pupil stand in the 64 bits of a profile: a field for each fact, then a bit for each category of the
 * pack. Two pupils of one profile are decided alike, which is why a county is decided in a few hundred profiles.
 */
public final class FactCode {
    /** A grade has 6 bits; no stage has as many years. */
    static final int HIGHEST_GRADE = 63;

    private static final int[] WIDTHS = {4, 3, 2, 6, 0, 5, 2, 2, 2};
    private static final int[] SHIFTS = shifts();
    private static final int CATEGORIES_FROM = 26;
    private static final int MOST_CATEGORIES = Long.SIZE - CATEGORIES_FROM;
    private static final List<String> SEATS = List.of("HOME_PROVINCE", "OTHER_PROVINCE");
    private static final List<String> ANSWERS = List.of("YES", "NO");

    private final List<String> categories;
    private final List<String> tiers;

    /** @throws AidException if the pack knows more categories or tiers than a profile has room for */
    public FactCode(PolicyPack pack) {
        this.categories =
                pack.categories().stream().map(rule -> rule.category().code()).toList();
        this.tiers = pack.tiers().stream().map(Tier::code).toList();
        if (categories.size() > MOST_CATEGORIES || tiers.size() >= 1 << WIDTHS[Fact.TIER.ordinal()]) {
            throw new AidException("pack " + pack.id() + " has " + categories.size() + " categories and "
                    + tiers.size() + " tiers\nMaybe leave out those that no benefit names: "
                    + MOST_CATEGORIES + " and 31 are the most");
        }
    }

    /** Where the bits of a fact begin. */
    public static int shift(Fact fact) {
        return SHIFTS[fact.ordinal()];
    }

    private static int[] shifts() {
        int[] shifts = new int[WIDTHS.length];
        for (int i = 1; i < shifts.length; i++) {
            shifts[i] = shifts[i - 1] + WIDTHS[i - 1];
        }
        return shifts;
    }

    /** The bits of a fact, moved to the right end. */
    static int mask(Fact fact) {
        return (1 << WIDTHS[fact.ordinal()]) - 1;
    }

    /** The code of a fact in a profile. */
    static int code(Fact fact, long bits) {
        return (int) (bits >>> shift(fact)) & mask(fact);
    }

    /** Whether a profile can have that value: the categories and tiers are those of the pack. */
    boolean knows(Fact fact, String value) {
        return switch (fact) {
            case CATEGORY -> categories.contains(value);
            case TIER -> tiers.contains(value);
            case STATUS, STAGE, BOARDING, GRADE, SCHOOL_KIND, SCHOOL_SEAT, RIDES_BUS -> true;
        };
    }

    /** The bits of one value of a fact; those of a category are its own bit, 0 where the pack does not know it. */
    public long bits(Fact fact, String value) {
        if (fact == Fact.CATEGORY) {
            int index = categories.indexOf(value);
            return index < 0 ? 0 : 1L << (CATEGORIES_FROM + index);
        }
        return (long) codeOf(fact, value) << shift(fact);
    }

    private int codeOf(Fact fact, String value) {
        return switch (fact) {
            case STATUS -> RollStatus.valueOf(value).ordinal();
            case STAGE -> Stage.valueOf(value).ordinal();
            case BOARDING -> Boarding.valueOf(value).ordinal();
            case GRADE -> Math.min(Integer.parseInt(value), HIGHEST_GRADE);
            case TIER -> tiers.indexOf(value) + 1;
            case SCHOOL_KIND -> SchoolKind.valueOf(value).ordinal() + 1;
            case SCHOOL_SEAT -> SEATS.indexOf(value) + 1;
            case RIDES_BUS -> ANSWERS.indexOf(value) + 1;
            case CATEGORY -> throw new IllegalArgumentException("a category has a bit, no code");
        };
    }

    /** Whether a fact that the roll may not say is not said in a profile. */
    boolean isUnknown(Fact fact, long bits) {
        return switch (fact) {
            case SCHOOL_KIND, SCHOOL_SEAT, RIDES_BUS -> code(fact, bits) == 0;
            case STATUS, STAGE, BOARDING, GRADE, CATEGORY, TIER -> false;
        };
    }

    /** The values of a fact in a profile: one, or none; of the categories those the pack knows. */
    List<String> values(Fact fact, long bits) {
        int code = code(fact, bits);
        return switch (fact) {
            case STATUS -> List.of(RollStatus.values()[code].name());
            case STAGE -> List.of(Stage.values()[code].name());
            case BOARDING -> List.of(Boarding.values()[code].name());
            case GRADE -> List.of(Integer.toString(code));
            case CATEGORY -> categories(bits);
            case TIER -> code == 0 ? List.of() : List.of(tiers.get(code - 1));
            case SCHOOL_KIND -> code == 0 ? List.of() : List.of(SchoolKind.values()[code - 1].name());
            case SCHOOL_SEAT -> code == 0 ? List.of() : List.of(SEATS.get(code - 1));
            case RIDES_BUS -> code == 0 ? List.of() : List.of(ANSWERS.get(code - 1));
        };
    }

    private List<String> categories(long bits) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            if ((bits & 1L << (CATEGORIES_FROM + i)) != 0) {
                named.add(categories.get(i));
            }
        }
        return named;
    }
}
