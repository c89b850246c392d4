package org.aidroll.sis.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final String NUMBER = "439999200801020019";
    private static final Throwable FAILURE = new IllegalStateException(
            "bound to " + NUMBER, new SQLException("Data conversion error converting " + NUMBER, "22018", 22018));

    @Test
    void a_trace_has_classes_and_lines_and_no_message() {
        assertThat(Trace.of(FAILURE))
                .startsWith("java.lang.IllegalStateException\n\tat org.aidroll.sis.log.TraceTest.")
                .contains("\ncaused by java.sql.SQLException\n\tat ")
                .doesNotContain(NUMBER);
    }

    @Test
    void a_database_speaks_by_its_numbers() {
        assertThat(Trace.ofDatabase(FAILURE)).isEqualTo("SQLState 22018, error 22018");
        assertThat(Trace.ofDatabase(new IllegalStateException(NUMBER))).isEqualTo("IllegalStateException");
    }

    @Test
    void a_circle_of_causes_has_an_end() {
        var one = new IllegalStateException();
        var two = new IllegalStateException(one);
        one.initCause(two);

        assertThat(Trace.of(one)).contains("caused by");
    }
}
