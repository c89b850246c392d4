package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.identify;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 7: one row for each pupil; here rows that rest on name, birth date and guardian. */
class OneToOneTest {
    private static RegistryRecord boysRow(int line, Consumer<RegistryRecord.Builder> change) {
        return row(
                line,
                "秦小满",
                "",
                b -> change.accept(b.birthDate(LocalDate.of(2013, 2, 14))
                        .sex(Sex.MALE)
                        .householdNumber("7")
                        .guardian(null, WrittenId.of(MOTHER))));
    }

    private static IdentifiedRoll withSecond(Consumer<RegistryRecord.Builder> change) {
        return identify(Roll.of(pupil("boy", "秦小满", b -> {})), List.of(), boysRow(2, b -> {}), boysRow(3, change));
    }

    @Test
    void a_row_and_its_duplicate_are_both_the_pupils() {
        assertThat(withSecond(b -> {}).links()).hasSize(2).allMatch(Link::isAuto);
    }

    static Stream<Consumer<RegistryRecord.Builder>> differences() {
        return Stream.of(
                b -> b.name(PersonName.of("秦小滿")),
                b -> b.id(WrittenId.of("无")),
                b -> b.householdNumber("8"),
                b -> b.relationToHead("之子"),
                b -> b.head(null, WrittenId.of(MOTHER)));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void two_rows_that_differ_compete_and_a_person_decides(Consumer<RegistryRecord.Builder> difference) {
        var identified = withSecond(difference);
        assertThat(identified.links()).hasSize(2).noneMatch(Link::isAuto);
        assertThat(identified.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ROWS_COMPETE)
                .extracting(Finding::subject)
                .containsExactly("boy", "boy");
    }
}
