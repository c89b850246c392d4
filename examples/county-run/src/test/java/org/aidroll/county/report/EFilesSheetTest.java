package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.efile.DocumentSlot;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 电子档案: a clerk sees per school who lacks what, and what does not fit. */
class EFilesSheetTest {
    @TempDir
    Path temp;

    private static SlotStatus slot(String type, int side, SlotState state, String... categories) {
        DocumentType document =
                PolicyPacks.shipped("county-plan-2020").documents().type(type).orElseThrow();
        var requiredBy = List.of(categories).stream().map(HardshipCategory::of).toList();
        return new SlotStatus(new DocumentSlot(document, document.sides().get(side), requiredBy), state);
    }

    private static Finding found(FindingCode code, String... arguments) {
        return Finding.of(code, Location.of("efile"), arguments);
    }

    @Test
    void what_is_wrong_stands_before_what_is_missing_and_what_is_complete() throws IOException {
        var book = new SampleReport()
                .school("青禾职校")
                .pupils(1, "1班")
                .eFile(EFileState.COMPLETE, List.of(slot("PAYEE_CARD", 0, SlotState.PRESENT)))
                .pupils(1, "2班")
                .eFile(
                        EFileState.INCOMPLETE,
                        List.of(
                                slot("PUPIL_ID", 1, SlotState.MISSING),
                                slot("POVERTY_HANDBOOK", 0, SlotState.EXPIRED, "POVERTY")),
                        found(FindingCode.DOCUMENT_MISSING, "PUPIL_ID.BACK"))
                .pupils(1, "3班")
                .eFile(
                        EFileState.TO_FIX,
                        List.of(slot("PAYEE_CARD", 0, SlotState.INVALID)),
                        found(FindingCode.DOCUMENT_NAME_DIFFERS, "PAYEE_CARD"),
                        found(FindingCode.DOCUMENT_KEYED_ONCE, "PAYEE_CARD", "CARD_NUMBER"))
                .written(temp);
        var rows = book.rows("电子档案");
        assertThat(rows.get(1).get(0)).contains("齐全 1 人，不全 1 人，有误待改 1 人");
        assertThat(rows.get(3))
                .containsExactly(
                        "1",
                        "青禾职校",
                        "中职一年级 3班",
                        "学生甲",
                        "",
                        "有误待改",
                        "领款人银行卡：重拍",
                        "领款人银行卡上的姓名与应属人员的不一致；〔核对〕领款人银行卡上的银行卡号只有一人录入，需要两人分别录入");
        assertThat(rows.get(4).subList(4, 7)).containsExactly("建档立卡", "不全", "学生身份证件（国徽面）；贫困手册基本信息卡：已过期");
        assertThat(rows.get(5).subList(5, 6)).containsExactly("齐全");
    }

    @Test
    void a_county_without_e_files_says_so() throws IOException {
        var book = new SampleReport().school("青禾职校").pupils(1, "1班").written(temp);
        assertThat(book.rows("电子档案").toString()).contains("没有电子档案清单（efiles.csv）。");
    }
}
