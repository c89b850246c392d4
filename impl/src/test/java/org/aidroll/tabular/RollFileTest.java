package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.found;
import static org.aidroll.tabular.TestFiles.row;
import static org.aidroll.tabular.TestFiles.workbook;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollFileTest {
    private static final String BOYS_ID = "110101200001010010";
    private static final String HEADER = "系统编号,学籍号,姓名,性别,出生日期,身份证件类型,身份证件号,学校标识码,学段,年级,班级,就读方式,学籍状态\n";

    @TempDir
    Path folder;

    private Path roll;
    private Path schools;

    @BeforeEach
    void make_schools() {
        roll = folder.resolve("roll.csv");
        schools = write(
                folder.resolve("schools.csv"),
                "school_code,name,division,stages,kind\n2143000001,甲校,430482114239,PRIMARY;JUNIOR,PUBLIC\n");
    }

    private Outcome<Roll> read() {
        return new RollFile().read(roll, schools);
    }

    private static Collection<Student> pupils(Outcome<Roll> outcome) {
        return outcome.value().orElseThrow().students();
    }

    private static Student only(Outcome<Roll> outcome) {
        assertThat(pupils(outcome)).hasSize(1);
        return pupils(outcome).iterator().next();
    }

    @Test
    void the_reader_of_rolls_reads_every_column_in_any_order() {
        write(
                roll,
                "是否需要乘坐校车,是否孤儿,是否留守儿童,残疾类型,户口所在地行政区划,异动日期,成员1姓名,成员1关系,成员1是否监护人,成员1身份证件号,成员2姓名,"
                        + HEADER + "是,否,,视力,430482,2020/9/1,张父,父亲,是," + BOYS_ID + ",张母,S1,G" + BOYS_ID
                        + ",张三,女,2000年1月1日,居民身份证," + BOYS_ID + ",2143000001,小学,3,2班,借宿,休学\n",
                Charset.forName("GB18030"));

        var outcome = read();
        Student pupil = only(outcome);

        assertThat(pupil.key().value()).isEqualTo("S1");
        assertThat(pupil.name().written()).isEqualTo("张三");
        assertThat(pupil.sex()).contains(Sex.FEMALE);
        assertThat(pupil.birthDate()).contains(LocalDate.of(2000, 1, 1));
        assertThat(pupil.enrolment().stage()).isEqualTo(Stage.PRIMARY);
        assertThat(pupil.enrolment().grade()).isEqualTo(3);
        assertThat(pupil.enrolment().className()).isEqualTo("2班");
        assertThat(pupil.enrolment().boarding()).isEqualTo(Boarding.LODGER);
        assertThat(pupil.enrolment().status()).isEqualTo(RollStatus.SUSPENDED);
        assertThat(pupil.enrolment().changeDate()).contains(LocalDate.of(2020, 9, 1));
        assertThat(pupil.hukouDivision()).contains(Division.of("430482"));
        assertThat(pupil.ridesBus()).contains(true);
        assertThat(pupil.orphan()).contains(false);
        assertThat(pupil.leftBehind()).isEmpty();
        assertThat(pupil.disabilityType()).contains("视力");
        assertThat(pupil.family()).hasSize(2);
        assertThat(pupil.family().get(0).guardian()).isTrue();
        assertThat(pupil.family().get(0).id()).isPresent();
        assertThat(pupil.family()).hasToString("[FamilyMember[guardian], FamilyMember[]]");
        assertThat(outcome.findings().get(0).code().name()).isEqualTo("ID_CONTRADICTS_ROLL");
    }

    @Test
    void the_reader_of_rolls_tells_what_the_numbers_say_against_the_row() {
        write(
                roll,
                HEADER + "S1,G110101200001010029,甲,女,2001-01-01,居民身份证," + BOYS_ID + ",2143000001,小学,1,1班,走读,在读\n"
                        + "S2,12,乙,男,2000-01-01,,,2143000009,小学,1,1班,走读,在读\n"
                        + "S3,,丙,男,2000-01-01,护照,E12345678,2143000001,小学,1,1班,走读,在读\n");

        assertThat(found(read().findings()))
                .containsExactly(
                        "ID_CONTRADICTS_ROLL roll.csv:2 性别 [sex, FEMALE, MALE]",
                        "ID_CONTRADICTS_ROLL roll.csv:2 出生日期 [birth_date, 2001-**-**, 2000-**-**]",
                        "ROLL_NUMBER_DIFFERS roll.csv:2 学籍号 [G110***********0029]",
                        "SCHOOL_UNKNOWN roll.csv:3 学校标识码 [2143000009]",
                        "ID_MISSING roll.csv:3 身份证件号 []",
                        "ROLL_NUMBER_NOT_NATIONAL roll.csv:3 学籍号 [1*]",
                        "ROLL_NUMBER_MISSING roll.csv:4 学籍号 []");
    }

    @Test
    void the_reader_of_rolls_reads_on_past_bad_rows() {
        write(
                roll,
                HEADER + "S1,,甲,男,2000-01-01,,,2143000001,幼小,1,1班,走读,在读\n"
                        + "S2,,,男,2000-01-01,,,2143000001,小学,0,1班,走读,在读\n"
                        + "S3,,丙,公,二〇〇〇年,,," + "2143000001,小学,三,1班,走读,逃学\n\n"
                        + "S4,,丁,公,二〇〇〇年,,,2143000001,小学,1,,飞行,在读\n");

        var outcome = read();

        assertThat(only(outcome).enrolment().boarding()).isEqualTo(Boarding.OTHER);
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "VALUE_UNKNOWN roll.csv:2 学段 [stage, 幼小]",
                        "VALUE_MISSING roll.csv:3 姓名 [name]",
                        "VALUE_UNKNOWN roll.csv:3 年级 [grade, 0]",
                        "VALUE_UNKNOWN roll.csv:4 学籍状态 [status, 逃学]",
                        "VALUE_UNKNOWN roll.csv:4 年级 [grade, 三]",
                        "VALUE_MISSING roll.csv:6 班级 [class_name]",
                        "VALUE_UNKNOWN roll.csv:6 就读方式 [boarding, 飞行]",
                        "VALUE_UNKNOWN roll.csv:6 性别 [sex, 公]",
                        "VALUE_UNKNOWN roll.csv:6 出生日期 [birth_date, 二****]",
                        "ID_MISSING roll.csv:6 身份证件号 []",
                        "ROLL_NUMBER_MISSING roll.csv:6 学籍号 []");
    }

    @Test
    void the_reader_of_rolls_loses_no_pupil_to_a_taken_key() {
        String tail = ",男,2000-01-01,居民身份证," + BOYS_ID + ",2143000001,小学,1,1班,走读,在读\n";
        write(roll, HEADER + ",7,甲" + tail + ",7,乙" + tail + ",,丙" + tail + ",,丙" + tail);

        var outcome = read();

        assertThat(pupils(outcome))
                .extracting(pupil -> pupil.key().value())
                .hasSize(3)
                .first()
                .isEqualTo("7");
        assertThat(pupils(outcome))
                .extracting(pupil -> pupil.key().value())
                .filteredOn(key -> key.startsWith("made-"))
                .hasSize(2);
        assertThat(found(outcome.findings()))
                .contains(
                        "KEY_TWICE roll.csv:3 学籍号 [roll_number, 2]",
                        "KEY_TWICE roll.csv:5 姓名 [school_code, name, birth_date, 4]");
    }

    @Test
    void the_reader_of_rolls_tells_of_a_roll_number_twice_that_is_no_key() {
        String tail = ",男,2000-01-01,居民身份证," + BOYS_ID + ",2143000001,小学,1,1班,走读,在读\n";
        String elsewhere = tail.replace("2143000001", "2143000002");
        write(
                schools,
                "school_code,name,division,stages,kind\n2143000001,甲校,430482,PRIMARY,PUBLIC\n"
                        + "2143000002,乙校,430482,PRIMARY,PUBLIC\n");
        write(
                roll,
                HEADER + "S1,7,甲" + tail + "S2,7,乙" + tail + "S3,7,丙" + elsewhere + "S4,G" + BOYS_ID + ",丁" + tail
                        + "S5,G" + BOYS_ID + ",戊" + elsewhere);

        var outcome = read();

        assertThat(pupils(outcome)).hasSize(5);
        assertThat(found(outcome.findings()).stream().filter(finding -> !finding.startsWith("ROLL_NUMBER_NOT")))
                .containsExactly(
                        "KEY_TWICE roll.csv:3 学籍号 [roll_number, 2]", "KEY_TWICE roll.csv:6 学籍号 [roll_number, 5]");
    }

    @Test
    void the_reader_of_rolls_tells_once_of_an_identity_number_that_a_spreadsheet_rounded() {
        write(roll, HEADER + "S1,G" + BOYS_ID + ",甲,男,2000-01-01,居民身份证,1.10101E+17,2143000001,小学,1,1班,走读,在读\n");

        assertThat(found(read().findings())).containsExactly("ID_PRECISION_LOST roll.csv:2 身份证件号 [1.1****E+17]");
        assertThat(only(read()).key().value()).isEqualTo("S1");
    }

    @Test
    void the_reader_of_rolls_tells_once_of_two_columns_of_one_name_or_of_no_header_or_no_row() {
        write(
                roll,
                HEADER.replace("性别", "姓名") + "S1,G" + BOYS_ID + ",甲,乙,2000-01-01,居民身份证," + BOYS_ID
                        + ",2143000001,小学,1,1班,走读,在读\n");
        assertThat(found(read().findings()))
                .containsExactly("HEADER_AMBIGUOUS roll.csv:1 姓名 [name, 姓名, 姓名]", "HEADER_NOT_FOUND roll.csv:1 [sex]");

        write(roll, "姓名,性别\n甲,男\n");
        assertThat(read().value()).isEmpty();
        assertThat(found(read().findings()))
                .containsExactly("HEADER_NOT_FOUND roll.csv [name, school_code, stage, grade, status]");

        write(roll, HEADER + "\n\n");
        assertThat(pupils(read())).isEmpty();
        assertThat(found(read().findings())).containsExactly("NO_ROWS roll.csv []");
    }

    @Test
    void the_reader_of_rolls_reads_a_workbook_with_days_as_numbers() {
        workbook(
                roll,
                row(1, "学籍表") + row(2, "姓名", "学校标识码", "学段", "年级", "学籍状态", "出生日期")
                        + "<row r=\"3\"><c t=\"inlineStr\"><is><t>甲</t></is></c><c><v>2143000001</v></c>"
                        + "<c t=\"inlineStr\"><is><t>小学</t></is></c><c><v>1</v></c>"
                        + "<c t=\"inlineStr\"><is><t>在读</t></is></c><c><v>36526</v></c></row>");

        var outcome = read();

        assertThat(only(outcome).birthDate()).contains(LocalDate.of(2000, 1, 1));
        assertThat(found(outcome.findings()))
                .startsWith(
                        "HEADER_NOT_FOUND roll.csv:2 [sex]",
                        "HEADER_NOT_FOUND roll.csv:2 [class_name]",
                        "HEADER_NOT_FOUND roll.csv:2 [boarding]");
    }

    @Test
    void the_reader_of_rolls_reads_without_a_list_of_schools() {
        write(roll, HEADER + "S1,,甲,男,2000-01-01,," + BOYS_ID + ",2143000001,小学,1,1班,走读,在读\n");
        schools = folder.resolve("none.csv");

        assertThat(found(read().findings()))
                .containsExactly("FILE_UNREADABLE none.csv [NOT_OPENED]", "ROLL_NUMBER_MISSING roll.csv:2 学籍号 []");
        assertThat(pupils(read())).hasSize(1);
    }

    @Test
    void the_reader_of_rolls_tells_what_is_wrong_with_a_school() {
        write(
                schools,
                "school_code,name,division,stages,kind\n2143000001,甲校,430482,PRIMARY;小学;大小学,公办\n"
                        + "2143000001,乙校,430482,PRIMARY,PUBLIC\n1,,4304,,OWN\n");

        var outcome = new SchoolFile().read(schools);

        assertThat(outcome.value().orElse(List.of())).hasSize(1);
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "VALUE_UNKNOWN schools.csv:2 stages [stages, 大小学]",
                        "KEY_TWICE schools.csv:3 school_code [code, 2]",
                        "VALUE_UNKNOWN schools.csv:4 school_code [code, 1]",
                        "VALUE_MISSING schools.csv:4 name [name]",
                        "VALUE_UNKNOWN schools.csv:4 division [division, 4304]",
                        "VALUE_MISSING schools.csv:4 stages [stages]",
                        "VALUE_UNKNOWN schools.csv:4 kind [kind, OWN]");
    }
}
