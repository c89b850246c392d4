package org.aidroll.sis.web;

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

    @Test
    void in_english_a_line_is_called_as_in_the_log() {
        assertThat(DiagnosticsWords.name("the roll", false)).isEqualTo("the roll");
    }
}
