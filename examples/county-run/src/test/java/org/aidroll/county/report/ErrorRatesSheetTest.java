package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorRatesSheetTest {
    @TempDir
    Path folder;

    private ReadBook book() throws IOException {
        return new SampleReport()
                .school("空校")
                .rate(0, 0, 0, 0)
                .school("小校")
                .rate(2, 1, 0.0945, 0.9055)
                .school("大校")
                .rate(100, 25, 0.1755, 0.3430)
                .pupil("学生甲", "1班", RollStatus.ENROLLED, Stage.JUNIOR)
                .written(folder);
    }

    @Test
    void a_chance_find_in_a_small_school_does_not_lead() throws IOException {
        assertThat(book().body("差错率", "序号")).extracting(row -> row.get(2)).containsExactly("大校", "小校", "空校");
    }

    @Test
    void a_school_of_which_nobody_was_looked_at_has_no_rate() throws IOException {
        var last = book().body("差错率", "序号").get(2);
        assertThat(last.subList(2, last.size())).startsWith("空校", "0", "0");
        assertThat(last.stream().skip(5)).allMatch(String::isEmpty);
    }

    @Test
    void the_rate_of_the_county_is_that_of_all_its_pupils() throws IOException {
        var total = book().total("差错率");
        assertThat(total.subList(3, 5)).containsExactly("102", "26");
        assertThat(total.get(5)).startsWith("0.25490");
    }
}
