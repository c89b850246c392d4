package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.found;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationFileTest {
    private static final String HEADER = "student,applied_on,claimed,income_per_head,score\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("applications.csv");
    }

    private Outcome<List<Application>> read() {
        return new ApplicationFile().read(file);
    }

    @Test
    void the_reader_of_applications_reads_every_column() {
        write(file, HEADER + "S1,2020-09-15,LOW_INCOME,3200.50,72.5\n");

        assertThat(read().value().orElseThrow())
                .containsExactly(new Application(
                        StudentKey.of("S1"),
                        LocalDate.of(2020, 9, 15),
                        HardshipCategory.of("LOW_INCOME"),
                        Money.ofYuan("3200.50"),
                        new BigDecimal("72.5")))
                .hasToString("[Application[S1, 2020-09-15, LOW_INCOME]]");
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void the_reader_of_applications_reads_chinese_headers_and_needs_neither_income_nor_score() {
        write(file, "申请类型,申请日期,学生\ndisabled,2020年9月15日,S1\n");

        assertThat(read().value().orElseThrow())
                .containsExactly(new Application(
                        StudentKey.of("S1"), LocalDate.of(2020, 9, 15), HardshipCategory.of("DISABLED"), null, null));
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void the_reader_of_applications_tells_of_every_value_it_cannot_read() {
        write(
                file,
                HEADER + "S1,2020-09-15,残疾,1,1\n,2020-09-15,A,1,1\nS2,,A,1,1\nS3,明天,A,1,1\nS4,2020-09-15,,1,1\n"
                        + "S5,2020-09-15,A,-1,九十\n");

        var applications = read().value().orElseThrow();

        assertThat(applications).extracting(Application::student).containsExactly(StudentKey.of("S5"));
        assertThat(applications.get(0).incomePerHead()).isEmpty();
        assertThat(applications.get(0).score()).isEmpty();
        assertThat(found(read().findings()))
                .containsExactly(
                        "VALUE_UNKNOWN applications.csv:2 claimed [claimed, 残疾]",
                        "VALUE_MISSING applications.csv:3 student [student]",
                        "VALUE_MISSING applications.csv:4 applied_on [applied_on]",
                        "VALUE_UNKNOWN applications.csv:5 applied_on [applied_on, 明*]",
                        "VALUE_MISSING applications.csv:6 claimed [claimed]",
                        "VALUE_UNKNOWN applications.csv:7 income_per_head [income_per_head, -1]",
                        "VALUE_UNKNOWN applications.csv:7 score [score, 九十]");
    }
}
