package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20071127",
                "2007-11-27",
                "2007/11/27",
                "2007.11.27",
                "2007年11月27日",
                "2007 年 11 月 27 日",
                "２００７－１１－２７",
                "2007-11-27 00:00:00",
                "2007-11-27T08:15",
                "39413",
                "39413.5"
            })
    void every_way_of_writing_a_day_is_read(String text) {
        assertThat(DateText.parse(text)).contains(LocalDate.of(2007, 11, 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2007", "200711", "20071131", "2007-2-29", "2007-11", "27-11-2007", "39413x", "59", "x"})
    void nothing_else_is_read_as_a_day(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }
}
