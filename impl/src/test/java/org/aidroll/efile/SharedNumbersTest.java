package org.aidroll.efile;

import static org.aidroll.api.policy.DocumentField.CERTIFICATE_NUMBER;
import static org.aidroll.api.policy.DocumentField.DISABILITY_NUMBER;
import static org.aidroll.api.policy.DocumentField.ID_NUMBER;
import static org.aidroll.api.policy.DocumentField.MEMBER_NAME;
import static org.aidroll.api.policy.DocumentField.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** Numbers and names that only one pupil, or only one household, can have. */
class SharedNumbersTest {
    private static final String DIBAO = "DIBAO_CERTIFICATE";
    private static final String DISABLED = "DISABILITY_CERTIFICATE";

    private final OneFamily family = new OneFamily();

    private List<FindingCode> codes(String student, MadePupil... files) {
        var all = new EFile[files.length];
        for (int i = 0; i < files.length; i++) {
            all[i] = files[i].file();
        }
        return family.validate(all).report(StudentKey.of(student)).orElseThrow().codes();
    }

    @Test
    void a_certificate_of_one_household_in_the_files_of_two_is_told_about_both() {
        var one = new MadePupil("p1").typed(DIBAO, CERTIFICATE_NUMBER, "430482000017");
        var other = new MadePupil("p2").typed(DIBAO, CERTIFICATE_NUMBER, "430482000017");

        assertThat(codes("p1", one, other)).contains(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);
        assertThat(codes("p2", one, other)).contains(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);
        assertThat(codes("p1", one, new MadePupil("p2").typed(DIBAO, CERTIFICATE_NUMBER, "430482000018")))
                .doesNotContain(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);
    }

    @Test
    void one_identity_number_on_the_documents_of_two_pupils_is_told_even_within_a_household() {
        var brother =
                OneFamily.brother().forget("PUPIL_ID", ID_NUMBER).twice("PUPIL_ID", ID_NUMBER, OneFamily.PUPIL_ID);

        assertThat(codes("p1", OneFamily.whole(), brother)).contains(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);
        assertThat(codes("p1", OneFamily.whole(), OneFamily.brother()))
                .doesNotContain(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);
    }

    @Test
    void a_pupils_own_certificate_is_not_the_brothers_too_and_a_parents_is_of_all_children() {
        var sisters = OneFamily.brother().typed(DISABLED, DISABILITY_NUMBER, OneFamily.PUPIL_ID + "43");
        assertThat(codes("p2", OneFamily.whole(), sisters)).contains(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);

        var mine = OneFamily.whole()
                .forget(DISABLED, DISABILITY_NUMBER)
                .typed(DISABLED, DISABILITY_NUMBER, OneFamily.FATHER_ID + "43");
        var fathers = OneFamily.brother().typed(DISABLED, DISABILITY_NUMBER, OneFamily.FATHER_ID + "43");
        assertThat(codes("p2", mine, fathers)).doesNotContain(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);
    }

    @Test
    void a_register_that_writes_the_pupils_name_otherwise_goes_to_review() {
        var file = new MadePupil("p1")
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "秦大山")
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "秦小滿");
        var others = new MadePupil("p1")
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "秦大山")
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "王五一");

        assertThat(codes("p1", file)).doesNotContain(FindingCode.HOUSEHOLD_LACKS_MEMBER);
        assertThat(codes("p1", others)).contains(FindingCode.HOUSEHOLD_LACKS_MEMBER);
    }

    @Test
    void a_certificate_with_a_name_and_no_number_is_of_somebody_in_the_household() {
        assertThat(codes("p1", OneFamily.whole().typed(DIBAO, NAME, "秦大山")))
                .doesNotContain(FindingCode.CERTIFICATE_OF_STRANGER);
        assertThat(codes("p1", OneFamily.whole().typed(DIBAO, NAME, "王五一")))
                .contains(FindingCode.CERTIFICATE_OF_STRANGER);
    }
}
