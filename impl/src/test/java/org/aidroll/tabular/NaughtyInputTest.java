package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.aidroll.api.finding.Finding;
import org.aidroll.fuzz.Fuzz;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file holds, a reader throws nothing, says something or reads something, and keeps its bounds. */
class NaughtyInputTest {
    private static final int TIMES = 2_000;
    private static final TableLimits LIMITS = new TableLimits(500, 50, 400, 1 << 20, 1 << 20, 200, 1 << 16);
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("GBK"),
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1);
    private static final String LIST = "某县名单\n序号,姓名,身份证号,户主姓名,类别,出生日期\n1,张三,110101200001010010,张三,甲,20000101\n"
            + "2,\"李\n四\",4.3E+17,,乙,39413\n3,,'110101200001010029,王五,,\n合计,,,,,\n";
    private static final String ROLL = "系统编号,学籍号,姓名,性别,出生日期,身份证件号,学校标识码,学段,年级,班级,就读方式,学籍状态,成员1姓名\n"
            + "S1,G110101200001010010,张三,男,20000101,110101200001010010,2143000001,小学,1,1班,走读,在读,张父\n"
            + ",,李四,女,39413,,2143000001,初中,2,2班,住校,休学,\n";
    private static final String PAYMENTS =
            "发放表\nterm,student,benefit,amount,paid_on,account,holder,applied_on,claimed\n"
                    + "2020-AUTUMN,S1,b,1250.00,39413,110101200001010010,张三,2020-09-15,A\n"
                    + "2020年秋季学期,110101200001010010,b,￥625,2020-11-15,12345678,,明天,残疾\n合计,,,1\n";
    private static final String RULINGS =
            "student,registry,registry_row,decision,person,reason,date\nS1,list,2,LINK,王老师,电话核实,2020-11-15\n"
                    + "110101200001010010,list.xlsx,3,否定,李,,39413\n,list,0,,,x,明天\n";
    private static final String REVIEWS =
            "student,level,person,record_version,signed_on,finding,field,before,after,corrected_on,self_detected\n"
                    + "S1,学校审核,甲,3,2020-11-15,ID_CHECK_FAILED,身份证件号,110101200001010010,甲,2020-11-16,是\n"
                    + "4.3E+17,VISIT,,,39413,,,,,明天,也许\n合计,,,,1\n";
    private static final String HISTORY =
            "school_code,month,n,x,fresh\n2143000001,2020-10,100,3,2\n2143000002,2020-13,1,2,3\n合计,,9\n";
    private static final String SCHOOLS =
            "school_code,name,division,stages,kind\n2143000001,甲校,430482,PRIMARY;JUNIOR,PUBLIC\n2143000002,乙,430482,x,y\n";

    @TempDir
    Path folder;

    private Path file;
    private Path description;
    private Path schools;

    @BeforeEach
    void make_files() {
        file = folder.resolve("naughty");
        description =
                TestFiles.write(folder.resolve("d.yaml"), "department: d\ncategory_column: 类别\ncategories: {甲: A}\n");
        schools = TestFiles.write(folder.resolve("schools.csv"), SCHOOLS);
    }

    @Test
    void nothing_is_thrown_at_tables() {
        List<byte[]> seeds = new ArrayList<>(texts(LIST));
        seeds.addAll(workbooks());
        Fuzz.each(TIMES, seeds, bytes -> {
            TestFiles.write(file, bytes);
            int[] characters = new int[2];
            new TableFile(LIMITS).read(file, row -> {
                characters[0]++;
                characters[1] = Math.max(
                        characters[1],
                        row.cells().stream().mapToInt(String::length).max().orElse(0));
                return true;
            });
            assertThat(characters[0]).as("rows").isLessThanOrEqualTo(LIMITS.rows());
            assertThat(characters[1]).as("longest cell").isLessThanOrEqualTo(LIMITS.cellCharacters());
        });
    }

    @Test
    void nothing_is_thrown_at_registries() {
        check(seeds(LIST), bytes -> {
            var outcome = new RegistryFile(LIMITS).read(file, description);
            assertThat(outcome.value().isPresent() || !outcome.findings().isEmpty())
                    .isTrue();
            return outcome.findings();
        });
    }

    @Test
    void nothing_is_thrown_at_descriptions() {
        TestFiles.write(file, LIST);
        byte[] seed = ("department: 民政局\ncategory: DIBAO\nvalid_from: 2020-07-01\nvalid_to: 2021-06-30\n"
                        + "columns: {name: 姓名}\nx: &a [1, {b: *a}]\n")
                .getBytes(StandardCharsets.UTF_8);
        Fuzz.each(TIMES, List.of(seed), bytes -> {
            TestFiles.write(description, bytes);
            assertThat(new RegistryFile(LIMITS).read(file, description)).isNotNull();
        });
    }

    @Test
    void nothing_is_thrown_at_rolls() {
        check(seeds(ROLL), bytes -> new RollFile(LIMITS).read(file, schools).findings());
    }

    @Test
    void nothing_is_thrown_at_lists_of_schools() {
        check(seeds(SCHOOLS), bytes -> new SchoolFile(LIMITS).read(file).findings());
    }

    @Test
    void nothing_is_thrown_at_fees_payments_and_applications() {
        check(seeds(PAYMENTS), bytes -> {
            List<Finding> findings =
                    new ArrayList<>(new PaymentFile(LIMITS).read(file).findings());
            findings.addAll(new FeeFile(LIMITS).read(file).findings());
            findings.addAll(new ApplicationFile(LIMITS).read(file).findings());
            return findings;
        });
    }

    @Test
    void nothing_is_thrown_at_rulings() {
        check(seeds(RULINGS), bytes -> new RulingFile(LIMITS).read(file).findings());
    }

    @Test
    void nothing_is_thrown_at_sign_offs_and_corrections() {
        check(seeds(REVIEWS), bytes -> {
            List<Finding> findings =
                    new ArrayList<>(new SignOffFile(LIMITS).read(file).findings());
            findings.addAll(new CorrectionFile(LIMITS).read(file).findings());
            return findings;
        });
    }

    @Test
    void nothing_is_thrown_at_error_rates_of_past_months() {
        check(seeds(HISTORY), bytes -> new ErrorHistoryFile(LIMITS).read(file).findings());
    }

    private void check(List<byte[]> seeds, Function<byte[], List<Finding>> reader) {
        Fuzz.each(TIMES, seeds, bytes -> {
            TestFiles.write(file, bytes);
            assertThat(reader.apply(bytes))
                    .noneMatch(finding -> finding.arguments().toString().contains("110101200001010010"));
        });
    }

    private static List<byte[]> seeds(String text) {
        List<byte[]> seeds = new ArrayList<>(texts(text));
        var rows = new StringBuilder();
        int line = 1;
        for (String row : text.split("\n", -1)) {
            rows.append(TestFiles.row(line++, row.split(",", -1)));
        }
        seeds.add(TestFiles.zip(TestFiles.parts(rows.toString())));
        seeds.add(TestFiles.xls(text));
        return seeds;
    }

    private static List<byte[]> texts(String text) {
        return CHARSETS.stream().map(text::getBytes).toList();
    }

    private static List<byte[]> workbooks() {
        var parts = TestFiles.parts(
                TestFiles.row(1, "姓名", "号") + "<row r=\"2\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>1</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>甲_x000D_</t></si><si><r><t>乙</t></r></si></sst>");
        parts.put("xl/styles.xml", "<s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></s>");
        List<byte[]> workbooks = new ArrayList<>(List.of(TestFiles.zip(parts)));
        workbooks.addAll(Collections.nCopies(100, TestFiles.xls(LIST)));
        // Damage inside the parts, which a damaged archive seldom lets through.
        for (int i = 0; i < 400; i++) {
            var random = new Random(i);
            var damaged = new LinkedHashMap<>(parts);
            List<String> names = List.copyOf(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            damaged.put(name, damaged(parts.get(name), random));
            workbooks.add(TestFiles.zip(Map.copyOf(damaged)));
        }
        return workbooks;
    }

    private static String damaged(String xml, Random random) {
        int at = random.nextInt(xml.length());
        int to = Math.min(xml.length(), at + random.nextInt(20));
        List<String> instead = List.of(
                "",
                "<",
                ">",
                "\"",
                "&x;",
                "<!DOCTYPE a>",
                "999999999999",
                "-1",
                "<a>".repeat(200),
                "9".repeat(600),
                "]]>",
                "\u0000",
                "XFD1");
        return xml.substring(0, at) + instead.get(random.nextInt(instead.size())) + xml.substring(to);
    }
}
