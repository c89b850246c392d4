package org.aidroll.county.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The county plan of 2020, each line of the source once, halved for a term. */
class OracleTest {
    private static final Map<String, BigDecimal> FEES = Stream.of(
                    "uniform 60.5", "bus 240", "tuition 1200", "lodging 400", "textbook 215.5")
            .map(fee -> fee.split(" "))
            .collect(java.util.stream.Collectors.toMap(fee -> fee[0], fee -> new BigDecimal(fee[1])));

    @ParameterizedTest
    @CsvSource({
        "PRESCHOOL, 2, false, POVERTY, preschool-aid=700.00",
        "PRESCHOOL, 2, false, DIBAO, ''",
        "PRIMARY, 3, true, DIBAO, compulsory-boarder=500.00",
        "JUNIOR, 3, true, ORPHAN, compulsory-boarder=625.00",
        "PRIMARY, 3, false, TEKUN, compulsory-day=250.00",
        "JUNIOR, 1, false, DISABLED, compulsory-day=312.50",
        "PRIMARY, 3, false, POVERTY, 'compulsory-bus=240,compulsory-day=500.00,compulsory-uniform=60.5'",
        "JUNIOR, 3, true, POVERTY, 'compulsory-boarder=625.00,compulsory-bus=240,compulsory-uniform=60.5'",
        "PRIMARY, 3, true, DIBAO_EDGE, ''",
        "SENIOR, 1, true, POVERTY, 'senior-fee-waiver=1200,senior-grant=1250.00'",
        "SENIOR, 1, true, DISABLED, senior-fee-waiver=1200",
        "SENIOR, 1, true, TEKUN, ''",
        "VOCATIONAL, 2, false, '', 'vocational-grant=1000.00,vocational-waiver=1415.5'",
        "VOCATIONAL, 3, true, '', vocational-waiver=1815.5"
    })
    void aTermOfThePlanIs(String stage, int grade, boolean boards, String category, String due) {
        var awards = Oracle.due(stage, grade, boards, true, "在读", "INCLUSIVE", Set.of(category), FEES);
        assertThat(new TreeMap<>(awards).toString()).isEqualTo("{" + due.replace(",", ", ") + "}");
    }

    @Test
    void nothingIsDueToThoseWhoAreNotAtSchool() {
        assertThat(Oracle.due("PRIMARY", 3, true, true, "休学", "PUBLIC", Set.of("POVERTY"), FEES))
                .isEmpty();
    }

    @Test
    void aKindergartenThatIsNotApprovedGivesNoAid() {
        assertThat(Oracle.due("PRESCHOOL", 1, false, false, "在读", "PRIVATE", Set.of("POVERTY"), FEES))
                .isEmpty();
    }
}
