package org.aidroll.efile;

import static org.aidroll.api.policy.DocumentField.EXPIRES_ON;
import static org.aidroll.api.policy.DocumentField.ISSUED_ON;
import static org.aidroll.efile.OneFamily.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** What is asked for (C13 to C15), what of it is there, and what serves once more. */
class CompletenessTest {
    private final OneFamily family = new OneFamily();

    private static SlotState state(EFileReport report, String slot) {
        return report.slots().stream()
                .filter(status -> status.slot().name().equals(slot))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void only_what_the_categories_ask_for_is_asked_for() {
        assertThat(family.report(whole()).slots())
                .extracting(status -> status.slot().name())
                .containsExactly(
                        "PUPIL_ID.FRONT",
                        "PUPIL_ID.BACK",
                        "PUPIL_HOUSEHOLD.PAGE",
                        "PAYEE_ID.FRONT",
                        "PAYEE_ID.BACK",
                        "PAYEE_HOUSEHOLD.PAGE",
                        "POVERTY_HANDBOOK.PAGE",
                        "DISABILITY_CERTIFICATE.PAGE",
                        "PAYEE_CARD.FRONT");
        assertThat(family.report(whole()).slots().get(6).slot().requiredBy())
                .extracting(category -> category.code())
                .containsExactly("POVERTY");
        assertThat(family.report(whole()).slots().get(6).slot().citation().id()).isEqualTo("C14");
    }

    @Test
    void a_pupil_in_need_without_an_e_file_lacks_everything() {
        var report = family.validate().report(StudentKey.of("p1")).orElseThrow();
        assertThat(report.state()).isEqualTo(EFileState.INCOMPLETE);
        assertThat(report.slots()).hasSize(9).allMatch(status -> status.state() == SlotState.MISSING);
        assertThat(report.codes()).contains(FindingCode.LISTED_WITHOUT_CLAIM);
    }

    @Test
    void a_pupil_in_no_need_and_without_an_e_file_is_asked_for_nothing() {
        assertThat(family.validate(whole().file()).report(StudentKey.of("p2"))).isEmpty();
    }

    @Test
    void a_missing_side_is_named() {
        var file = whole().withoutPages("PUPIL_ID").page("PUPIL_ID", "BACK", "back");
        assertThat(family.report(file).state()).isEqualTo(EFileState.INCOMPLETE);
        assertThat(family.said(file, Locale.CHINA)).containsExactly("缺少学生身份证件（人像面）");
        assertThat(family.said(file, Locale.ENGLISH))
                .containsExactly("Missing: pupil's identity document (portrait side)");
        assertThat(family.said(whole().without("PAYEE_ID"), Locale.CHINA)).containsExactly("缺少户主（领款人）身份证件（人像面、国徽面）");
    }

    @Test
    void a_sibling_s_document_serves_where_one_does_for_the_household() {
        var brother = OneFamily.brother();
        var file = whole().without("PAYEE_CARD").without("PUPIL_HOUSEHOLD");
        var report =
                family.validate(file.file(), brother.file()).report(file.key()).orElseThrow();
        assertThat(report.codes()).isEmpty();
        assertThat(state(report, "PAYEE_CARD.FRONT")).isEqualTo(SlotState.REUSED_FROM_SIBLING);
        assertThat(report.state()).isEqualTo(EFileState.COMPLETE);
        // The brother's own identity document is his alone.
        var without = whole().without("PUPIL_ID");
        assertThat(state(
                        family.validate(without.file(), brother.file())
                                .report(without.key())
                                .orElseThrow(),
                        "PUPIL_ID.FRONT"))
                .isEqualTo(SlotState.MISSING);
    }

    @Test
    void what_was_handed_in_in_an_earlier_term_serves_while_it_is_good() {
        family.earlier(whole().file());
        var report = family.validate(new EFile(StudentKey.of("p1"), List.of()))
                .report(StudentKey.of("p1"))
                .orElseThrow();
        assertThat(report.codes()).isEmpty();
        assertThat(report.slots()).allMatch(status -> status.state() == SlotState.REUSED_FROM_EARLIER_TERM);
        assertThat(report.state()).isEqualTo(EFileState.COMPLETE);
    }

    /** Ten years from the day of issue, by the pack; assessed on 20 November 2020. */
    @Test
    void a_certificate_past_its_years_does_not_serve() {
        var old = whole().replace("DISABILITY_CERTIFICATE", ISSUED_ON, "2010-11-20");
        var report = family.report(old);
        assertThat(state(report, "DISABILITY_CERTIFICATE.PAGE")).isEqualTo(SlotState.EXPIRED);
        assertThat(family.said(old, Locale.CHINA)).containsExactly("残疾人证已过有效期（有效期至 2020-11-19），认定日不能作为证明");
        assertThat(report.state()).isEqualTo(EFileState.INCOMPLETE);
        assertThat(family.report(whole().replace("DISABILITY_CERTIFICATE", ISSUED_ON, "2010-11-21"))
                        .codes())
                .isEmpty();
        var earlier = new OneFamily().earlier(old.file());
        assertThat(state(earlier.report(whole().without("DISABILITY_CERTIFICATE")), "DISABILITY_CERTIFICATE.PAGE"))
                .isEqualTo(SlotState.MISSING);
    }

    @Test
    void a_card_past_the_day_that_stands_on_it_does_not_serve() {
        assertThat(state(family.report(whole().typed("PAYEE_ID", EXPIRES_ON, "2020.11.19")), "PAYEE_ID.FRONT"))
                .isEqualTo(SlotState.EXPIRED);
        assertThat(family.report(whole().typed("PAYEE_ID", EXPIRES_ON, "2020.11.20"))
                        .codes())
                .isEmpty();
        assertThat(family.report(whole().typed("PAYEE_ID", EXPIRES_ON, "长期")).codes())
                .isEmpty();
    }

    @Test
    void a_photograph_that_cannot_be_used_has_to_be_taken_again() {
        var blurred = new DocumentPage(
                "FRONT",
                MadePupil.photograph("blurred"),
                List.of(Finding.of(FindingCode.PICTURE_BLURRED, Location.of("a.jpg"), "1.0", "1.5")),
                null);
        var file = whole().withoutPages("PAYEE_CARD").page("PAYEE_CARD", blurred);
        var report = family.report(file);
        assertThat(state(report, "PAYEE_CARD.FRONT")).isEqualTo(SlotState.INVALID);
        assertThat(report.codes()).containsExactly(FindingCode.PICTURE_BLURRED);
        assertThat(report.findings().get(0).location().column()).isEqualTo("PAYEE_CARD.FRONT");
        assertThat(report.state()).isEqualTo(EFileState.TO_FIX);
        var unread = new DocumentPage("FRONT", null, List.of(), null);
        assertThat(state(
                        family.report(whole().withoutPages("PAYEE_CARD").page("PAYEE_CARD", unread)),
                        "PAYEE_CARD.FRONT"))
                .isEqualTo(SlotState.INVALID);
        var cut = new Attachment(
                "0".repeat(64), 1, "a", null, FileKind.JPEG, 1, 1, 1, null, 1, DecodeState.TRUNCATED, null, null);
        assertThat(DocumentPage.of("FRONT", cut).isUsable()).isFalse();
    }

    @Test
    void of_two_photographs_of_one_side_the_later_one_counts() {
        var unread = new DocumentPage("FRONT", null, List.of(), null);
        assertThat(state(family.report(whole().page("PAYEE_CARD", unread)), "PAYEE_CARD.FRONT"))
                .isEqualTo(SlotState.INVALID);
        var again =
                whole().withoutPages("PAYEE_CARD").page("PAYEE_CARD", unread).page("PAYEE_CARD", "FRONT", "card");
        assertThat(state(family.report(again), "PAYEE_CARD.FRONT")).isEqualTo(SlotState.PRESENT);
    }

    @Test
    void a_claim_that_no_list_and_no_document_bears_out_is_named() {
        family.claims("DIBAO");
        assertThat(family.said(whole(), Locale.CHINA)).containsExactly("申请了“低保”，但部门名册没有，也没有证件证明", "缺少低保证（内页）");
        // For a single parent the pack has no document: a promise is enough.
        assertThat(new OneFamily().claims("SINGLE_PARENT").report(whole()).codes())
                .isEmpty();
    }

    @Test
    void a_category_that_a_list_gives_and_nobody_claimed_is_named() {
        assertThat(family.said(whole().without("POVERTY_HANDBOOK"), Locale.CHINA))
                .containsExactly("部门名册认定为“建档立卡”，但既没有申请也没有证件（漏报）", "缺少贫困手册基本信息卡（基本信息卡）");
        assertThat(new OneFamily()
                        .claims("POVERTY")
                        .report(whole().without("POVERTY_HANDBOOK"))
                        .codes())
                .containsExactly(FindingCode.DOCUMENT_MISSING);
    }

    @Test
    void an_e_file_of_somebody_who_is_not_on_the_roll_is_told() {
        var validation = family.validate(EFile.of(StudentKey.of("p9")));
        assertThat(validation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.EFILE_WITHOUT_STUDENT);
            assertThat(finding.isAbout("p9")).isTrue();
        });
    }

    @Test
    void two_e_files_of_one_pupil_are_put_together() {
        var card = whole();
        whole().types().stream().filter(type -> !type.equals("PAYEE_CARD")).forEach(card::without);
        var rest = whole().without("PAYEE_CARD");
        assertThat(family.validate(card.file(), rest.file())
                        .report(rest.key())
                        .orElseThrow()
                        .state())
                .isEqualTo(EFileState.COMPLETE);
    }
}
