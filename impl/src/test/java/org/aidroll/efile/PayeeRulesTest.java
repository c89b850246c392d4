package org.aidroll.efile;

import static org.aidroll.api.policy.DocumentField.CARD_NUMBER;
import static org.aidroll.api.policy.DocumentField.HOUSEHOLD_NUMBER;
import static org.aidroll.api.policy.DocumentField.ID_NUMBER;
import static org.aidroll.api.policy.DocumentField.MEMBER_ID;
import static org.aidroll.api.policy.DocumentField.NAME;
import static org.aidroll.api.policy.DocumentField.ORGANISATION_CODE;
import static org.aidroll.efile.OneFamily.FATHER_ID;
import static org.aidroll.efile.OneFamily.PUPIL_ID;
import static org.aidroll.efile.OneFamily.STRANGER_ID;
import static org.aidroll.efile.OneFamily.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.FamilyMember;
import org.junit.jupiter.api.Test;

/** Who may receive a pupil's money (C13, C15; domain.md, section 4, bank card). */
class PayeeRulesTest {
    private final OneFamily family = new OneFamily();

    private static MadePupil paidTo(String name, String id, String register) {
        return whole().replace("PAYEE_ID", NAME, name)
                .replace("PAYEE_ID", ID_NUMBER, id)
                .replace("PAYEE_HOUSEHOLD", NAME, name)
                .replace("PAYEE_HOUSEHOLD", ID_NUMBER, id)
                .replace("PAYEE_HOUSEHOLD", HOUSEHOLD_NUMBER, register)
                .replace("PAYEE_CARD", NAME, name);
    }

    @Test
    void a_stranger_is_no_payee() {
        var report = family.report(paidTo("沈知禾", STRANGER_ID, "777"));
        assertThat(report.codes()).containsExactly(FindingCode.PAYEE_NOT_ALLOWED, FindingCode.HOUSEHOLD_LACKS_MEMBER);
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(report.state()).isEqualTo(EFileState.TO_FIX);
        assertThat(family.said(paidTo("沈知禾", STRANGER_ID, "777"), Locale.CHINA).get(0))
                .isEqualTo("领款人既不是学生本人，也不在其户口簿或名册的同户成员中：领款人银行卡");
    }

    @Test
    void somebody_on_the_same_register_is_a_payee() {
        assertThat(family.report(paidTo("沈知禾", STRANGER_ID, OneFamily.REGISTER)).codes())
                .isEmpty();
    }

    @Test
    void a_guardian_whom_the_roll_names_is_a_payee_and_another_member_is_not() {
        family.pupil(OneFamily.student("p1", "秦小满", PUPIL_ID, Sex.FEMALE)
                .member(new FamilyMember(PersonName.of("沈知禾"), "祖母", true, WrittenId.of(STRANGER_ID))));
        assertThat(family.report(paidTo("沈知禾", STRANGER_ID, "777")).codes())
                .containsExactly(FindingCode.HOUSEHOLD_LACKS_MEMBER);
        family.pupil(OneFamily.student("p1", "秦小满", PUPIL_ID, Sex.FEMALE)
                .member(new FamilyMember(PersonName.of("沈知禾"), "祖母", false, WrittenId.of(STRANGER_ID))));
        assertThat(family.report(paidTo("沈知禾", STRANGER_ID, "777")).codes()).contains(FindingCode.PAYEE_NOT_ALLOWED);
    }

    @Test
    void a_guardian_by_certificate_is_a_payee() {
        var file = paidTo("沈知禾", STRANGER_ID, "777")
                .page("GUARDIANSHIP", "PAGE", "guardianship")
                .typed("GUARDIANSHIP", NAME, "沈知禾")
                .typed("GUARDIANSHIP", ID_NUMBER, STRANGER_ID);
        assertThat(family.report(file).codes()).isEmpty();
        assertThat(family.report(file).slots())
                .extracting(status -> status.slot().name())
                .contains("GUARDIANSHIP.PAGE");
        assertThat(family.report(file.copy().replace("GUARDIANSHIP", ID_NUMBER, FATHER_ID))
                        .codes())
                .contains(FindingCode.PAYEE_NOT_ALLOWED, FindingCode.DOCUMENT_ID_DIFFERS);
    }

    @Test
    void a_pupil_with_an_own_card_needs_no_documents_of_a_payee() {
        var file = whole().without("PAYEE_ID").without("PAYEE_HOUSEHOLD").replace("PAYEE_CARD", NAME, "秦小满");
        assertThat(family.report(file).codes()).isEmpty();
        assertThat(family.report(file).state()).isEqualTo(EFileState.COMPLETE);
        assertThat(family.report(file).slots())
                .extracting(status -> status.slot().type().code())
                .doesNotContain("PAYEE_ID", "PAYEE_HOUSEHOLD")
                .contains("PAYEE_CARD");
    }

    @Test
    void an_institution_is_a_payee_and_its_account_bears_its_name() {
        var file = whole().without("PAYEE_ID")
                .without("PAYEE_HOUSEHOLD")
                .page("INSTITUTION_LICENCE", "PAGE", "licence")
                .typed("INSTITUTION_LICENCE", NAME, "青禾县儿童福利院")
                .typed("INSTITUTION_LICENCE", ORGANISATION_CODE, "91350100M000100Y43")
                .replace("PAYEE_CARD", NAME, "青禾县儿童福利院");
        assertThat(family.report(file).codes()).isEmpty();
        assertThat(family.report(file.copy().replace("PAYEE_CARD", NAME, "秦大山")).codes())
                .containsExactly(FindingCode.DOCUMENT_NAME_DIFFERS);
    }

    @Test
    void the_payees_documents_are_of_one_person() {
        assertThat(family.report(whole().replace("PAYEE_HOUSEHOLD", ID_NUMBER, STRANGER_ID))
                        .codes())
                .containsExactly(FindingCode.DOCUMENT_ID_DIFFERS);
        assertThat(family.report(whole().replace("PAYEE_CARD", NAME, "沈知禾")).codes())
                .containsExactly(FindingCode.DOCUMENT_NAME_DIFFERS);
    }

    @Test
    void a_payee_of_whom_only_the_name_is_known_goes_to_review() {
        var file = whole().without("PAYEE_ID").without("PAYEE_HOUSEHOLD");
        assertThat(family.report(file).codes())
                .containsExactly(
                        FindingCode.DOCUMENT_MISSING, FindingCode.DOCUMENT_MISSING, FindingCode.PAYEE_BY_NAME_ONLY);
        assertThat(family.report(file.copy().replace("PAYEE_CARD", NAME, "沈知禾")).codes())
                .contains(FindingCode.PAYEE_NOT_ALLOWED);
    }

    @Test
    void one_card_for_two_households_is_critical_and_for_one_household_is_not() {
        var brother = OneFamily.brother();
        assertThat(family.validate(whole().file(), brother.file()).allFindings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.ACCOUNT_OF_SEVERAL_HOUSEHOLDS, FindingCode.FILE_OF_SEVERAL_PUPILS);
        // Neither list nor register joins the two any more.
        family.notListed();
        var mine = whole().forget("PUPIL_HOUSEHOLD", MEMBER_ID);
        var his = brother.forget("PUPIL_HOUSEHOLD", MEMBER_ID);
        var found = family.validate(mine.file(), his.file())
                .report(mine.key())
                .orElseThrow()
                .findings();
        assertThat(found)
                .filteredOn(finding -> finding.code() == FindingCode.ACCOUNT_OF_SEVERAL_HOUSEHOLDS)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(finding.arguments()).containsExactly("0122", "2");
                });
        assertThat(found).extracting(finding -> finding.code()).contains(FindingCode.FILE_OF_SEVERAL_PUPILS);
    }

    @Test
    void a_damaged_card_says_nothing_of_others() {
        var file = whole().replace("PAYEE_CARD", CARD_NUMBER, "123");
        assertThat(family.report(file).codes()).containsExactly(FindingCode.DOCUMENT_VALUE_INVALID);
        assertThat(family.report(file).slots()).extracting(SlotStatus::state).allMatch(state -> state.isFilled());
    }
}
