package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 5 by itself: nobody has a number; name, birth date and sex are equal. */
class HouseholdRuleTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final Student BOY = pupil("boy", "秦小满", b -> {});

    private static RegistryRecord boysRow(Consumer<RegistryRecord.Builder> change) {
        return row(
                2,
                "秦小满",
                "",
                b -> change.accept(b.birthDate(LocalDate.of(2013, 2, 14)).sex(Sex.MALE)));
    }

    private static List<Proposal> proposals(RegistryRecord row, Student... pupils) {
        return new HouseholdRule(NAMES, new TwinGuard(NAMES), new Candidates(NAMES))
                .propose(listed(row), new RollIndex(Roll.of(pupils), NAMES));
    }

    @Test
    void the_guardian_makes_it_sure() {
        assertThat(proposals(boysRow(b -> b.guardian(null, WrittenId.of(MOTHER))), BOY))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.isAuto()).isTrue();
                    assertThat(proposal.rule()).isEqualTo(MatchRule.HOUSEHOLD_AND_NAME);
                    assertThat(proposal.score()).isEqualTo(.9999);
                });
    }

    @Test
    void without_the_household_a_person_decides() {
        assertThat(proposals(boysRow(b -> {}), BOY)).singleElement().satisfies(proposal -> {
            assertThat(proposal.isAuto()).isFalse();
            assertThat(proposal.rule()).isEqualTo(MatchRule.BIRTH_DATE_AND_NAME);
            assertThat(proposal.score()).isEqualTo(.99);
        });
    }

    @Test
    void two_pupils_of_one_name_birth_date_and_sex_share_the_probability() {
        var other = pupil("other", "秦小满", b -> {});
        assertThat(proposals(boysRow(b -> {}), BOY, other))
                .hasSize(2)
                .allSatisfy(proposal -> assertThat(proposal.score()).isEqualTo(.495));
        assertThat(proposals(boysRow(b -> b.guardian(null, WrittenId.of(MOTHER))), BOY, other))
                .hasSize(2)
                .noneMatch(Proposal::isAuto)
                .allSatisfy(proposal -> assertThat(proposal.rule()).isEqualTo(MatchRule.HOUSEHOLD_AND_NAME));
    }

    static List<RegistryRecord> rowsThatAreNotEqual() {
        return List.of(
                boysRow(b -> b.name(PersonName.of("秦晓满"))),
                boysRow(b -> b.birthDate(LocalDate.of(2013, 2, 15))),
                boysRow(b -> b.birthDate(null)),
                boysRow(b -> b.sex(Sex.FEMALE)),
                boysRow(b -> b.sex(null)),
                boysRow(b -> b.id(WrittenId.of("430482201302140016"))));
    }

    @ParameterizedTest
    @MethodSource("rowsThatAreNotEqual")
    void whatever_is_not_equal_is_for_the_rule_that_weighs(RegistryRecord row) {
        var numbered = pupil("boy", "秦小满", b -> b.id(SampleFamily.ID));
        assertThat(proposals(row, row.id().isPresent() ? numbered : BOY)).isEmpty();
    }
}
