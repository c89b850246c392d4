package org.aidroll.efile;

import static org.aidroll.api.policy.DocumentField.ACCOUNT_NUMBER;
import static org.aidroll.api.policy.DocumentField.BIRTH_DATE;
import static org.aidroll.api.policy.DocumentField.CARD_NUMBER;
import static org.aidroll.api.policy.DocumentField.DISABILITY_LEVEL;
import static org.aidroll.api.policy.DocumentField.DISABILITY_NUMBER;
import static org.aidroll.api.policy.DocumentField.HOUSEHOLD_NUMBER;
import static org.aidroll.api.policy.DocumentField.ID_NUMBER;
import static org.aidroll.api.policy.DocumentField.ISSUED_ON;
import static org.aidroll.api.policy.DocumentField.MEMBER_ID;
import static org.aidroll.api.policy.DocumentField.NAME;
import static org.aidroll.api.policy.DocumentField.ROLL_NUMBER;
import static org.aidroll.api.policy.DocumentField.SEX;
import static org.aidroll.api.policy.DocumentField.TRAVEL_NUMBER;
import static org.aidroll.efile.OneFamily.BROTHER_ID;
import static org.aidroll.efile.OneFamily.FATHER_ID;
import static org.aidroll.efile.OneFamily.PUPIL_ID;
import static org.aidroll.efile.OneFamily.STRANGER_ID;
import static org.aidroll.efile.OneFamily.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.Sex;
import org.junit.jupiter.api.Test;

/** Each rule of one e-file (design, layers 4 and 5), tried by breaking one thing in a file in which all fits. */
class EFileRulesTest {
    private final OneFamily family = new OneFamily();

    private void assertFound(MadePupil file, FindingCode code, String sentence) {
        assertThat(family.report(file).codes()).containsExactly(code);
        assertThat(family.said(file, Locale.CHINA)).containsExactly(sentence);
    }

    @Test
    void a_file_in_which_all_is_there_and_fits_is_complete() {
        var report = family.report(whole());
        assertThat(family.said(whole(), Locale.CHINA)).isEmpty();
        assertThat(report.state()).isEqualTo(EFileState.COMPLETE);
        assertThat(report.open()).isEmpty();
    }

    @Test
    void a_number_that_fails_its_check_is_no_number() {
        String wrong = PUPIL_ID.substring(0, 17) + (PUPIL_ID.endsWith("1") ? "2" : "1");
        assertFound(
                whole().replace("PUPIL_ID", ID_NUMBER, wrong),
                FindingCode.DOCUMENT_VALUE_INVALID,
                "学生身份证件上录入的身份证号不成立：****" + wrong.substring(14));
        assertThat(family.report(whole().replace("PUPIL_ID", ID_NUMBER, wrong)).state())
                .isEqualTo(EFileState.TO_FIX);
    }

    @Test
    void a_card_that_fails_its_check_is_no_card() {
        assertFound(
                whole().replace("PAYEE_CARD", CARD_NUMBER, "6217001234567890123"),
                FindingCode.DOCUMENT_VALUE_INVALID,
                "领款人银行卡上录入的银行卡号不成立：****0123");
    }

    /** Rural passbooks may fail the check: a warning where one is declared (domain.md, section 4). */
    @Test
    void an_account_declared_to_be_no_card_is_only_odd() {
        var file = whole().forget("PAYEE_CARD", CARD_NUMBER).twice("PAYEE_CARD", ACCOUNT_NUMBER, "80012345678901");
        assertFound(file, FindingCode.DOCUMENT_VALUE_ODD, "领款人银行卡上录入的存折或一卡通账号不常见：****8901");
        assertThat(family.report(file).state()).isEqualTo(EFileState.IN_REVIEW);
    }

    @Test
    void a_reissued_certificate_is_only_odd() {
        assertFound(
                whole().replace("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, PUPIL_ID + "43B1"),
                FindingCode.DOCUMENT_VALUE_ODD,
                "残疾人证上录入的残疾人证号不常见：430***********" + PUPIL_ID.substring(14) + "****");
    }

    @Test
    void nobody_is_born_after_the_day_of_assessment() {
        assertThat(family.report(whole().typed("PUPIL_ID", BIRTH_DATE, "2031-01-01"))
                        .codes())
                .contains(FindingCode.DOCUMENT_VALUE_INVALID);
    }

    @Test
    void what_has_to_be_read_and_was_not_is_named() {
        assertFound(whole().forget("PAYEE_HOUSEHOLD", NAME), FindingCode.DOCUMENT_NOT_KEYED, "户主（领款人）户口簿上的姓名没有录入");
    }

    @Test
    void a_passport_has_no_identity_number_to_read() {
        family.pupil(OneFamily.student("p1", "秦小满", PUPIL_ID, Sex.FEMALE)
                .id("E12345678")
                .rollNumber("L430482201005060001"));
        family.notListed();
        var file = whole().forget("PUPIL_ID", ID_NUMBER).typed("PUPIL_ID", TRAVEL_NUMBER, "E12345678");
        assertThat(family.report(file).codes())
                .containsOnlyOnce(FindingCode.DOCUMENT_KEYED_ONCE)
                .doesNotContain(FindingCode.DOCUMENT_NOT_KEYED, FindingCode.DOCUMENT_ID_DIFFERS);
        var other = whole().forget("PUPIL_ID", ID_NUMBER).typed("PUPIL_ID", TRAVEL_NUMBER, "E12345679");
        assertThat(family.report(other).codes()).contains(FindingCode.DOCUMENT_ID_DIFFERS);
    }

    @Test
    void a_card_typed_by_one_person_goes_to_review() {
        var once = whole().forget("PAYEE_CARD", CARD_NUMBER).typed("PAYEE_CARD", CARD_NUMBER, OneFamily.CARD);
        assertFound(once, FindingCode.DOCUMENT_KEYED_ONCE, "领款人银行卡上的银行卡号只有一人录入，需要两人分别录入");
        assertThat(family.report(once).state()).isEqualTo(EFileState.IN_REVIEW);
        var same = once.copy().typed("PAYEE_CARD", CARD_NUMBER, OneFamily.CARD);
        assertThat(family.report(same).codes()).containsExactly(FindingCode.DOCUMENT_KEYED_ONCE);
    }

    @Test
    void two_persons_who_type_differently_contradict_each_other() {
        var file = whole().forget("PAYEE_ID", ID_NUMBER)
                .by("teacher", "PAYEE_ID", ID_NUMBER, FATHER_ID)
                .by("clerk", "PAYEE_ID", ID_NUMBER, STRANGER_ID);
        assertThat(family.report(file).codes()).contains(FindingCode.DOCUMENT_KEYED_DIFFERENTLY);
        assertThat(family.report(file).state()).isEqualTo(EFileState.TO_FIX);
    }

    @Test
    void one_who_types_nonsense_contradicts_the_other_too() {
        var file = whole().forget("PAYEE_CARD", CARD_NUMBER)
                .by("teacher", "PAYEE_CARD", CARD_NUMBER, OneFamily.CARD)
                .by("clerk", "PAYEE_CARD", CARD_NUMBER, "621");
        assertThat(family.report(file).codes())
                .containsExactly(FindingCode.DOCUMENT_VALUE_INVALID, FindingCode.DOCUMENT_KEYED_DIFFERENTLY);
    }

    @Test
    void the_number_on_the_pupils_document_is_the_rolls() {
        assertThat(family.said(whole().replace("PUPIL_ID", ID_NUMBER, STRANGER_ID), Locale.CHINA))
                .contains("学生身份证件上的证件号（430***********" + STRANGER_ID.substring(14) + "）与应属人员的不一致");
    }

    /** Where the roll has no number, the household's register still has. */
    @Test
    void a_pupil_without_a_number_on_the_roll_is_compared_with_the_register() {
        family.pupil(
                OneFamily.student("p1", "秦小满", PUPIL_ID, Sex.FEMALE).id(null).rollNumber(null));
        assertThat(family.report(whole()).codes()).doesNotContain(FindingCode.HOUSEHOLD_LACKS_MEMBER);
        assertThat(family.report(whole().replace("PUPIL_ID", ID_NUMBER, STRANGER_ID))
                        .codes())
                .contains(FindingCode.HOUSEHOLD_LACKS_MEMBER, FindingCode.DOCUMENT_PERSON_DIFFERS);
    }

    @Test
    void sex_and_day_of_birth_in_the_number_are_the_rolls() {
        family.pupil(OneFamily.student("p1", "秦小满", PUPIL_ID, Sex.MALE));
        assertFound(whole(), FindingCode.DOCUMENT_PERSON_DIFFERS, "学生身份证件与学籍的性别不一致");
        family.pupil().sex(Sex.FEMALE).birthDate(OneFamily.DAY.minusYears(9));
        assertFound(whole(), FindingCode.DOCUMENT_PERSON_DIFFERS, "学生身份证件与学籍的出生日期不一致");
    }

    @Test
    void sex_and_day_of_birth_that_were_typed_are_those_of_the_number() {
        assertThat(family.report(whole().typed("PUPIL_ID", BIRTH_DATE, "2010年5月6日")
                                .typed("PUPIL_ID", SEX, "女"))
                        .codes())
                .isEmpty();
        assertFound(
                whole().typed("PUPIL_ID", BIRTH_DATE, "20100507"),
                FindingCode.DOCUMENT_PERSON_DIFFERS,
                "学生身份证件与学籍的出生日期不一致");
        assertFound(whole().typed("PUPIL_ID", SEX, "男"), FindingCode.DOCUMENT_PERSON_DIFFERS, "学生身份证件与学籍的性别不一致");
    }

    @Test
    void another_name_is_not_the_pupils() {
        assertFound(whole().replace("PUPIL_ID", NAME, "沈知禾"), FindingCode.DOCUMENT_NAME_DIFFERS, "学生身份证件上的姓名与应属人员的不一致");
    }

    @Test
    void another_writing_of_the_name_goes_to_review() {
        assertFound(
                whole().replace("PUPIL_ID", NAME, "秦小滿"), FindingCode.DOCUMENT_NAME_VARIANT, "学生身份证件上的姓名与学籍或其他证件写法不同");
        assertThat(family.report(whole().replace("PUPIL_ID", NAME, " 秦小满 ")).codes())
                .isEmpty();
    }

    @Test
    void a_roll_number_on_a_document_is_the_pupils() {
        assertThat(family.report(whole().typed("PUPIL_ID", ROLL_NUMBER, "g" + PUPIL_ID))
                        .codes())
                .isEmpty();
        assertFound(
                whole().typed("PUPIL_ID", ROLL_NUMBER, "G" + BROTHER_ID),
                FindingCode.DOCUMENT_ROLL_NUMBER_DIFFERS,
                "学生身份证件上的学籍号（****" + BROTHER_ID.substring(14) + "）不是该生的");
    }

    /** G-tail ≠ ID warns: the number may have been changed since (domain.md, section 4). */
    @Test
    void a_roll_number_of_another_identity_number_goes_to_review() {
        family.pupil().rollNumber("G" + STRANGER_ID);
        assertFound(whole(), FindingCode.ROLL_NUMBER_DIFFERS, "学籍号中的身份号码与现身份证件号不一致");
        assertThat(family.report(whole()).state()).isEqualTo(EFileState.IN_REVIEW);
    }

    /** The certificate may be the parent's (domain.md, section 4), never a stranger's. */
    @Test
    void a_disability_certificate_is_of_somebody_in_the_household() {
        family.notListed();
        assertThat(family.report(whole().replace("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, FATHER_ID + "42")
                                .replace("DISABILITY_CERTIFICATE", NAME, "秦大山"))
                        .codes())
                .isEmpty();
        assertFound(
                whole().replace("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, STRANGER_ID + "42"),
                FindingCode.CERTIFICATE_OF_STRANGER,
                "残疾人证（430***********" + STRANGER_ID.substring(14) + "）不是该生家庭成员的");
    }

    @Test
    void a_certificate_that_the_list_names_is_that_one_and_no_other_of_the_household() {
        assertThat(family.report(whole().replace("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, BROTHER_ID + "42")
                                .replace("DISABILITY_CERTIFICATE", NAME, "秦小川"))
                        .codes())
                .containsExactly(FindingCode.DOCUMENT_ID_DIFFERS);
    }

    @Test
    void the_level_of_a_disability_is_the_lists_and_the_numbers() {
        String said = "残疾人证的残疾等级与残联名册或证号不一致";
        assertFound(
                whole().replace("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, PUPIL_ID + "41"),
                FindingCode.DISABILITY_LEVEL_DIFFERS,
                said);
        assertFound(
                whole().typed("DISABILITY_CERTIFICATE", DISABILITY_LEVEL, "二级"),
                FindingCode.DISABILITY_LEVEL_DIFFERS,
                said);
        assertThat(family.report(whole().typed("DISABILITY_CERTIFICATE", DISABILITY_LEVEL, "三级"))
                        .codes())
                .isEmpty();
    }

    @Test
    void the_household_number_is_the_lists() {
        assertFound(
                whole().replace("POVERTY_HANDBOOK", HOUSEHOLD_NUMBER, "43048200018"),
                FindingCode.HOUSEHOLD_NUMBER_DIFFERS,
                "贫困手册基本信息卡上的户编号或证号与名册“poverty”不一致");
    }

    @Test
    void a_register_has_the_pupil() {
        assertThat(family.said(whole().replace("POVERTY_HANDBOOK", MEMBER_ID, FATHER_ID), Locale.CHINA))
                .containsExactly("贫困手册基本信息卡上的成员中没有学生本人");
    }

    /** A payee who is on the list as the head, and not on the pupil's register. */
    @Test
    void a_register_has_the_payee() {
        var file = whole().replace("PAYEE_HOUSEHOLD", HOUSEHOLD_NUMBER, "999")
                .forget("PUPIL_HOUSEHOLD", MEMBER_ID)
                .typed("PUPIL_HOUSEHOLD", MEMBER_ID, PUPIL_ID)
                .forget("POVERTY_HANDBOOK", MEMBER_ID)
                .typed("POVERTY_HANDBOOK", MEMBER_ID, PUPIL_ID);
        assertFound(file, FindingCode.HOUSEHOLD_LACKS_MEMBER, "学生户口簿上的成员中没有领款人");
    }

    @Test
    void a_document_was_issued_before_it_was_photographed_and_photographed_before_it_was_uploaded() {
        assertFound(
                whole().replace("DISABILITY_CERTIFICATE", ISSUED_ON, "2020-10-09"),
                FindingCode.DOCUMENT_DAYS_DISORDERED,
                "残疾人证的日期先后颠倒：2020-10-09 应不晚于 2020-10-08（签发、拍摄、上传）");
    }

    @Test
    void a_code_that_the_policy_does_not_have_is_named_and_no_more_than_a_code() {
        assertFound(
                whole().typed("DRIVING_LICENCE", NAME, "秦大山"),
                FindingCode.DOCUMENT_UNKNOWN,
                "政策没有规定这种证件或页面：DRIVING_LICENCE；没有核对");
        assertFound(whole().typed(PUPIL_ID, NAME, "秦大山"), FindingCode.DOCUMENT_UNKNOWN, "政策没有规定这种证件或页面：****；没有核对");
        assertThat(family.said(whole().page("PAYEE_CARD", "BACK", "x"), Locale.CHINA))
                .containsExactly("政策没有规定这种证件或页面：领款人银行卡（BACK）；没有核对");
    }
}
