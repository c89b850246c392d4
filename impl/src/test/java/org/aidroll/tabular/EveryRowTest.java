package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.finding.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the cells, every data row gives what it should, or a finding that names its line. */
class EveryRowTest {
    private static final int TIMES = 40;
    private static final int ROWS = 60;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "'",
            "-",
            "0",
            "无",
            "4.3E+17",
            "1,5",
            "=1+1",
            "\u00A0",
            "１２",
            "九",
            "合计",
            "注：",
            "2020-02-30",
            "\uD862\uDC48");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("list.csv");
    }

    @Test
    void every_row_of_a_roll_is_a_pupil_or_a_finding() {
        Path schools = TestFiles.write(
                folder.resolve("schools.csv"),
                "school_code,name,division,stages,kind\n2143000001,甲校,430482,PRIMARY,PUBLIC\n");
        check(
                "系统编号,学籍号,姓名,性别,出生日期,身份证件号,学校标识码,学段,年级,班级,就读方式,学籍状态",
                "LINE,,张三,男,20000101,110101200001010010,2143000001,小学,1,1班,走读,在读",
                file -> new RollFile().read(file, schools).map(roll -> roll.students().stream()
                        .map(student -> student.key().value())
                        .toList()));
    }

    @Test
    void every_row_of_fees_is_a_fee_or_a_finding() {
        check("school_code,stage,item,per_term", "LINE,SENIOR,tuition,800", file -> new FeeFile()
                .read(file)
                .map(fees -> fees.stream().map(fee -> fee.schoolCode()).toList()));
    }

    @Test
    void every_row_of_payments_is_a_payment_or_a_finding() {
        check(
                "student,term,benefit,amount,paid_on,account,holder",
                "LINE,2020-AUTUMN,compulsory-day,500,2020-11-15,12345678,张三",
                file -> new PaymentFile().read(file).map(payments -> payments.stream()
                        .map(payment -> payment.student().value())
                        .toList()));
    }

    @Test
    void every_row_of_applications_is_an_application_or_a_finding() {
        check(
                "student,applied_on,claimed,income_per_head,score",
                "LINE,2020-09-15,DISABLED,3200,72",
                file -> new ApplicationFile().read(file).map(applications -> applications.stream()
                        .map(application -> application.student().value())
                        .toList()));
    }

    @Test
    void every_row_of_sign_offs_is_a_sign_off_or_a_finding() {
        check(
                "student,level,person,record_version,signed_on",
                "LINE,SCHOOL_REVIEW,甲,3,2020-11-15",
                file -> new SignOffFile().read(file).map(signOffs -> signOffs.stream()
                        .map(signOff -> signOff.subject().value())
                        .toList()));
    }

    @Test
    void every_row_of_corrections_is_a_correction_or_a_finding() {
        check(
                "student,finding,field,before,after,person,corrected_on,self_detected",
                "LINE,ID_CHECK_FAILED,身份证件号,1,2,甲,2020-11-15,是",
                file -> new CorrectionFile().read(file).map(corrections -> corrections.stream()
                        .map(correction -> correction.subject().value())
                        .toList()));
    }

    @Test
    void every_row_of_past_months_is_a_count_or_a_finding() {
        check("school_code,month,n,x,fresh", "LINE,2020-10,100,3,2", file -> new ErrorHistoryFile()
                .read(file)
                .map(counts -> counts.stream().map(count -> count.school()).toList()));
    }

    private void check(String header, String good, Function<Path, Outcome<List<String>>> reader) {
        for (int seed = 0; seed < TIMES; seed++) {
            var random = new Random(seed);
            List<String> keys = new ArrayList<>();
            var text = new StringBuilder(header).append('\n');
            for (int line = 2; line <= ROWS + 1; line++) {
                String key = String.valueOf(2_143_000_000L + line);
                keys.add(key);
                text.append(row(good.replace("LINE", key), random)).append('\n');
            }
            TestFiles.write(file, text.toString());

            var outcome = reader.apply(file);

            Set<String> accounted = new HashSet<>(outcome.value().orElseThrow());
            Stream<Integer> named = outcome.findings().stream()
                    .filter(finding -> finding.location().source().equals("list.csv"))
                    .map(finding -> finding.location().row());
            named.filter(line -> line > 1).forEach(line -> accounted.add(keys.get(line - 2)));
            assertThat(accounted).as("seed %d of%n%s", seed, text).containsAll(keys);
        }
    }

    /** The good row with some cells made nasty, but for the first, which is its key. */
    private static String row(String good, Random random) {
        String[] cells = good.split(",", -1);
        for (int spoilt = random.nextInt(4); spoilt > 0; spoilt--) {
            cells[1 + random.nextInt(cells.length - 1)] = NASTY.get(random.nextInt(NASTY.size()));
        }
        return Arrays.stream(cells)
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
