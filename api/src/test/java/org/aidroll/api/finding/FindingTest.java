package org.aidroll.api.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final String ROLL_NUMBER = "G430482201302140015";

    @Test
    void printing_never_names_the_pupil() {
        var finding = Finding.of(
                        FindingCode.ID_CHECK_FAILED, Location.of("roll").column("id"), "430***0016")
                .about(ROLL_NUMBER);
        assertThat(finding).hasToString("Finding[IDENT-0103 ID_CHECK_FAILED, MAJOR, roll id, [430***0016]]");
    }

    @Test
    void a_finding_is_about_the_pupil_it_was_said_of_and_no_other() {
        var finding = Finding.of(FindingCode.ID_MISSING, Location.of("roll"));
        assertThat(finding.isAbout("17")).isFalse();
        assertThat(finding.about("17").isAbout("17")).isTrue();
        assertThat(finding.about("17").isAbout("18")).isFalse();
    }

    @Test
    void a_finding_about_a_pupil_is_the_same_in_all_else() {
        var finding = new Finding(
                FindingCode.ID_MISSING, Severity.CRITICAL, Location.of("roll").row(3), List.of("a"), null);
        assertThat(finding.about("17"))
                .isEqualTo(new Finding(
                        FindingCode.ID_MISSING,
                        Severity.CRITICAL,
                        Location.of("roll").row(3),
                        List.of("a"),
                        "17"));
    }

    @Test
    void a_finding_has_the_severity_of_its_code() {
        assertThat(Finding.of(FindingCode.ID_TWICE_ON_ROLL, Location.of("roll")).severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void no_two_codes_have_one_number() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::number)).doesNotHaveDuplicates();
    }

    @Test
    void every_number_is_an_area_and_four_digits() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::number))
                .allMatch(number -> number.matches("[A-Z]{4,6}-\\d{4}"));
    }

    /** Numbers stand in files people keep: a change here is a change of meaning there. */
    @Test
    void the_numbers_of_the_first_edition_keep_their_meaning() {
        assertThat(FindingCode.ID_NORMALISED.number()).isEqualTo("IDENT-0101");
        assertThat(FindingCode.ID_CONTRADICTS_ROLL.number()).isEqualTo("IDENT-0110");
        assertThat(FindingCode.FILE_UNREADABLE.number()).isEqualTo("FILE-0201");
        assertThat(FindingCode.NAME_DIFFERS.number()).isEqualTo("MATCH-0301");
        assertThat(FindingCode.LODGER_COUNTS_AS_DAY.number()).isEqualTo("SUBS-0401");
    }

    @Test
    void a_place_reads_like_a_compilers() {
        assertThat(Location.of("poverty.csv")).hasToString("poverty.csv");
        assertThat(Location.of("poverty.csv").row(7)).hasToString("poverty.csv:7");
        assertThat(Location.of("poverty.csv").row(7).column("姓名")).hasToString("poverty.csv:7 姓名");
        assertThat(Location.of("roll").column("id").row(7)).hasToString("roll:7 id");
    }

    @Test
    void a_negative_row_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("poverty.csv").row(-1))
                .withMessage("row -1 of poverty.csv is negative");
    }
}
