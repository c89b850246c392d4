package org.aidroll.benchmarks.host;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;

/** Pupils and schools in the sheets of host-sis: its columns, its labels, no quoted cell. */
final class HostSheets {
    private static final Set<String> DISABILITIES = Set.of("视力残疾", "听力残疾", "言语残疾", "肢体残疾", "智力残疾", "精神残疾", "多重残疾");
    private static final Set<String> RELATIONS = Set.of("父亲", "母亲", "祖父", "祖母", "外祖父", "外祖母");
    private static final String ROLL = "系统编号,学籍号,姓名,性别,出生日期,身份证件类型,身份证件号,学校标识码,学段,年级,班级,就读方式,学籍状态,异动日期,"
            + "户口所在地行政区划,是否孤儿,残疾类型,是否留守儿童,是否需要乘坐校车,成员1姓名,成员1关系,成员1是否监护人,成员1身份证件号";

    private HostSheets() {}

    /** Whether the host can keep the pupil: it wants sex, birth date and class. */
    static boolean isUsable(Student student) {
        return student.sex().isPresent()
                && student.birthDate().isPresent()
                && !student.enrolment().className().isBlank();
    }

    static List<String> schools(Collection<School> schools) {
        List<String> lines = new ArrayList<>();
        lines.add("学校标识码,学校名称,行政区划,学段,办学性质");
        for (School school : schools) {
            lines.add(String.join(
                    ",",
                    school.code(),
                    cell(school.name()),
                    school.division().code(),
                    school.stages().stream().map(HostSheets::label).collect(Collectors.joining(";")),
                    label(school.kind())));
        }
        return lines;
    }

    static List<String> roll(List<Student> students) {
        List<String> lines = new ArrayList<>();
        lines.add(ROLL);
        students.forEach(student -> lines.add(line(student)));
        return lines;
    }

    private static String line(Student student) {
        var enrolment = student.enrolment();
        String id = student.id().map(WrittenId::raw).orElse("");
        List<String> cells = new ArrayList<>(List.of(
                student.key().value(),
                student.rollNumber().orElse(""),
                student.name().written(),
                student.sex().orElseThrow() == Sex.MALE ? "男" : "女",
                student.birthDate().orElseThrow().format(DateTimeFormatter.BASIC_ISO_DATE),
                id.isEmpty() ? "其他" : "居民身份证",
                id,
                enrolment.schoolCode(),
                label(enrolment.stage()),
                String.valueOf(enrolment.grade()),
                enrolment.className(),
                label(enrolment.boarding()),
                label(enrolment.status()),
                enrolment.changeDate().map(Object::toString).orElse(""),
                student.hukouDivision().map(Division::code).orElse(""),
                answer(student.orphan().orElse(false)),
                student.disabilityType()
                        .map(type -> DISABILITIES.contains(type) ? type : "其他残疾")
                        .orElse("无残疾"),
                answer(student.leftBehind().orElse(false)),
                answer(student.ridesBus().orElse(false))));
        cells.addAll(
                student.family().stream().findFirst().map(HostSheets::member).orElse(List.of("", "", "", "")));
        return cells.stream().map(HostSheets::cell).collect(Collectors.joining(","));
    }

    private static List<String> member(FamilyMember member) {
        return List.of(
                member.name().written(),
                RELATIONS.contains(member.relation()) ? member.relation() : "其他亲属",
                answer(member.guardian()),
                member.id().map(WrittenId::raw).orElse(""));
    }

    private static String cell(String text) {
        return text.replace(',', '，').strip();
    }

    private static String answer(boolean yes) {
        return yes ? "是" : "否";
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case PRESCHOOL -> "学前";
            case PRIMARY -> "小学";
            case JUNIOR -> "初中";
            case SENIOR -> "普通高中";
            default -> "中职";
        };
    }

    private static String label(Boarding boarding) {
        return switch (boarding) {
            case DAY -> "走读";
            case BOARDER -> "住校";
            case LODGER -> "借宿";
            default -> "其他";
        };
    }

    private static String label(RollStatus status) {
        return switch (status) {
            case ENROLLED -> "在读";
            case SUSPENDED -> "休学";
            case TRANSFERRED -> "转学";
            case WITHDRAWN -> "退学";
            case GRADUATED -> "毕业";
            default -> "其他";
        };
    }

    private static String label(SchoolKind kind) {
        return switch (kind) {
            case PUBLIC -> "公办";
            case PRIVATE -> "民办";
            default -> "普惠性民办";
        };
    }
}
