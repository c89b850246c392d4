package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.found;
import static org.aidroll.tabular.TestFiles.row;
import static org.aidroll.tabular.TestFiles.workbook;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFileTest {
    private static final String MADE_ID = "110101200001010010";

    @TempDir
    Path folder;

    private Path list;
    private Path description;

    @BeforeEach
    void describe() {
        list = folder.resolve("list.csv");
        description = write(folder.resolve("list.yaml"), "department: 民政局\ncategory: DIBAO\n");
    }

    private Outcome<Registry> read() {
        return new RegistryFile().read(list, description);
    }

    private static List<RegistryRecord> records(Outcome<Registry> outcome) {
        return outcome.value().orElseThrow().records();
    }

    @Test
    void the_reader_of_lists_says_which_header_is_taken_for_which_field() {
        write(list, "名册\n序号,保障对象姓名,身份证号码,备注\n1,张三," + MADE_ID + ",\n");

        assertThat(new RegistryFile().columns(list, description))
                .containsExactly(
                        new ListColumn("序号", ""),
                        new ListColumn("保障对象姓名", "name"),
                        new ListColumn("身份证号码", "id"),
                        new ListColumn("备注", ""));
        assertThat(new RegistryFile().columns(list, folder.resolve("none.yaml")))
                .isEmpty();
    }

    @Test
    void where_no_header_is_known_the_row_that_looks_like_one_is_offered_and_never_one_with_numbers() {
        write(list, "名册\n甲,乙,丙\n张三," + MADE_ID + ",2\n");

        assertThat(new RegistryFile().columns(list, description))
                .containsExactly(new ListColumn("甲", ""), new ListColumn("乙", ""), new ListColumn("丙", ""));
        write(list, "张三," + MADE_ID + "\n");
        assertThat(new RegistryFile().columns(list, description)).isEmpty();
    }

    @Test
    void a_column_that_the_description_says_there_is_none_of_is_passed_over() throws IOException {
        write(list, "姓名,性别,身份证号\n张三,不详," + MADE_ID + "\n");
        Files.writeString(
                description,
                DescribedColumns.replaced(description, Map.of("sex", "")).orElseThrow());

        assertThat(new RegistryFile().columns(list, description))
                .containsExactly(new ListColumn("姓名", "name"), new ListColumn("性别", ""), new ListColumn("身份证号", "id"));
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void the_columns_a_person_gave_take_the_place_of_those_described_and_whatever_they_hold_is_text()
            throws IOException {
        Files.writeString(
                description,
                """
                department: '民政局: 救助股 # 1'
                category_column: 类别
                categories: {一类: DIBAO, "no": POVERTY}
                columns: {id: 旧列}
                valid_from: 2020-07-01
                """);

        Files.writeString(
                description,
                DescribedColumns.replaced(description, Map.of("name", "姓 \"名\"\\\n: {x}"))
                        .orElseThrow());

        assertThat(DescribedColumns.read(description))
                .isEqualTo(new DescribedColumns("民政局: 救助股 # 1", Map.of("name", "姓 \"名\"\\\n: {x}")));
        assertThat(Files.readString(description))
                .contains("categories:\n  \"一类\": \"DIBAO\"\n  \"no\": \"POVERTY\"", "valid_from: \"2020-07-01\"")
                .doesNotContain("旧列");
    }

    @Test
    void a_reading_that_is_told_to_end_ends_and_has_told_every_row() {
        write(list, "姓名,身份证号\n" + ("张三," + MADE_ID + "\n").repeat(100));
        List<Integer> told = new ArrayList<>();

        var read = new RegistryFile().read(list, description, rows -> told.add(rows) && rows < 60);

        assertThat(records(read)).hasSize(60);
        assertThat(told).isSorted().endsWith(60);
    }

    @Test
    void the_reader_of_lists_reads_a_list_of_household_members() {
        write(description, "department: 扶贫办\ncategory: POVERTY\nvalid_from: 2020-01-01\nvalid_to: 2020-12-31\n");
        workbook(
                list,
                row(1, "某县2020年花名册")
                        + row(2, "填报单位:扶贫办", "", "2020年9月")
                        + row(3, "序号", "乡 镇", "行政村", "户编号", "*姓名", "性别", "证件\n号码", "与户主关系", "出生日期")
                        + row(4, "1", "430482203", "甲村", "H1", "张三", "女", MADE_ID, "之女", "2000-01-01")
                        + row(5)
                        + row(6, "合计", "", "", "", "1人"));

        var outcome = read();
        RegistryRecord record = records(outcome).get(0);

        assertThat(records(outcome)).hasSize(1);
        assertThat(record.row()).isEqualTo(4);
        assertThat(record.name().orElseThrow().written()).isEqualTo("张三");
        assertThat(record.id().orElseThrow().residentId()).isPresent();
        assertThat(record.sex()).contains(Sex.FEMALE);
        assertThat(record.birthDate()).contains(LocalDate.of(2000, 1, 1));
        assertThat(record.householdNumber()).contains("H1");
        assertThat(record.relationToHead()).contains("之女");
        assertThat(record.township()).contains("430482203");
        assertThat(record.village()).contains("甲村");
        assertThat(outcome.value().orElseThrow().source().days().orElseThrow()).hasToString("2020-01-01/2020-12-31");
        assertThat(found(outcome.findings())).containsExactly("ROW_NOT_DATA list.csv:6 [合计]");
    }

    @Test
    void the_reader_of_lists_reads_a_list_of_pupils_that_has_no_identity_numbers() {
        write(description, "department: 省\ncategory_column: 困难类型\ncategories: {建档立卡: POVERTY}\n");
        write(list, "学校,学籍号,姓名,困难类型\n某小学,G1,张三,建档立卡\n某小学,G2,李四,其他\n某小学,G3,王五,\n");

        var outcome = read();

        assertThat(records(outcome)).hasSize(1);
        assertThat(records(outcome).get(0).rollNumber()).contains("G1");
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "VALUE_UNKNOWN list.csv:3 困难类型 [category, 其他]", "VALUE_MISSING list.csv:4 困难类型 [category]");
    }

    @Test
    void the_reader_of_lists_takes_the_only_numbers_in_a_list_of_heads_as_theirs() {
        write(list, "序号,户主姓名,身份证号,村\n1,张三," + MADE_ID + ",甲村\n2,李四,,甲村\n3,,,甲村\n");

        var outcome = read();
        RegistryRecord head = records(outcome).get(0);

        assertThat(records(outcome)).hasSize(3);
        assertThat(head.name()).isEmpty();
        assertThat(head.id()).isEmpty();
        assertThat(head.headName().orElseThrow().written()).isEqualTo("张三");
        assertThat(head.headId().orElseThrow().normalised()).isEqualTo(MADE_ID);
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "ID_MISSING list.csv:3 身份证号 []", "VALUE_MISSING list.csv:4 户主姓名 [name, id, roll_number]");
    }

    @Test
    void the_reader_of_lists_keeps_the_head_apart_from_the_person() {
        write(list, "户主姓名,户主身份证号,保障对象姓名,身份证号码,监护人姓名\n张三," + MADE_ID + ",张小四,,张三\n");

        RegistryRecord record = records(read()).get(0);

        assertThat(record.name().orElseThrow().written()).isEqualTo("张小四");
        assertThat(record.headId()).isPresent();
        assertThat(record.guardianName()).isPresent();
    }

    @Test
    void the_reader_of_lists_reads_headers_with_remarks_on_filling_them_in() {
        write(list, "姓名(户主),身份证号（户主）,*姓 名(必填),身份证号【18位】\n王五,x,' 张三 ," + MADE_ID + "\n");

        RegistryRecord record = records(read()).get(0);

        assertThat(record.name().orElseThrow().written()).isEqualTo(" 张三 ");
        assertThat(record.name().orElseThrow().canonical()).isEqualTo("张三");
        assertThat(record.id().orElseThrow().normalised()).isEqualTo(MADE_ID);
    }

    @Test
    void the_reader_of_lists_names_the_damage_of_every_number_and_shows_none() {
        write(
                list,
                "姓名,身份证号\n甲,'" + MADE_ID
                        + "\n乙,110101200001010011\n丙,1.10101E+17\n丁,110101000101001\n戊,12345678901\n己,\n");

        var outcome = read();

        assertThat(records(outcome)).hasSize(6);
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "ID_NORMALISED list.csv:2 身份证号 [110***********0010]",
                        "ID_CHECK_FAILED list.csv:3 身份证号 [110***********0011]",
                        "ID_PRECISION_LOST list.csv:4 身份证号 [1.1****E+17]",
                        "ID_FIFTEEN_DIGITS list.csv:5 身份证号 [110********1001]",
                        "ID_MALFORMED list.csv:6 身份证号 [123****8901]",
                        "ID_MISSING list.csv:7 身份证号 []");
    }

    @Test
    void the_reader_of_lists_takes_the_holders_number_from_a_disability_certificate() {
        write(
                list,
                "姓名,残疾人证号,住址\n甲," + MADE_ID + "14,江河社区\n乙," + MADE_ID + "99,江河路3号\n丙," + MADE_ID
                        + "14B1,\n丁,11010120000101000000,\n");

        var outcome = read();

        assertThat(records(outcome).subList(0, 3))
                .allSatisfy(record ->
                        assertThat(record.id().orElseThrow().normalised()).isEqualTo(MADE_ID));
        assertThat(records(outcome).get(0).village()).contains("江河社区");
        assertThat(records(outcome).get(1).village()).isEmpty();
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "VALUE_UNKNOWN list.csv:3 残疾人证号 [certificate, 110***********0010]",
                        "ID_MALFORMED list.csv:5 残疾人证号 [110*************0000]");
    }

    @Test
    void the_reader_of_lists_tells_of_two_columns_for_one_field_and_takes_the_first() {
        write(list, "姓名,身份证号,证件号码\n甲," + MADE_ID + ",x\n");

        var outcome = read();

        assertThat(records(outcome).get(0).id().orElseThrow().normalised()).isEqualTo(MADE_ID);
        assertThat(found(outcome.findings())).containsExactly("HEADER_AMBIGUOUS list.csv:1 证件号码 [id, 身份证号, 证件号码]");
    }

    @Test
    void the_reader_of_lists_obeys_the_headers_the_description_gives() {
        write(description, "department: d\ncategory: DIBAO\ncolumns:\n  id: 证件号码\n  name: 户主姓名\n  village: 没有\n");
        write(list, "户主姓名,身份证号,证件号码\n甲,x," + MADE_ID + "\n");

        var outcome = read();

        assertThat(records(outcome).get(0).id().orElseThrow().normalised()).isEqualTo(MADE_ID);
        assertThat(records(outcome).get(0).name()).isPresent();
        assertThat(found(outcome.findings())).containsExactly("HEADER_NOT_FOUND list.csv:1 [village: 没有]");
    }

    @Test
    void the_reader_of_lists_says_that_there_is_no_header_or_no_row() {
        write(list, "标题\n1,2\n");
        assertThat(read().value()).isEmpty();
        assertThat(found(read().findings()))
                .containsExactly("HEADER_NOT_FOUND list.csv [name, id, certificate, roll_number, head_name, head_id]");

        write(list, "姓名,身份证号\n\n");
        assertThat(records(read())).isEmpty();
        assertThat(found(read().findings())).containsExactly("NO_ROWS list.csv []");
    }

    @Test
    void the_reader_of_lists_passes_over_headers_repeated_on_each_page() {
        write(list, "姓名,身份证号\n甲," + MADE_ID + "\n姓名,身份证号\n注:完\n合计,\n");

        assertThat(records(read())).hasSize(1);
        assertThat(found(read().findings()))
                .containsExactly(
                        "ROW_NOT_DATA list.csv:3 [姓名]",
                        "ROW_NOT_DATA list.csv:4 [注:完]",
                        "ROW_NOT_DATA list.csv:5 [合计]");
    }

    @Test
    void the_reader_of_lists_tells_only_the_damage_of_a_file_that_breaks_off() {
        write(list, "标题\n\"姓名\n甲");
        assertThat(found(read().findings())).containsExactly("FILE_UNREADABLE list.csv:1 [UNCLOSED_QUOTE]");

        write(list, "姓名\n甲\n\"乙");
        assertThat(records(read())).hasSize(1);
    }

    @Test
    void the_reader_of_lists_suggests_the_key_a_description_may_have_meant() {
        write(description, "department: d\ncategory: DIBAO\nvalid_form: 2020-01-01\ncolumns: {idd: x}\n");
        write(list, "姓名\n甲\n");

        assertThat(found(read().findings()))
                .containsExactly(
                        "DESCRIPTION_KEY_UNKNOWN list.yaml:3 [valid_form, valid_from]",
                        "DESCRIPTION_KEY_UNKNOWN list.yaml:4 [idd, id]");
    }

    @Test
    void the_reader_of_lists_says_what_is_wrong_with_a_description() {
        write(list, "姓名\n甲\n");

        assertWrong("category: DIBAO", "list.yaml [department is missing]");
        assertWrong("department: d", "list.yaml [category is missing, and category_column]");
        assertWrong("department: d\ncategory: 低保", "list.yaml:2 [category: '低保' is no category code]");
        assertWrong(
                "department: d\ncategory: A\nvalid_from: 2020-13-01",
                "list.yaml:3 [valid_from: '2020-13-01' is no date]");
        assertWrong(
                "department: d\ncategory: A\nvalid_from: 2021-01-01\nvalid_to: 2020-01-01",
                "list.yaml [valid_from 2021-01-01 is after valid_to 2020-01-01]");
        assertWrong("- a", "list.yaml:1 [no YAML map]");
        assertWrong("department: d\ndepartment: e", "list.yaml:2 [no well-formed YAML]");
    }

    private void assertWrong(String text, String finding) {
        write(description, text);
        var outcome = read();
        assertThat(outcome.value()).isEmpty();
        assertThat(found(outcome.findings())).containsExactly("REGISTRY_DESCRIPTION " + finding);
    }
}
