package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-offs, corrections and past months, which a folder may have. */
class CountyReviewsTest {
    @TempDir
    Path temp;

    private Path in;
    private Path out;

    @BeforeEach
    void a_county() throws IOException {
        in = MadeCounty.write(CountyPlan.small(3), temp.resolve("county")).in();
        out = temp.resolve("first");
        assertThat(new Call(in, out).status()).isEqualTo(CountyRunMain.DONE);
    }

    /** The day of assessment: the county is made for a term of chance. */
    private LocalDate day() throws IOException {
        return Files.readAllLines(in.resolve("county.yaml")).stream()
                .filter(line -> line.startsWith("assessment_date:"))
                .map(line -> LocalDate.parse(line.replaceAll("[^-\\d]", "")))
                .findFirst()
                .orElseThrow();
    }

    private void run() {
        out = temp.resolve("second");
        var run = new Call(in, out);
        assertThat(run.status()).as(run.err()).isEqualTo(CountyRunMain.DONE);
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(out.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** Somebody who was not paid. */
    private String unpaid() throws IOException {
        return rows("reconciliation.csv").stream()
                .filter(row -> row[6].equals("MISSED"))
                .findFirst()
                .orElseThrow()[0];
    }

    private int errors() throws IOException {
        return rows("error_rates.csv").stream()
                .mapToInt(row -> Integer.parseInt(row[3]))
                .sum();
    }

    private List<String> codes() throws IOException {
        return rows("findings.csv").stream().map(row -> row[0]).toList();
    }

    @Test
    void a_correction_after_the_month_does_not_undo_it_and_leaves_the_list_of_what_is_to_be_put_right()
            throws IOException {
        int before = errors();
        Files.writeString(
                in.resolve("corrections.csv"),
                "student,finding,field,before,after,person,corrected_on,self_detected\n" + unpaid()
                        + ",MISSED,,未发,补发,会计甲," + day().plusDays(20) + ",否\nX,ID_CHECK_FAILED,,1,2,教师乙," + day()
                        + ",是\n");
        run();

        assertThat(errors()).isEqualTo(before);
        assertThat(codes()).contains("CORRECTION_WITHOUT_ERROR");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"file\" : \"corrections.csv\"");
    }

    @Test
    void a_signature_after_the_month_is_told_and_a_bad_row_comes_back() throws IOException {
        Files.writeString(
                in.resolve("sign_offs.csv"),
                "student,level,person,signed_on\n" + unpaid() + ",学校审核,校长甲," + day().plusDays(1) + "\n" + unpaid()
                        + ",学校审核,校长甲," + day() + "\nX,学校审核,," + day() + "\n");
        run();

        assertThat(codes()).containsOnlyOnce("SIGN_OFF_LATE");
        assertThat(Files.readString(out.resolve("rejected/sign_offs.csv"))).contains("X,学校审核,," + day());
        assertThat(Files.readString(out.resolve("summary.json"))).doesNotContain("sign_offs.csv: not");
    }

    @Test
    void the_rates_of_earlier_months_move_the_shrunk_ones_and_no_others() throws IOException {
        List<String[]> first = rows("error_rates.csv");
        var history = new StringBuilder("school_code,month,n,x,rate\n");
        YearMonth month = YearMonth.from(day());
        first.forEach(row -> IntStream.rangeClosed(1, 6).forEach(ago -> history.append(row[0])
                .append("," + month.minusMonths(ago) + ",60,")
                .append(row[0].hashCode() & 7)
                .append(",\n")));
        Files.writeString(in.resolve("error_history.csv"), history);
        run();

        List<String[]> second = rows("error_rates.csv");
        for (int i = 0; i < first.size(); i++) {
            assertThat(List.of(second.get(i)).subList(0, 7))
                    .isEqualTo(List.of(first.get(i)).subList(0, 7));
            assertThat(second.get(i)[2].equals("0") || !second.get(i)[7].equals(first.get(i)[7]))
                    .isTrue();
        }
    }
}
