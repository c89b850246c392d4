package org.aidroll.sis.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTest {

    @ParameterizedTest
    @CsvSource({
        "poverty.csv, poverty, csv",
        "2020年低保 名册.XLSX, 2020年低保 名册, xlsx",
        "C:\\Users\\a\\dibao.xls, dibao, xls",
        "/home/a/dibao.xlsx, dibao, xlsx",
        "dibao.2020.csv, dibao.2020, csv",
    })
    void the_last_part_of_what_a_browser_sends_is_the_name(String written, String name, String ending) {
        assertThat(UploadName.of(written)).contains(new UploadName(name, ending));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "csv",
                ".csv",
                "../.csv",
                "..csv",
                ".hidden.csv",
                ".ready-poverty.csv",
                "poverty.yaml",
                "poverty.csv.exe",
                "poverty.csv/",
                "poverty.csv\\",
                "a..b.csv",
                "poverty.csv\u0000.xlsx",
                "poverty.csv::$DATA",
                "poverty:stream.csv",
                "con.csv",
                "NUL.csv",
                "Com1.2020.csv",
                "a\u202Ecod.csv",
                "a\tb.csv",
                "a\r\nb.csv",
                "<b>.csv",
                "a'b.csv",
                "%2e%2e%2fa.csv",
                "a .csv",
                "-a.csv",
            })
    void what_a_file_system_or_a_reader_could_take_for_something_else_is_no_name(String written) {
        assertThat(UploadName.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 300})
    void a_name_has_an_end(int length) {
        assertThat(UploadName.of("a".repeat(length) + ".csv")).isEmpty();
    }
}
