package org.aidroll.sis.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "version, 版本",
                "the host's data source, 宿主数据源",
                "what the host's tables say of logins, 宿主登录名与角色",
                "the departments' lists, 部门名册",
                "list poverty, 名册 poverty",
                "something new, something new"
            })
    void a_line_has_its_chinese_name_and_an_unknown_one_keeps_its_own(String name, String chinese) {
        assertThat(DiagnosticsWords.name(name, true)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000 pupils | 2000 名学生",
                "409 rows of 民政局 | 民政局，409 行",
                "24 schools, 41 fees, 703 payments, 69 applications | 24 所学校，41 条收费，703 笔发放，69 份申请",
                "MAJOR ID_CHECK_FAILED in poverty.xlsx 证件号码 ×12 | 重要：poverty.xlsx 证件号码，12 处（ID_CHECK_FAILED）",
                "/** nav.side SELECTOR_NOT_FOUND ×4 | /** nav.side：页面上没有这个位置，4 次",
                "something new | something new"
            })
    void what_a_line_says_is_chinese_with_names_and_numbers_as_they_are(String english, String chinese) {
        assertThat(DiagnosticsWords.detail(english, true)).isEqualTo(chinese);
        assertThat(DiagnosticsWords.detail(english, false)).isEqualTo(english);
    }

    @Test
    void a_sentence_and_its_advice_stay_two_lines() {
        assertThat(DiagnosticsWords.detail(
                        "no setting grants anything to a role\nMaybe set aidroll.permission.ROLE=aid.case.read@school",
                        true))
                .isEqualTo("没有给任何角色授权\n可设置 aidroll.permission.角色=aid.case.read@school");
    }

    @Test
    void in_english_a_line_is_called_as_in_the_log() {
        assertThat(DiagnosticsWords.name("the roll", false)).isEqualTo("the roll");
    }
}
