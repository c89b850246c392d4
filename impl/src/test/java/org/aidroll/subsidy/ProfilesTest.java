package org.aidroll.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidroll.SamplePacks;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PackLayers;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pupils as 64 bits. */
class ProfilesTest {
    private static final List<String> CATEGORIES = List.of("POVERTY", "ORPHAN", "DIBAO", "DISABLED", "TEKUN");
    private static final List<String> TIERS = List.of("FIRST", "SECOND", "THIRD");

    private static PolicyPack pack(List<String> categories, List<String> tiers) {
        var plain = MadeBenefit.pack(categories, List.of(), MadeBenefit.of("meal", "1"));
        var ranked = IntStream.range(0, tiers.size())
                .mapToObj(i -> new Tier(tiers.get(i), new Label("档", "tier"), i + 1, SamplePacks.RULE))
                .toList();
        return new PolicyPack(
                plain.id(),
                plain.version(),
                plain.digest(),
                plain.label(),
                plain.span(),
                PackLayers.ALONE,
                plain.categories(),
                ranked,
                plain.benefits(),
                List.of());
    }

    private static final FactCode CODE = new FactCode(pack(CATEGORIES, TIERS));

    private static List<String> values(Fact fact) {
        return switch (fact) {
            case STATUS -> names(RollStatus.values());
            case STAGE -> names(Stage.values());
            case BOARDING -> names(Boarding.values());
            case GRADE ->
                IntStream.rangeClosed(1, 63).mapToObj(Integer::toString).toList();
            case CATEGORY -> CATEGORIES;
            case TIER -> TIERS;
            case SCHOOL_KIND -> names(SchoolKind.values());
            case SCHOOL_SEAT -> List.of("HOME_PROVINCE", "OTHER_PROVINCE");
            case RIDES_BUS -> List.of("YES", "NO");
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_value_of_a_fact_comes_back_out_of_the_bits(Fact fact) {
        for (String value : values(fact)) {
            assertThat(CODE.values(fact, CODE.bits(fact, value))).containsExactly(value);
            assertThat(CODE.knows(fact, value)).isTrue();
        }
    }

    @Test
    void no_two_values_share_bits_and_no_fact_touches_another() {
        for (Fact one : Fact.values()) {
            for (Fact other : Fact.values()) {
                long ofOne = values(one).stream()
                        .mapToLong(value -> CODE.bits(one, value))
                        .reduce(0, (a, b) -> a | b);
                long ofOther = values(other).stream()
                        .mapToLong(value -> CODE.bits(other, value))
                        .reduce(0, (a, b) -> a | b);
                assertThat(ofOne & ofOther).isEqualTo(one == other ? ofOne : 0);
            }
            assertThat(values(one).stream().map(value -> CODE.bits(one, value))).doesNotHaveDuplicates();
        }
    }

    @Test
    void random_facts_come_back_out_of_the_bits() {
        var random = new Random(71);
        for (int n = 0; n < 2000; n++) {
            Map<Fact, List<String>> facts = new EnumMap<>(Fact.class);
            long bits = 0;
            for (Fact fact : Fact.values()) {
                var all = values(fact);
                var some = fact == Fact.CATEGORY
                        ? all.stream().filter(any -> random.nextBoolean()).toList()
                        : List.of(all.get(random.nextInt(all.size())));
                facts.put(fact, some);
                for (String value : some) {
                    bits |= CODE.bits(fact, value);
                }
            }
            for (Fact fact : Fact.values()) {
                assertThat(CODE.values(fact, bits)).isEqualTo(facts.get(fact));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"63, 63", "64, 63", "65, 63", "100, 63"})
    void a_grade_that_no_school_has_stays_within_its_bits(int grade, String counted) {
        var enrolment = new Enrolment(Asked.SCHOOL, Stage.PRIMARY, grade, "", Boarding.BOARDER, RollStatus.ENROLLED);
        var facts =
                new Asked().enrolled(enrolment).by(MadeBenefit.of("meal", "1")).facts();
        assertThat(facts)
                .containsEntry("grade", List.of(counted))
                .containsEntry("boarding", List.of("BOARDER"))
                .containsEntry("category", List.of());
        assertThat(CODE.bits(Fact.GRADE, Integer.toString(grade))).isEqualTo(CODE.bits(Fact.GRADE, "63"));
    }

    private static List<String> many(int count) {
        return IntStream.range(0, count).mapToObj(n -> "C" + n).toList();
    }

    @Test
    void a_pack_may_know_38_categories_and_each_counts() {
        var pack = MadeBenefit.pack(
                many(38), List.of(), MadeBenefit.of("meal", "1").requires(Fact.CATEGORY, "C37"));
        assertThat(new Asked().categories("C37").by(pack).due()).isEqualTo(Money.ofYuan("1"));
        assertThat(new Asked().categories("C36").by(pack).due()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_pack_of_more_categories_than_a_profile_has_room_for_is_refused() {
        var pack = MadeBenefit.pack(many(39), List.of(), MadeBenefit.of("meal", "1"));
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> new Asked().by(pack))
                .withMessage("pack made has 39 categories and 0 tiers"
                        + "\nMaybe leave out those that no benefit names: 38 and 31 are the most");
    }

    @Test
    void a_pack_of_more_tiers_than_a_profile_has_room_for_is_refused() {
        assertThat(new FactCode(pack(CATEGORIES, many(31))).values(Fact.TIER, 0))
                .isEmpty();
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> new FactCode(pack(CATEGORIES, many(32))))
                .withMessageStartingWith("pack made has 5 categories and 32 tiers\n");
    }

    @Test
    void a_tier_that_the_pack_does_not_know_is_not_the_tier_of_those_without_one() {
        var condition = new CompiledCondition(new Condition(Fact.TIER, List.of("FOURTH"), SamplePacks.RULE), CODE);
        assertThat(condition.isMetBy(0)).isFalse();
        var table = new RowTable(List.of(new BenefitStandard("x", Map.of(Fact.TIER, "FOURTH"), List.of())), CODE);
        assertThat(table.find(0)).isEqualTo(RowTable.NONE);
        var both = new CompiledCondition(new Condition(Fact.TIER, List.of("FOURTH", "SECOND"), SamplePacks.RULE), CODE);
        assertThat(both.isMetBy(CODE.bits(Fact.TIER, "SECOND"))).isTrue();
        assertThat(both.isMetBy(CODE.bits(Fact.TIER, "FIRST"))).isFalse();
    }

    @Test
    void a_row_for_a_category_that_the_pack_does_not_know_is_for_nobody() {
        var table = new RowTable(List.of(new BenefitStandard("x", Map.of(Fact.CATEGORY, "OTHER"), List.of())), CODE);
        assertThat(table.find(0)).isEqualTo(RowTable.NONE);
        assertThat(table.find(-1L)).isEqualTo(RowTable.NONE);
    }

    private static List<BenefitStandard> rows(Random random, int count, List<Fact> facts) {
        List<BenefitStandard> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            Map<Fact, String> when = new EnumMap<>(Fact.class);
            for (Fact fact : facts) {
                if (random.nextInt(3) > 0) {
                    var all = values(fact);
                    when.put(fact, all.get(random.nextInt(Math.min(3, all.size()))));
                }
            }
            rows.add(new BenefitStandard("row-" + row, when, List.of()));
        }
        return rows;
    }

    private static int naive(List<BenefitStandard> rows, Map<Fact, List<String>> pupil) {
        int found = RowTable.NONE;
        for (int row = 0; row < rows.size(); row++) {
            boolean fits = rows.get(row).when().entrySet().stream()
                    .allMatch(asked -> pupil.get(asked.getKey()).contains(asked.getValue()));
            if (fits && found != RowTable.NONE) {
                return RowTable.SEVERAL;
            }
            found = fits ? row : found;
        }
        return found;
    }

    /** Few facts make a dense index, many rows or facts none; the answer is that of a search by hand. */
    @ParameterizedTest
    @CsvSource({
        "4, CATEGORY STAGE, index 64",
        "4, BOARDING CATEGORY, index 32",
        "3, STATUS STAGE BOARDING TIER SCHOOL_KIND SCHOOL_SEAT, index 0",
        "130, STAGE BOARDING, index 0"
    })
    void the_table_finds_the_row_that_a_search_by_hand_finds(int count, String named, String index) {
        var random = new Random(72);
        var facts = Stream.of(named.split(" ")).map(Fact::valueOf).toList();
        Map<Integer, Integer> answers = new HashMap<>();
        String seen = "";
        for (int n = 0; n < 150; n++) {
            var rows = rows(random, count, facts);
            var table = new RowTable(rows, CODE);
            seen += table;
            for (int pupil = 0; pupil < 40; pupil++) {
                Map<Fact, List<String>> pupilFacts = new EnumMap<>(Fact.class);
                long bits = 0;
                for (Fact fact : Fact.values()) {
                    var all = values(fact);
                    var some = fact == Fact.CATEGORY
                            ? all.stream().filter(any -> random.nextBoolean()).toList()
                            : List.of(all.get(random.nextInt(Math.min(4, all.size()))));
                    pupilFacts.put(fact, some);
                    for (String value : some) {
                        bits |= CODE.bits(fact, value);
                    }
                }
                int found = table.find(bits);
                assertThat(found).isEqualTo(naive(rows, pupilFacts));
                answers.merge(Math.min(found, 0), 1, Integer::sum);
            }
        }
        assertThat(seen).contains(index + ",");
        assertThat(answers.keySet()).contains(RowTable.SEVERAL);
    }

    @Test
    void a_map_of_profiles_finds_what_was_put_into_it_however_much_that_is() {
        var random = new Random(79);
        var map = new ProfileMap<Long>();
        Map<Long, Long> plain = new HashMap<>();
        for (int n = 0; n < 5000; n++) {
            long key = random.nextInt(3) == 0 ? random.nextInt(2000) : random.nextLong();
            map.put(key, (long) n);
            plain.put(key, (long) n);
        }
        plain.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get(-123_456_789L)).isNull();
        assertThat(new ProfileMap<String>().get(0)).isNull();
    }
}
