package org.aidroll.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled rows say what the rows say one by one, whatever the profile. */
class RowTableTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final FactCode CODE = new FactCode(PACK);

    static Stream<List<BenefitStandard>> tables() {
        return Stream.of(
                PACK.benefit("compulsory-boarder").orElseThrow().overrides(),
                PACK.benefit("compulsory-day").orElseThrow().standards(),
                List.of(),
                List.of(row(Map.of())),
                List.of(row(Map.of(Fact.STAGE, "PRIMARY")), row(Map.of(Fact.BOARDING, "DAY"))),
                List.of(row(Map.of(Fact.GRADE, "3", Fact.RIDES_BUS, "YES", Fact.CATEGORY, "DIBAO"))),
                // Too wide for an index.
                List.of(
                        row(Map.of(Fact.STATUS, "ENROLLED", Fact.STAGE, "JUNIOR", Fact.GRADE, "2")),
                        row(Map.of(Fact.SCHOOL_KIND, "PUBLIC", Fact.CATEGORY, "ORPHAN", Fact.GRADE, "1"))));
    }

    private static BenefitStandard row(Map<Fact, String> when) {
        return new BenefitStandard("row", when, List.of());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_table_finds_the_row_that_reading_them_one_by_one_finds(List<BenefitStandard> rows) {
        var table = new RowTable(rows, CODE);
        var random = new Random(20);
        for (int i = 0; i < 3_000; i++) {
            long bits = profile(random);
            assertThat(table.find(bits)).as(Long.toBinaryString(bits)).isEqualTo(oneByOne(rows, bits));
        }
    }

    private static long profile(Random random) {
        return CODE.bits(Fact.STATUS, random.nextInt(4) > 0 ? "ENROLLED" : "SUSPENDED")
                | CODE.bits(
                        Fact.STAGE, List.of("PRESCHOOL", "PRIMARY", "JUNIOR").get(random.nextInt(3)))
                | CODE.bits(Fact.BOARDING, List.of("BOARDER", "DAY", "LODGER").get(random.nextInt(3)))
                | CODE.bits(Fact.GRADE, Integer.toString(1 + random.nextInt(3)))
                | (random.nextBoolean() ? CODE.bits(Fact.RIDES_BUS, "YES") : 0)
                | (random.nextBoolean() ? CODE.bits(Fact.SCHOOL_KIND, "PUBLIC") : 0)
                | (random.nextBoolean() ? CODE.bits(Fact.CATEGORY, "POVERTY") : 0)
                | (random.nextBoolean() ? CODE.bits(Fact.CATEGORY, "ORPHAN") : 0)
                | (random.nextBoolean() ? CODE.bits(Fact.CATEGORY, "DIBAO") : 0);
    }

    private static int oneByOne(List<BenefitStandard> rows, long bits) {
        int found = RowTable.NONE;
        for (int row = 0; row < rows.size(); row++) {
            boolean fits = rows.get(row).when().entrySet().stream()
                    .allMatch(when -> CODE.values(when.getKey(), bits).contains(when.getValue()));
            if (fits && found != RowTable.NONE) {
                return RowTable.SEVERAL;
            }
            found = fits ? row : found;
        }
        return found;
    }
}
