package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Reads a school-roll export from CSV, XLSX or XLS.
 *
 * <p>The file: title rows, a header within the first 50 lines, a row for each pupil. Columns are known by their Chinese
 * names, in any order; values are labels, never codes, for the codes of exports differ between systems.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>姓名</td><td>name</td><td>no pupil</td></tr>
 * <tr><td>学校标识码</td><td>school code, 10 digits</td><td>no pupil; a pupil and SCHOOL_UNKNOWN where it is not in the
 * list of schools</td></tr>
 * <tr><td>学段</td><td>学前, 小学, 初中, 普通高中, 中职</td><td>no pupil</td></tr>
 * <tr><td>年级</td><td>1 to 9, from 1 within the stage</td><td>no pupil</td></tr>
 * <tr><td>学籍状态</td><td>在读, 毕业, 休学, 转学, 退学, 开除, 死亡, 失踪, 出国, 其他离校</td><td>no pupil</td></tr>
 * <tr><td>就读方式</td><td>走读, 住校, 借宿, 其他</td><td>finding, and 其他</td></tr>
 * <tr><td>性别</td><td>男, 女</td><td>finding</td></tr>
 * <tr><td>出生日期</td><td>20071127, 2007-11-27, 2007/11/27, 2007年11月27日 or a spreadsheet's day
 * number</td><td>finding</td></tr>
 * <tr><td>班级</td><td>class</td><td>finding</td></tr>
 * <tr><td>系统编号</td><td>the host's own id: the key</td><td>the roll number is the key, else one made of school, name
 * and birth date</td></tr>
 * <tr><td>学籍号</td><td>roll number, national or the school's own</td><td>finding of kind INFO</td></tr>
 * <tr><td>身份证件类型, 身份证件号</td><td>identity number; held to its form unless the type is a passport or
 * permit</td><td>finding</td></tr>
 * <tr><td>异动日期</td><td>day of transfer, suspension or leaving</td><td>not there</td></tr>
 * <tr><td>户口所在地行政区划</td><td>division code, 6, 9 or 12 digits</td><td>not there</td></tr>
 * <tr><td>是否需要乘坐校车, 是否孤儿, 是否留守儿童</td><td>是, 否</td><td>not known</td></tr>
 * <tr><td>残疾类型</td><td>as written; 无残疾 is none</td><td>none</td></tr>
 * <tr><td>成员1姓名, 成员1关系, 成员1是否监护人, 成员1身份证件号; 成员2…, 成员3…</td><td>family</td><td>not there</td></tr>
 * </table>
 *
 * <p>Every data row gives a pupil, or findings that say why not. A key that is taken is a finding, and the pupil gets the
 * made key; a roll number that is taken is a finding where it is not the key, too. Sex and birth date that contradict the identity number, and roll numbers that differ from it, are findings.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RollFile {
    private static final HeaderNames<RollField> NAMES = HeaderNames.of(RollField.class, "roll-headers.yaml");

    private final TableLimits limits;

    /** A reader with the usual bounds. */
    public RollFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public RollFile(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a roll and its schools.
     *
     * @param roll the CSV, XLSX or XLS file with a row for each pupil
     * @param schools the list of schools, see {@link SchoolFile}
     * @return the roll, as far as it can be read; no value where its header is missing
     */
    public Outcome<Roll> read(Path roll, Path schools) {
        var known = new SchoolFile(limits).read(schools);
        List<Finding> findings = new ArrayList<>(known.findings());
        List<Student> pupils = new ArrayList<>();
        List<School> list = known.value().orElse(List.of());
        var rows = readPupils(roll, known.value().isPresent() ? list : null, pupils::add, findings::add);
        return rows.isPresent()
                ? Outcome.of(Roll.of(list, pupils), findings).ofRows(rows.getAsInt())
                : Outcome.failed(findings);
    }

    /**
     * Hands on the pupils of a roll one by one, and what is found as it is found; of the rows before, only the keys are
     * kept.
     *
     * @param roll the CSV, XLSX or XLS file with a row for each pupil
     * @param schools the schools there are
     * @param pupils takes each pupil
     * @param findings takes each finding
     * @return how many data rows there were; empty where the header is missing
     */
    public OptionalInt read(
            Path roll, Collection<School> schools, Consumer<Student> pupils, Consumer<Finding> findings) {
        return readPupils(roll, schools, pupils, findings);
    }

    private OptionalInt readPupils(
            Path roll, @Nullable Collection<School> schools, Consumer<Student> pupils, Consumer<Finding> findings) {
        Set<String> codes =
                schools == null ? null : schools.stream().map(School::code).collect(Collectors.toSet());
        ListFile.Rows<RollField, Student> rows = (file, found, taken) -> new RollRows(file, codes, found, taken);
        return new ListFile<>(NAMES, RollRows.NEEDED, rows, limits).read(roll, pupils, findings);
    }
}
