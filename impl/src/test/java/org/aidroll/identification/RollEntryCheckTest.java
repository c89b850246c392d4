package org.aidroll.identification;

import static org.aidroll.api.finding.FindingCode.ID_CHECK_FAILED;
import static org.aidroll.api.finding.FindingCode.ID_CONTRADICTS_ROLL;
import static org.aidroll.api.finding.FindingCode.ID_FIFTEEN_DIGITS;
import static org.aidroll.api.finding.FindingCode.ID_MALFORMED;
import static org.aidroll.api.finding.FindingCode.ID_MISSING;
import static org.aidroll.api.finding.FindingCode.ID_NORMALISED;
import static org.aidroll.api.finding.FindingCode.ID_PRECISION_LOST;
import static org.aidroll.api.finding.FindingCode.LODGER_COUNTS_AS_DAY;
import static org.aidroll.api.finding.FindingCode.ROLL_NUMBER_DIFFERS;
import static org.aidroll.api.finding.FindingCode.ROLL_NUMBER_MISSING;
import static org.aidroll.api.finding.FindingCode.ROLL_NUMBER_NOT_NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aidroll.SampleRolls;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A boy born on 14 February 2013, and what a roll may say against that. */
class RollEntryCheckTest {
    private static final String ID = "430482201302140015";
    private static final String MASKED = "430***********0015";

    private static List<Finding> check(Consumer<Student.Builder> change) {
        var builder = Student.builder(
                        StudentKey.of("17"), PersonName.of("秦小满"), SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY))
                .id(ID)
                .rollNumber("G" + ID)
                .sex(Sex.MALE)
                .birthDate(LocalDate.of(2013, 2, 14));
        change.accept(builder);
        return RollEntryCheck.check(builder.build());
    }

    private static Finding finding(FindingCode code, String column, String... arguments) {
        return Finding.of(code, Location.of("roll").column(column), arguments).about("17");
    }

    @Test
    void a_record_that_agrees_with_itself_gives_no_finding() {
        assertThat(check(record -> {})).isEmpty();
    }

    @Test
    void a_record_that_says_neither_sex_nor_birth_date_contradicts_nothing() {
        assertThat(check(record -> record.sex(null).birthDate(null))).isEmpty();
    }

    static Stream<Arguments> records() {
        return Stream.of(
                changed("no number", r -> r.id(null), finding(ID_MISSING, "id")),
                changed("spaces", r -> r.id(" " + ID), finding(ID_NORMALISED, "id", MASKED)),
                changed(
                        "a wrong check character",
                        r -> r.id("430482201302140016"),
                        finding(ID_CHECK_FAILED, "id", "430***********0016")),
                changed("an exponent", r -> r.id("4.3E+17"), finding(ID_PRECISION_LOST, "id", "*******")),
                changed("15 digits", r -> r.id("430482130214001"), finding(ID_FIFTEEN_DIGITS, "id", "430********4001")),
                changed("a passport", r -> r.id("E00000000"), finding(ID_MALFORMED, "id", "*********")),
                changed("another sex", r -> r.sex(Sex.FEMALE), finding(ID_CONTRADICTS_ROLL, "sex", MASKED)),
                changed(
                        "another birth date",
                        r -> r.birthDate(LocalDate.of(2013, 2, 15)),
                        finding(ID_CONTRADICTS_ROLL, "birth_date", MASKED)),
                changed("no roll number", r -> r.rollNumber(null), finding(ROLL_NUMBER_MISSING, "roll_number")),
                changed(
                        "a number of the school's own",
                        r -> r.rollNumber("2020-0117"),
                        finding(ROLL_NUMBER_NOT_NATIONAL, "roll_number")),
                changed(
                        "a formal number of another identity",
                        r -> r.rollNumber("G11010519491231002X"),
                        finding(ROLL_NUMBER_DIFFERS, "roll_number")));
    }

    private static Arguments changed(String what, Consumer<Student.Builder> change, Finding finding) {
        return arguments(what, change, finding);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void what_is_wrong_with_a_record_is_said_once_with_its_column(
            String what, Consumer<Student.Builder> change, Finding finding) {
        assertThat(check(change)).containsExactly(finding);
    }

    @Test
    void a_temporary_or_school_made_roll_number_differs_from_nothing() {
        assertThat(check(record -> record.rollNumber("L430482201302149999"))).isEmpty();
        assertThat(check(record -> record.rollNumber("J11010519491231002X"))).isEmpty();
    }

    @Test
    void a_roll_number_is_not_compared_with_a_damaged_identity_number() {
        assertThat(check(record -> record.id("4.3E+17").rollNumber("G11010519491231002X")))
                .containsExactly(finding(ID_PRECISION_LOST, "id", "*******"));
    }

    @Test
    void a_damaged_number_contradicts_nothing() {
        assertThat(check(record -> record.id("430482201302140016").sex(Sex.FEMALE)))
                .containsExactly(finding(ID_CHECK_FAILED, "id", "430***********0016"));
    }

    @ParameterizedTest
    @EnumSource(Boarding.class)
    void only_a_lodger_gets_the_finding_that_lodging_counts_as_day(Boarding boarding) {
        var pupil = SampleRolls.pupil("17", "秦小满", 2, SampleRolls.enrolled(Stage.PRIMARY, boarding));
        assertThat(RollEntryCheck.check(pupil))
                .isEqualTo(
                        boarding == Boarding.LODGER ? List.of(finding(LODGER_COUNTS_AS_DAY, "boarding")) : List.of());
    }

    @Test
    void no_finding_of_any_kind_has_the_number_in_it() {
        for (Arguments record : records().toList()) {
            @SuppressWarnings("unchecked")
            var change = (Consumer<Student.Builder>) record.get()[1];
            assertThat(check(change).toString()).doesNotContain("0130214", "0491231");
        }
    }
}
